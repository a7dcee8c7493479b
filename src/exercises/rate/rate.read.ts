import type { Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { nearest } from '../../course/nearest.js';
import { plainText } from '../../course/plain-text.js';
import { mostSkills, skillKinds, type SkillKind, type SkillWords } from '../../course/skill.js';
import type { Problem } from '../../problem.js';
import { answersIn, mostParts, repeated, rewriting } from '../material.js';
import { wishId } from '../wish-id.js';
import { defaultScale } from './default-scale.js';
import type { RateSpec } from './rate.js';

/** How many steps a scale has room for, and anybody tells apart. */
const mostSteps = 7;

/** Reads the statements, a plain list, the scale: `{scale="Not yet, With help, Alone"}`, and skills. */
export const rateReader: ExerciseReader<RateSpec> = {
  name: 'rate',
  wishId,
  attributes: { scale: 'text', skills: 'text' },
  read: readRate,
  // A response tells statements and steps by their indexes. How a skill is said in a CV may change.
  key: ({ statements, scale, skills }) => [
    skills?.words.map(({ text }) => text) ?? statements.map(plainText),
    scale,
  ],
};

function readRate(block: DirectiveBlock): Reading<RateSpec> {
  const { found, problems } = answersIn(block, 'list');
  const scale = readScale(block, problems);
  const kind = readKind(block, problems);
  if (!found) return { problems };
  const items = found.items.map((item) => ({ item, text: readStatement(block, item, problems) }));
  const statements = items.filter(({ text }) => plainText(text) !== '');
  for (const { item, text } of repeated(statements, ({ text }) => plainText(text))) {
    const values = { text: plainText(text) };
    problems.push(block.problem('rate.duplicate', item, { values }));
  }
  if (!scale || statements.length === 0 || statements.length > mostParts) return { problems };
  const spec = { statements: statements.map(({ text }) => text), scale };
  if (!kind) return { spec, problems };
  if (statements.length > mostSkills) {
    const values = { most: mostSkills };
    return { problems: [...problems, block.problem('rate.too-many', found, { values })] };
  }
  const words = statements.map(({ item, text }) => readWords(block, item, text, problems));
  return { spec: { ...spec, skills: { kind, words } }, problems };
}

/** What the statements are skills of: `{skills=work}`. */
function readKind(block: DirectiveBlock, problems: Problem[]): SkillKind | undefined {
  const { skills } = block.attributes;
  const kind = skillKinds.find((one) => one === skills);
  if (skills !== undefined && !kind) {
    const suggestion = nearest(String(skills), skillKinds);
    const values = { name: String(skills), ...(suggestion && { suggestion }) };
    const problem = block.problem('rate.unknown-skills', undefined, { values });
    problems.push({ ...problem, place: block.placeOfValue('skills') });
  }
  return kind;
}

/**
 * `I can clean a room. *Osaan siivota huoneen.*`: what stands in the taught language is said in a
 * CV, what is around it is its meaning.
 */
function readWords(
  block: DirectiveBlock,
  item: ListItem,
  statement: readonly Inline[],
  problems: Problem[],
): SkillWords {
  const { teaches, language } = block;
  const run = statement.findLast((one) => one.kind === 'run' && one.lang === teaches);
  const sentence = run?.kind === 'run' ? plainText(run.children) : '';
  if (teaches && sentence !== '') {
    const text = plainText(statement.filter((one) => one !== run));
    return { text: text || sentence, sentence, lang: teaches };
  }
  if (teaches && !isSameLanguage(teaches, language)) {
    problems.push(block.problem('rate.no-sentence', item, { severity: 'warning' }));
  }
  const text = plainText(statement);
  return { text, sentence: text, lang: language };
}

function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

function readStatement(
  block: DirectiveBlock,
  item: ListItem,
  problems: Problem[],
): readonly Inline[] {
  const [first, ...others] = item.children;
  const text = first?.kind === 'paragraph' ? first.children : [];
  if (plainText(text) === '') problems.push(block.problem('rate.empty', item));
  else if (item.checked !== undefined) problems.push(boxOf(block, item));
  const lost = first && text.length === 0 ? item.children : others;
  for (const other of [...lost, ...(item.feedback ?? [])]) {
    problems.push(block.problem('rate.extra', other));
  }
  return text;
}

// `- [ ] I can …` is meant for another type: here each statement gets a whole scale.
function boxOf(block: DirectiveBlock, item: ListItem): Problem {
  const place = block.placeOf(item.children[0]!);
  const box = '[ ] '.length;
  const fix = rewriting({ ...place, column: place.column - box }, box, '');
  return block.problem('rate.box', item, { severity: 'warning', fix });
}

/** What is empty or there twice is left out; without a scale of two steps there is none. */
function readScale(block: DirectiveBlock, problems: Problem[]): readonly string[] | undefined {
  const { scale } = block.attributes;
  if (typeof scale !== 'string') return defaultScale(block.language);
  const report = (code: string, values?: Problem['values']): void => {
    const problem = block.problem(code, undefined, { ...(values && { values }) });
    problems.push({ ...problem, place: block.placeOfValue('scale') });
  };
  const written = scale.split(/[,،]/).map((step) => step.trim());
  const steps = [...new Set(written)].filter((step) => step !== '');
  if (written.includes('')) report('rate.empty-step');
  for (const text of repeated(written.map(toNode), ({ text }) => text)) {
    report('rate.same-step', text);
  }
  if (steps.length < 2) report('rate.short-scale');
  else if (steps.length > mostSteps) report('rate.long-scale', { most: mostSteps });
  else return steps;
  return undefined;
}

function toNode(text: string): { readonly text: string } {
  return { text };
}
