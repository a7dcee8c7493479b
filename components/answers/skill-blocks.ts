import type { Block, Inline } from '../../src/course/course.js';
import type { Skill } from '../../src/course/skill.js';
import type { Translator } from '../../src/i18n/translator.js';
import { paperLine, paperText } from '../../src/paper/document.js';
import { dotsOf } from './dots.js';

interface Texts extends Pick<Translator, 't'> {
  /** The language of the texts where it is not the course's. */
  readonly lang?: string | undefined;
}

/** Skills in a list, each with its step and its example. */
export function skillBlocks(
  heading: string | undefined,
  skills: readonly Skill[],
  { t, lang }: Texts,
): readonly Block[] {
  if (skills.length === 0) return [];
  const items = skills.map((one) => ({
    children: [{ kind: 'paragraph', children: inlinesOf(one) } as const],
  }));
  const list = { kind: 'list', ordered: false, items } as const;
  return heading ? [paperLine(t(heading), lang), list] : [list];
}

function inlinesOf(skill: Skill): readonly Inline[] {
  const { sentence, lang, text, level = '', example = '' } = skill;
  return [
    ...paperText(sentence, lang),
    ...(text === sentence ? [] : paperText(` (${text})`)),
    ...paperText(` ${dotsOf(skill)} ${level}`.trimEnd()),
    ...(example.trim() === '' ? [] : paperText(` – ${example.trim()}`)),
  ];
}
