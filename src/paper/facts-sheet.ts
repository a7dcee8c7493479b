import type { PaperSetting } from '../course/paper.js';
import type { PlacedFact } from '../course/facts-in.js';
import { otherLanguage, paperHeading, paperLine, type PaperDocument } from './document.js';

export interface FactsSheetOptions extends Pick<PaperSetting, 't'> {
  /** The course's title. */
  readonly course: string;
  readonly language: string;
  /** The language of `t`: not every course's language has its texts. */
  readonly lang: string;
}

/** All facts of a course on paper, lesson by lesson as they come. */
export function factsSheet(
  facts: readonly PlacedFact[],
  { course, language, t, lang }: FactsSheetOptions,
): PaperDocument {
  const titleLanguage = otherLanguage(lang, language);
  const groups = facts.map(({ fact, lesson }) => ({
    kind: 'exercise' as const,
    blocks: [...(lesson ? [paperHeading(lesson.title, 4)] : []), fact],
  }));
  const intro = {
    kind: 'reading' as const,
    blocks: [paperLine(t('paper.factsIntro'), titleLanguage)],
  };
  return {
    title: t('paper.facts'),
    kicker: course,
    language,
    ...(titleLanguage && { titleLanguage }),
    sections: [{ groups: [intro, ...groups] }],
  };
}
