import type { Place } from '../../problem.js';
import type { Losses } from '../imported.js';
import { coveredRows, indentedFrom, type Row } from './rows.js';

const tones = new Map([
  ...['tip', 'hint', 'success', 'check', 'done'].map((name) => [name, 'TIP'] as const),
  ...['warning', 'attention'].map((name) => [name, 'WARNING'] as const),
  ...['danger', 'error', 'failure', 'bug', 'caution'].map((name) => [name, 'CAUTION'] as const),
  ['important', 'IMPORTANT'] as const,
]);

/**
 * The blocks that MkDocs adds to markdown, made plain: of tabs the example stays and its source
 * goes, since it says the same; `!!! note` becomes a box.
 */
export function withoutMkdocsBlocks(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  losses: Losses,
): readonly Row[] {
  const covered = coveredRows(rows);
  const out: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const tab = covered[at] ? null : /^===[+!]? "([^"]*)"\s*$/.exec(row.text);
    const box = covered[at]
      ? null
      : /^(?:!!!|\?\?\?\+?) ([\w-]+)(?:[^"]*"([^"]*)")?/.exec(row.text);
    if (!tab && !box) {
      out.push(row);
      continue;
    }
    const { inside, end } = box ? boxFrom(rows, at + 1) : indentedFrom(rows, at + 1);
    at = end - 1;
    if (box) out.push(...boxRows(row, box, withoutMkdocsBlocks(inside, placeOf, losses)));
    else if (/^(?:syntax|source|code|markdown)$/i.test(tab![1]!)) {
      losses.add('quiz.example', placeOf(row));
    } else {
      if (!/^(?:example|result)$/i.test(tab![1]!)) {
        out.push({ ...row, text: `**${tab![1]!.replace(/\*/g, '')}**` }, { ...row, text: '' });
      }
      out.push(...withoutMkdocsBlocks(inside, placeOf, losses), { ...row, text: '' });
    }
  }
  return out;
}

// Some formatters take the indentation of a box away: then its words are the lines after it.
function boxFrom(rows: readonly Row[], from: number): ReturnType<typeof indentedFrom> {
  const found = indentedFrom(rows, from);
  if (found.inside.length > 0) return found;
  let end = from;
  while (end < rows.length && rows[end]!.text.trim() !== '') end++;
  return { inside: rows.slice(from, end), end };
}

function boxRows(row: Row, box: RegExpExecArray, inside: readonly Row[]): readonly Row[] {
  const tone = tones.get(box[1]!.toLowerCase()) ?? 'NOTE';
  const title = box[2] ? [{ ...row, text: `> **${box[2].replace(/\*/g, '')}**` }] : [];
  const gap = title.length > 0 && inside.length > 0 ? [{ ...row, text: '>' }] : [];
  if (title.length === 0 && inside.length === 0) return [];
  return [
    { ...row, text: '' },
    { ...row, text: `> [!${tone}]` },
    ...title,
    ...gap,
    ...inside.map((one) => ({ ...one, text: one.text ? `> ${one.text}` : '>' })),
    { ...row, text: '' },
  ];
}
