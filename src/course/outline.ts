import type { Problem } from '../problem.js';
import { asideNames, readAside } from './asides.js';
import { readBlocks } from './blocks.js';
import { courseFormat, type Block, type Course } from './course.js';
import { courseMatter, courseKeys, variantTitle } from './course-matter.js';
import { segmentsOf } from './directives.js';
import { readText, type SourceFile } from './file-text.js';
import { Findings } from './findings.js';
import { readFrontMatter, type MatterValue } from './front-matter.js';
import type { CompiledText } from './lesson.js';
import { mainFile, wordFileName } from './lesson-files.js';
import { Reading, type Chunk } from './reading.js';
import { readUnits, translateUnits } from './units.js';

export interface OutlineContext {
  /** The id of a course whose file has none: its folder's name. */
  readonly id?: string;
  /** For `course.fi.md`: the course in its main language. */
  readonly main?: Course;
  /** All files of the course, where they are known. */
  readonly files?: ReadonlySet<string>;
  /** An ISO date, when statements that were checked long ago are to be named. */
  readonly today?: string;
}

export interface OutlineCompilation {
  readonly course: Course;
  readonly problems: readonly Problem[];
  readonly text: CompiledText;
}

/** Compiles `course.md`, or its variant in another language: the title page and the contents. */
export function compileOutline(file: SourceFile, context: OutlineContext = {}): OutlineCompilation {
  const { source, problems } = readText(file);
  const findings = new Findings(source, problems);
  const { values, end } = readFrontMatter(findings, courseKeys);
  const { main, files, today } = context;
  const base = main
    ? { ...main, title: variantTitle(findings, values, main) }
    : courseMatter(findings, values, context.id);
  if (!main) reportMissingWords(findings, values, base.words, files);
  const language = mainFile(file.path, base.languages).language ?? base.languages[0]!;

  const lessons = new Map<string, string>();
  const reading = new Reading(
    findings,
    { folder: '', lessons, ...(files && { files }) },
    base.teaches,
  );
  const segments = segmentsOf(findings, end);
  const chunks: Chunk[] = [];
  const asides: Block[] = [];
  for (const segment of segments) {
    const lexed = reading.lex(source.lines, segment.from, segment.to);
    if (segment.kind === 'prose') chunks.push(...lexed);
    else if (asideNames.includes(segment.name)) {
      asides.push(readAside(reading, segment, lexed, today));
    } else {
      const place = findings.lineAt(segment.line);
      findings.add('directive.outline', place, { values: { name: segment.name } });
    }
  }

  // The contents first: what stands before them may link to lessons.
  const [before, contents] = splitAtContents(chunks);
  const unitBlocks = readBlocks(reading, contents);
  const units = readUnits(reading, unitBlocks, base.languages, lessons);
  const about = [...readBlocks(reading, before), ...asides];
  const course: Course = {
    ...base,
    format: courseFormat,
    language,
    about,
    units: main ? translateUnits(findings, main.units, units) : units,
  };
  const title = values.get('title');
  return {
    course,
    problems: findings.sorted(),
    text: {
      ...(title && { title }),
      blocks: [...about, ...unitBlocks],
      taught: new Set(),
      placeOf: (node) => reading.spots.placeOf(node),
    },
  };
}

function reportMissingWords(
  findings: Findings,
  values: ReadonlyMap<string, MatterValue>,
  languages: readonly string[] = [],
  files: ReadonlySet<string> | undefined,
): void {
  for (const file of languages.map(wordFileName)) {
    if (!files || files.has(file)) continue;
    findings.add('translation.file', values.get('words')!.place, { values: { file } });
  }
}

/** Parts the chunks at the first `##`, or at the first list of a course without units. */
function splitAtContents(chunks: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] {
  const isUnit = (token: Chunk['tokens'][number]): boolean =>
    token.type === 'heading' && (token as { depth?: number }).depth === 2;
  const hasUnits = chunks.some(({ tokens }) => tokens.some(isUnit));
  const starts = (token: Chunk['tokens'][number]): boolean =>
    hasUnits ? isUnit(token) : token.type === 'list';
  const at = chunks.findIndex(({ tokens }) => tokens.some(starts));
  if (at < 0) return [chunks, []];
  const { line, tokens } = chunks[at]!;
  const cut = tokens.findIndex(starts);
  const head = tokens.slice(0, cut);
  const lines = head.reduce((count, { raw }) => count + raw.split('\n').length - 1, 0);
  return [
    [...chunks.slice(0, at), { line, tokens: head }],
    [{ line: line + lines, tokens: tokens.slice(cut) }, ...chunks.slice(at + 1)],
  ];
}
