import type { PaperSetting } from '../course/paper.js';
import type { PlacedFact } from '../course/facts-in.js';
import { paperHeading, paperLine, type PaperDocument } from './document.js';

/** All facts of a course on paper, lesson by lesson as they come. */
export function factsSheet(
  facts: readonly PlacedFact[],
  {
    course,
    language,
    t,
  }: { readonly course: string; readonly language: string } & Pick<PaperSetting, 't'>,
): PaperDocument {
  const groups = facts.map(({ fact, lesson }) => ({
    kind: 'exercise' as const,
    blocks: [...(lesson ? [paperHeading(lesson.title, 4)] : []), fact],
  }));
  const intro = { kind: 'reading' as const, blocks: [paperLine(t('paper.factsIntro'))] };
  return {
    title: t('paper.facts'),
    kicker: course,
    language,
    sections: [{ groups: [intro, ...groups] }],
  };
}
