import { Fences } from './fences.js';
import type { Block, ListItem } from './course.js';

const listMarker = /^([ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))+/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;

/**
 * Moves each quote below a list item into that item, by its indentation, so that lists are not
 * parted by feedback, wherever the author let it start. The lines stay as many as they are.
 */
export function indentFeedback(lines: readonly string[], from: number, to: number): string[] {
  if (!lines.slice(from, to).some((line) => line.includes('>'))) return lines.slice(from, to);
  const fences = new Fences();
  let indent = -1;
  let afterBlank = false;
  return lines.slice(from, to).map((line, index) => {
    const wasBlank = afterBlank;
    afterBlank = line.trim() === '';
    const isQuote = !fences.unclosed && /^[ \t]*>/.test(line);
    if (afterBlank || (!isQuote && fences.covers(line, index))) return line;
    const marker = rule.test(line) ? undefined : listMarker.exec(line)?.[0];
    if (marker) {
      const start = marker.search(/\S/);
      if (indent >= 0 || start < 4) indent = marker.trimEnd().length + 1;
      return line;
    }
    if (indent < 0) return line;
    if (isQuote) return ' '.repeat(indent) + line.trimStart();
    const leading = line.search(/\S/);
    if (/^#/.test(line) || (wasBlank && leading < 2)) indent = -1;
    return line;
  });
}

/** A quote with a tone: `> [!TIP]`. */
export type Alert = Block & { readonly kind: 'alert' };

/** A list item while its feedback is being put in its place. */
interface OpenItem {
  checked?: boolean;
  children: readonly Block[];
  feedback?: readonly Block[];
}

/**
 * Makes each quote in a list the feedback of the item before it. Alerts that were indented into
 * the last item come out again: they belong to the whole exercise.
 */
export function settleFeedback(items: readonly ListItem[], takeOut: (alert: Alert) => void): void {
  const open: readonly OpenItem[] = items;
  for (const item of open) {
    const kept: Block[] = [];
    for (const block of item.children) {
      if (block.kind === 'list') settleFeedback(block.items, takeOut);
      if (block.kind === 'quote') {
        const target = lastItem(kept.at(-1)) ?? item;
        target.feedback = [...(target.feedback ?? []), ...block.children];
      } else if (block.kind === 'alert') {
        takeOut(block);
      } else {
        kept.push(block);
      }
    }
    item.children = kept;
  }
}

function lastItem(block: Block | undefined): OpenItem | undefined {
  if (block?.kind !== 'list') return undefined;
  const item: OpenItem | undefined = block.items.at(-1);
  return lastItem(item?.children.at(-1)) ?? item;
}
