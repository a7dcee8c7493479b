import { resolveLink } from '../course/links.js';
import { folderOf } from '../course/lesson-ids.js';
import { mediaTypeOf } from '../draft/media-types.js';
import { placeAt } from './cursor.js';
import type { CompiledFile } from './file-compiler.js';
import type { Hearable } from './voice.js';
import { canBeLinked } from './voice-link.js';
import { paragraphEnd, paragraphStart, stretch, textAt, type Stretch } from './voice-places.js';

/**
 * What the author most likely wants to record where the cursor is, or of what is selected: one of
 * what is heard in the lesson anyway, else the selection, the words in italics, or the sentence.
 */
export function hearableAt(
  file: CompiledFile,
  text: string,
  selection: Stretch,
  all: readonly Hearable[],
): Hearable | undefined {
  const known = all.find((one) => isMeant(one, selection));
  if (known) return known;
  const linked = linkAt(text, selection);
  const chosen = linked?.place ?? chosenAt(text, selection, file.course.teaches !== undefined);
  if (!chosen && isEmpty(selection)) {
    const nearest = nearestIn(file, selection.line, all);
    if (nearest) return nearest;
  }
  const place = chosen ?? sentenceAt(text, selection);
  if (!place || !canBeLinked(textAt(text, place))) return undefined;
  const source = textAt(text, place);
  const isTaught = /^([*_]).*\1$/s.test(source) && file.course.teaches;
  return {
    key: 'here',
    text: plainly(source),
    lang: isTaught || (file.lesson?.language ?? file.course.language),
    form: 'link',
    place,
    ...(linked && { recording: linked.recording }),
  };
}

/** In a list of words there is more than the word: an example may be selected there. */
function isMeant({ form, place }: Hearable, selection: Stretch): boolean {
  if (selection.line < place.line || selection.line > place.endLine) return false;
  const isWithin = selection.column >= place.column && selection.endColumn <= place.endColumn;
  return form === 'link' || isEmpty(selection) || isWithin;
}

function isEmpty({ line, column, endLine, endColumn }: Stretch): boolean {
  return line === endLine && column === endColumn;
}

function linkAt(
  text: string,
  { file, line, column }: Stretch,
): { readonly place: Stretch; readonly recording: string } | undefined {
  const source = text.split('\n')[line - 1] ?? '';
  for (const { 0: whole, 1: said = '', 2: href = '', index } of source.matchAll(
    /\[([^[\]]+)\]\(([^()\s]+)\)/g,
  )) {
    if (column - 1 < index || column - 1 > index + whole.length) continue;
    const target = resolveLink(href, folderOf(file));
    if (target.kind !== 'file' || !mediaTypeOf(target.path).startsWith('audio/')) continue;
    const start = { file, line, column: index + 2 };
    return { place: stretch(start, line, index + 2 + said.length), recording: target.path };
  }
  return undefined;
}

/** Of the exercise that a line is in: the last one above it, else the first. */
function nearestIn(
  file: CompiledFile,
  line: number,
  all: readonly Hearable[],
): Hearable | undefined {
  const { exercise } = placeAt(file, line);
  const own = all.filter(({ key }) => exercise !== undefined && key.startsWith(`${exercise} `));
  return own.filter(({ place }) => place.line <= line).at(-1) ?? own[0];
}

/** What is selected, else the words in italics. */
function chosenAt(text: string, selection: Stretch, isTeaching: boolean): Stretch | undefined {
  if (!isEmpty(selection)) return trimmed(text, selection);
  return isTeaching ? runAt(text, selection) : undefined;
}

/** `*Hei!*`, with its marks. */
function runAt(text: string, { file, line, column }: Stretch): Stretch | undefined {
  const source = text.split('\n')[line - 1] ?? '';
  const runs = source.matchAll(/(?<![*_\w\\])([*_])(?![*_\s])(?:(?!\1).)*?[^\s\\*_]\1(?![*_\w])/g);
  for (const { 0: run, index } of runs) {
    if (column - 1 < index || column - 1 > index + run.length) continue;
    return stretch({ file, line, column: index + 1 }, line, index + run.length + 1);
  }
  return undefined;
}

function sentenceAt(text: string, { file, line, column }: Stretch): Stretch | undefined {
  const lines = text.split('\n');
  if (/^\s*(?:$|:::|\||`{3}|~{3}|#)/.test(lines[line - 1] ?? '')) return undefined;
  const [first, from] = paragraphStart(lines, line);
  const [last, to] = paragraphEnd(lines, line);
  const all = stretch({ file, line: first, column: from }, last, to);
  const paragraph = textAt(text, all);
  const cursor = lengthBefore(lines, first, line) - (from - 1) + column - 1;
  let start = 0;
  for (const { 0: end, index } of paragraph.matchAll(/[.!?…]+["”’)*_]*(?:\s+|$)|$/g)) {
    const next = index + end.length;
    if (next > cursor || next >= paragraph.length) {
      return trimmed(text, within(all, paragraph, start, next));
    }
    start = next;
  }
  return undefined;
}

function lengthBefore(lines: readonly string[], first: number, line: number): number {
  return lines.slice(first - 1, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
}

/** A piece of the text of a stretch as a stretch of its own. */
function within(all: Stretch, text: string, from: number, to: number): Stretch {
  const at = (offset: number): readonly [line: number, column: number] => {
    const before = text.slice(0, offset).split('\n');
    const column = before.at(-1)!.length + 1;
    return [all.line + before.length - 1, before.length === 1 ? all.column + column - 1 : column];
  };
  const [line, column] = at(from);
  return stretch({ file: all.file, line, column }, ...at(to));
}

/** Without the space around it. */
function trimmed(text: string, place: Stretch): Stretch | undefined {
  const all = textAt(text, place);
  const from = all.search(/\S/);
  return from < 0 ? undefined : within(place, all, from, all.trimEnd().length);
}

/** Without the marks that are not read aloud. */
function plainly(source: string): string {
  return source
    .replace(/\[\[([^\]|]*)[^\]]*\]\]/g, '$1')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([^\p{L}\p{N}\s])|[*_~`]+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
