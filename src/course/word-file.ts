import type { Place, Problem } from '../problem.js';
import { readBlocks } from './blocks.js';
import type { Block, Course, Inline } from './course.js';
import { segmentsOf } from './directives.js';
import { readText, type SourceFile } from './file-text.js';
import { Findings } from './findings.js';
import { readFrontMatter } from './front-matter.js';
import type { CompiledText } from './lesson.js';
import { lessonsByFile } from './lesson-ids.js';
import { nearest } from './nearest.js';
import { plainText, wordKey } from './plain-text.js';
import { Reading } from './reading.js';

/** A word's translation, and where the word stands. */
export interface Gloss {
  readonly text: readonly Inline[];
  readonly place: Place;
}

/** The translations for one lesson, by `wordKey`. */
export interface GlossSection {
  readonly glosses: Map<string, Gloss>;
  /** Words that stand there without a translation; it has been said. */
  readonly empty: Set<string>;
  /** The last row: where a word that is missing would be added. */
  end: Place;
}

/** A `words.<lang>.md`: the translations of a course's words into one language. */
export interface WordFile {
  /** As the course's front matter writes it. */
  readonly language: string;
  /** By the lesson's id. */
  readonly sections: ReadonlyMap<string, GlossSection>;
  readonly findings: Findings;
  readonly misnamed: Misnamed;
  readonly text: CompiledText;
}

/** A lesson that words may be translated for, by all its titles. */
export interface TitledLesson {
  readonly id: string;
  readonly titles: readonly string[];
}

/** What a title is found by, however its letters were put together. */
function titleKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Reads a file of translations: `## Lesson` and below it a table `| fi | ru |`. Other columns and
 * other text are the translators' own.
 */
export function readWordFile(
  file: SourceFile,
  language: string,
  course: Course,
  lessons: readonly TitledLesson[],
): WordFile {
  const { source, problems } = readText(file);
  const findings = new Findings(source, problems);
  const { end } = readFrontMatter(findings, ['title']);
  const reading = new Reading(findings, { folder: '', lessons: lessonsByFile(course) }, undefined);
  const chunks = segmentsOf(findings, end).flatMap((segment) => {
    if (segment.kind === 'prose') return reading.lex(source.lines, segment.from, segment.to);
    const place = findings.lineAt(segment.line);
    findings.add('directive.outline', place, { values: { name: segment.name } });
    return [];
  });
  const blocks = readBlocks(reading, chunks);
  const placeOf = (node: object) => reading.spots.placeOf(node) ?? findings.at(0);
  const reader = new SectionReader(findings, placeOf, language, course.teaches ?? '', lessons);
  blocks.forEach((block) => reader.read(block));
  const text = { blocks, taught: new Set<object>(), placeOf };
  const { sections, misnamed } = reader;
  return { language, sections, findings, misnamed, text };
}

class SectionReader {
  readonly sections = new Map<string, GlossSection>();
  readonly misnamed = new Misnamed();
  readonly #ids: ReadonlyMap<string, string>;
  /** The lesson under way: none yet, one that is not known, or a section. */
  #open: GlossSection | 'unknown' | undefined;

  constructor(
    readonly findings: Findings,
    readonly placeOf: (node: object) => Place,
    readonly language: string,
    readonly teaches: string,
    lessons: readonly TitledLesson[],
  ) {
    this.#ids = new Map(
      lessons.flatMap(({ id, titles }) => titles.map((title) => [titleKey(title), id] as const)),
    );
  }

  read(block: Block): void {
    if (block.kind === 'heading' && block.level === 2) this.#open = this.#sectionOf(block);
    else if (block.kind === 'table') this.#table(block);
  }

  #sectionOf(heading: Block & { kind: 'heading' }): GlossSection | 'unknown' {
    const id = this.#lessonOf(heading.children);
    if (id === undefined) {
      this.#reportUnknown(heading);
      return 'unknown';
    }
    const end = this.placeOf(heading);
    const section = this.sections.get(id) ?? { glosses: new Map(), empty: new Set(), end };
    this.sections.set(id, section);
    return section;
  }

  #lessonOf(heading: readonly Inline[]): string | undefined {
    const link = heading.find((inline) => inline.kind === 'link');
    if (link?.kind === 'link' && link.lesson !== undefined) return link.lesson;
    return this.#ids.get(titleKey(plainText(heading)));
  }

  #reportUnknown({ children }: Block & { kind: 'heading' }): void {
    const title = plainText(children);
    const place = this.placeOf(children[0] ?? children);
    const titles = [...this.#ids.keys()];
    this.findings.adopt([
      this.misnamed.problem('translation.lesson', place, { title }, title, titles),
    ]);
  }

  #table(table: Block & { kind: 'table' }): void {
    if (this.#open === 'unknown') return;
    if (!this.#open) {
      this.findings.add('translation.stray', this.placeOf(table));
      return;
    }
    const section = this.#open;
    const names = table.header.map((cell) => plainText(cell).toLowerCase());
    const wanted = [this.teaches, this.language];
    const [from = -1, to = -1] = wanted.map((name) => names.indexOf(name.toLowerCase()));
    if (from < 0 || to < 0) {
      this.#reportColumns(table.header, wanted);
      return;
    }
    for (const row of table.rows) this.#row(section, row[from] ?? [], row[to] ?? []);
  }

  #reportColumns(header: readonly (readonly Inline[])[], wanted: readonly string[]): void {
    const isWanted = (cell: readonly Inline[], name: string) =>
      plainText(cell).toLowerCase() === name.toLowerCase();
    const odd = header.filter((cell) => !wanted.some((name) => isWanted(cell, name)));
    const lacking = wanted.filter((name) => !header.some((cell) => isWanted(cell, name)));
    const place = this.placeOf(odd[0] ?? header[0] ?? header);
    const values = { teaches: this.teaches, language: this.language };
    const end = {
      endLine: place.line,
      endColumn: place.column + plainText(odd[0] ?? []).length,
    };
    const isClear = odd.length === 1 && lacking.length === 1;
    this.findings.add('translation.columns', place, {
      values,
      ...(isClear && { fix: { place: { ...place, ...end }, text: lacking[0]! } }),
    });
  }

  #row(section: GlossSection, term: readonly Inline[], text: readonly Inline[]): void {
    const word = wordKey(term);
    if (word === '') return;
    const place = this.placeOf(term);
    section.end = place;
    const warn = (code: string) =>
      this.findings.add(code, place, { severity: 'warning', values: { word } });
    if (section.glosses.has(word)) warn('translation.double');
    else if (plainText(text) !== '') section.glosses.set(word, { text, place });
    else {
      section.empty.add(word);
      warn('translation.empty');
    }
  }
}

/** Most suggestions of a file: a comparison with all names is dear, and nobody reads hundreds. */
const mostSuggestions = 100;

/** Makes the problems of names that nothing has, each with the one that was probably meant. */
export class Misnamed {
  #left = mostSuggestions;

  problem(
    code: string,
    place: Place,
    values: Problem['values'],
    name: string,
    names: readonly string[],
  ): Problem {
    const suggestion = this.#left-- > 0 ? nearest(name, names) : undefined;
    if (suggestion === undefined) return { code, severity: 'error', place, values };
    const end = { endLine: place.line, endColumn: place.column + name.length };
    const fix = { place: { ...place, ...end }, text: suggestion };
    return { code, severity: 'error', place, values: { ...values, suggestion }, fix };
  }
}
