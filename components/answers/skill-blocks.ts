import type { Block, Inline } from '../../src/course/course.js';
import type { Skill } from '../../src/course/skill.js';
import type { Translator } from '../../src/i18n/translator.js';
import { paperLine, paperText } from '../../src/paper/document.js';

interface Texts extends Pick<Translator, 't'> {
  /** The language of the texts where it is not the course's. */
  readonly lang?: string | undefined;
}

/** The examples that the learner has told of skills, each after its sentence. */
export function exampleBlocks(skills: readonly Skill[], texts: Texts): readonly Block[] {
  const told = skills.filter(({ example }) => example?.trim());
  return skillBlocks('answers.examples', told, texts);
}

/** Skills in a list, each with its example. */
export function skillBlocks(
  heading: string,
  skills: readonly Skill[],
  { t, lang }: Texts,
): readonly Block[] {
  if (skills.length === 0) return [];
  const items = skills.map((one) => ({
    children: [{ kind: 'paragraph', children: inlinesOf(one) } as const],
  }));
  return [paperLine(t(heading), lang), { kind: 'list', ordered: false, items }];
}

function inlinesOf({ sentence, lang, text, example = '' }: Skill): readonly Inline[] {
  return [
    ...paperText(sentence, lang),
    ...(text === sentence ? [] : paperText(` (${text})`)),
    ...(example.trim() === '' ? [] : paperText(` – ${example.trim()}`)),
  ];
}
