import { heightOf, isToldIn } from '../../course/skill-order.js';
import { skillKinds, type Skill, type SkillKind } from '../../course/skill.js';

/** How many skills are proposed: fewer say little, more are a list. */
const fewest = 3;
const most = 6;

/** Stands for the sentences while none are chosen. */
export const place = '…';

/** What stands around the sentences: the paragraphs before and after their place. */
export interface Frame {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Skills of one kind, the best first. */
export interface SkillGroup {
  readonly kind: SkillKind;
  readonly skills: readonly Skill[];
}

/** The skills that can be told in a language. What somebody cannot do yet is not offered. */
export function offered(skills: readonly Skill[], lang: string): readonly SkillGroup[] {
  const fitting = skills
    .filter((one) => one.step > 0 && isToldIn(lang, one))
    .sort((a, b) => heightOf(b) - heightOf(a));
  return skillKinds
    .map((kind) => ({ kind, skills: fitting.filter((one) => one.kind === kind) }))
    .filter((group) => group.skills.length > 0);
}

/** The sentences that are proposed: the best of each kind, and weaker ones where there are few. */
export function proposed(groups: readonly SkillGroup[]): readonly string[] {
  const share = Math.floor(most / Math.max(1, groups.length));
  const firsts = groups.flatMap(({ skills }) => skills.slice(0, share));
  const chosen = new Set(firsts.filter((one) => heightOf(one) >= 0.5));
  const others = groups.flatMap(({ skills }) => skills.filter((one) => !chosen.has(one)));
  others.sort((a, b) => heightOf(b) - heightOf(a));
  others.slice(0, Math.max(0, fewest - chosen.size)).forEach((one) => chosen.add(one));
  return groups.flatMap(({ skills }) => skills.filter((one) => chosen.has(one))).map(sentenceOf);
}

/** The skills whose sentences were chosen. */
export function chosenOf(
  groups: readonly SkillGroup[],
  chosen: readonly string[],
): readonly Skill[] {
  return groups.flatMap(({ skills }) => skills.filter((one) => chosen.includes(one.sentence)));
}

/** The sentences in one paragraph, as an opening of a CV has them. */
export function paragraphOf(skills: readonly Skill[]): string {
  const sentences = skills.map(sentenceOf);
  return sentences.map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`)).join(' ');
}

/** The frame with the paragraph in its place. */
export function composed({ before, after }: Frame, paragraph: string): string {
  return [...before, paragraph, ...after].filter((one) => one !== '').join('\n\n');
}

/** The text with another paragraph in the place of one; undefined where that is not in it. */
export function exchanged(text: string, before: string, after: string): string | undefined {
  const at = before === place ? text.search(/^…(?!\S)/m) : text.indexOf(before);
  if (before === '' || at < 0) return undefined;
  return text.slice(0, at) + after + text.slice(at + before.length);
}

function sentenceOf({ sentence }: Skill): string {
  return sentence;
}
