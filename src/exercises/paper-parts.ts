import type { Block, Inline, ListItem } from '../course/course.js';

/** A text as a run of its own. */
export function inlineOf(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

/** A text as a paragraph. */
export function lineOf(text: string): Block {
  return { kind: 'paragraph', children: inlineOf(text) };
}

/** A paragraph of a run of text. */
export function paragraphOf(children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}

/** A line to write on. */
export const ruled: Block = { kind: 'rule' };

/** A list with a box before each item. */
export function boxesOf(items: readonly (readonly Block[])[]): Block {
  return listOf(items.map((children) => ({ checked: false, children })));
}

/** A plain list. */
export function bulletsOf(items: readonly (readonly Block[])[]): Block {
  return listOf(items.map((children) => ({ children })));
}

/** A list that is numbered from 1. */
export function numberedOf(items: readonly (readonly Block[])[]): Block {
  return { kind: 'list', ordered: true, start: 1, items: items.map((children) => ({ children })) };
}

/** A table of runs of text. */
export function tableOf(
  header: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): Block {
  return { kind: 'table', align: header.map(() => null), header, rows };
}

/** Words to use, one beside the other. */
export function inRow(texts: readonly string[]): string {
  return texts.join('  ·  ');
}

function listOf(items: readonly ListItem[]): Block {
  return { kind: 'list', ordered: false, items };
}
