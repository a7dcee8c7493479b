import { resolveLink } from '../course/links.js';
import { folderOf } from '../course/lesson-ids.js';
import type { Fix } from '../problem.js';
import type { Hearable } from './voice.js';
import { cellsIn, withCell } from './voice-cells.js';
import { textAt, type Stretch } from './voice-places.js';

/**
 * What to write so that a recording is heard: `link` is its path from the lesson. None where a link
 * cannot stand, such as around another one.
 */
export function linkVoice(text: string, hearable: Hearable, link: string): readonly Fix[] {
  const { place, form, recording } = hearable;
  if (form === 'word') return linkWord(text, place, `[${escaped(hearable.text)}](${link})`);
  if (recording !== undefined) return relink(text, place, recording, link);
  const said = textAt(text, place);
  return canBeLinked(said) ? [{ place, text: `[${said}](${link})` }] : [];
}

/** Whether a text can stand between the brackets of a link. */
export function canBeLinked(text: string): boolean {
  if (text.trim() === '' || /\n\s*\n|\\$/.test(text)) return false;
  const bare = text.replace(/\\[\s\S]/g, '').replace(/!\[[^\]]*\]\([^)]*\)/g, '');
  if (
    /\]\s*[([]|<[a-z][a-z\d+.-]*:|https?:\/\/|www\./i.test(bare.replace(/\[\[[^[\]]*\]\]/g, ''))
  ) {
    return false;
  }
  let depth = 0;
  for (const sign of bare) {
    if (sign === '[') depth++;
    if (sign === ']' && --depth < 0) return false;
  }
  return depth === 0 && (bare.match(/`/g)?.length ?? 0) % 2 === 0;
}

function escaped(text: string): string {
  return text.replace(/[\\[\]|*_`<&~]/g, '\\$&');
}

function linkWord(text: string, { file, line }: Stretch, content: string): readonly Fix[] {
  const lines = text.split('\n');
  const [first, end] = tableAround(lines, line - 1);
  const divider = lines.findIndex((one, at) => at > first && at < line && isDivider(one));
  const header = lines[divider - 1];
  if (header === undefined) return [];
  const write = (at: number, change: (before: string) => string): Fix => {
    const before = lines[at]!;
    const place = { file, line: at + 1, column: 1, endLine: at + 1, endColumn: before.length + 1 };
    return { place, text: change(before) };
  };
  const columns = cellsIn(header).map(({ from, to }) => header.slice(from, to));
  const known = columns.findIndex((name) => name.replace(/[*_`]/g, '').toLowerCase() === 'audio');
  if (known >= 0) return [write(line - 1, (row) => withCell(row, known, content))];
  const added = columns.length;
  const rows = [...lines.keys()].slice(divider + 1, end);
  return [
    write(divider - 1, (row) => withCell(row, added, 'audio')),
    write(divider, (row) => `${row.replace(/\s*\|?\s*$/, '')}|---|`),
    ...rows.map((at) => write(at, (row) => withCell(row, added, at === line - 1 ? content : ''))),
  ];
}

/** The lines of a table and of what stands right above it, around one of its rows; from 0. */
function tableAround(lines: readonly string[], row: number): readonly [first: number, end: number] {
  const before = lines.slice(0, row).findLastIndex(isBeside);
  const after = lines.findIndex((one, at) => at > row && isBeside(one));
  return [before + 1, after < 0 ? lines.length : after];
}

function isBeside(line: string): boolean {
  return /^\s*(?:$|>|:::|#{1,6}\s|`{3}|~{3}|[-*+]\s|\d{1,9}[.)]\s)/.test(line);
}

function isDivider(line: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/.test(line);
}

/** `](destination` after a place; between angles it may hold spaces. */
const destination = /\]\(\s*(?:<([^>\n]*)>|([^\s()]+))/g;

function relink(text: string, place: Stretch, recording: string, link: string): readonly Fix[] {
  const lines = text.split('\n');
  for (let line = place.line; line <= place.endLine; line++) {
    for (const { 0: whole, 1: angled, 2: plain = '', index } of lines[line - 1]!.matchAll(
      destination,
    )) {
      const target = resolveLink(angled ?? plain, folderOf(place.file));
      if (target.kind !== 'file' || target.path !== recording) continue;
      const written = angled === undefined ? plain.length : angled.length + 2;
      const column = index + whole.length - written + 1;
      const at = { file: place.file, line, column, endLine: line, endColumn: column + written };
      return [{ place: at, text: link }];
    }
  }
  return [];
}
