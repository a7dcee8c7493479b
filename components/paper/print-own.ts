import type { Course } from '../../src/course/course.js';
import { announce } from '../../src/element/announce.js';
import type { OwnPrintEvent } from '../../src/element/print-event.js';
import { createTranslator, type Translator } from '../../src/i18n/translator.js';
import { loadPaper } from '../../src/pages.js';
import { otherLanguage } from '../../src/paper/document.js';
import { strings } from './paper.strings.js';
import { printPaper } from './print.js';

/** Where an exercise stands whose answers are printed. */
export interface OwnPrint {
  readonly course: Course;
  readonly baseUrl: string;
  /** The texts of the page, to say there what has gone wrong. */
  readonly translator: Translator;
}

/** Prints what the learner has said in one exercise, in the language of the course. Never rejects. */
export async function printOwn(
  { exercise, response }: Pick<OwnPrintEvent, 'exercise' | 'response'>,
  { course, baseUrl, translator: shown }: OwnPrint,
): Promise<void> {
  const hasBegun = await print().catch(() => false);
  if (hasBegun) return;
  shown.add(strings);
  announce(shown.t('paper.refused'), shown.lang);

  async function print(): Promise<boolean> {
    const [translator, paper] = await Promise.all([
      createTranslator(course.language),
      loadPaper(exercise.type),
    ]);
    if (!paper?.own) return false;
    translator.add(strings);
    if (paper.strings) translator.add(paper.strings);
    const titleLanguage = otherLanguage(translator.lang, course.language);
    const blocks = paper.own(exercise, response, { seed: 0, t: translator.t });
    const document = {
      title: translator.t('paper.own'),
      kicker: course.title,
      language: course.language,
      ...(titleLanguage && { titleLanguage }),
      sections: [{ groups: [{ kind: 'reading' as const, blocks }] }],
    };
    return printPaper({ document, translator, baseUrl, isNamed: true });
  }
}
