import { layOut } from '../../components/paper/print.js';
import { strings as paperStrings } from '../../components/paper/paper.strings.js';
import { strings as recordStrings } from '../../components/record/record.strings.js';
import type { Lesson } from '../../src/course/course.js';
import { englishTranslator } from '../../src/i18n/english.js';
import { loadPapers, recordOf } from '../../src/pages.js';
import { handoutOf } from '../../src/paper/handout.js';
import { recordSheet } from '../../src/paper/record-sheet.js';
import type { FactDraft } from '../../src/progress/fact.js';

// Put into a page of its own: lays out what no shipped course has.

function texts() {
  const translator = englishTranslator();
  translator.add(paperStrings);
  translator.add(recordStrings);
  return translator;
}

const api = {
  /** The record of a course with lessons of these titles, two of them in a unit, all done. */
  async layOutRecord(titles: readonly string[]): Promise<void> {
    const translator = texts();
    const lessons = titles.map((title, at) => ({ id: `l${at}`, title }));
    const units = lessons.flatMap((_, at) =>
      at % 2 === 0 ? [{ title: `Unit ${at}`, lessons: lessons.slice(at, at + 2) }] : [],
    );
    const course = { id: 'c', title: 'A course with a title', version: '7', pass: 50, units };
    const facts = lessons.map(({ id }, at): FactDraft => ({
      kind: 'completion',
      ...{ course: 'c', lesson: id, t: 1e12 + at * 1e8, graded: 1, version: `${at % 6}` },
    }));
    const document = recordSheet(recordOf(course, facts), {
      ...{ t: translator.t, language: 'en', courseLanguage: 'en', units },
      ...{ name: 'Aino Esimerkki', now: 1e12 },
    });
    await layOut({ document, translator, baseUrl: '' }).ready;
  },

  /** A lesson as a handout with its answers and notes. */
  async layOutLesson(lesson: Lesson): Promise<void> {
    const translator = texts();
    const papers = await loadPapers([lesson]);
    for (const { strings } of papers.values()) if (strings) translator.add(strings);
    const options = { papers, t: translator.t, course: 'A course', key: true, notes: true };
    await layOut({ document: handoutOf(lesson, options), translator, baseUrl: '' }).ready;
  },
};

export type PaperPage = typeof api;

Object.assign(window, { paperPage: api });
