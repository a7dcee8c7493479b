import type { Block, Inline } from '../course/course.js';
import type { DirectiveBlock } from '../course/exercise-reader.js';
import { plainText } from '../course/plain-text.js';
import type { Fix, Place, Problem } from '../problem.js';

/** More parts than anybody would answer in one exercise: what is beyond costs time, not learning. */
export const mostParts = 200;

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/**
 * The block that an exercise's answers stand in. What stands after or before it would be lost to
 * the learner, so each other block is a problem: `<type>.extra`. None at all is `<type>.no-<kind>`.
 */
export function answersIn<Kind extends 'list' | 'table'>(
  block: DirectiveBlock,
  kind: Kind,
): { readonly found?: BlockOf<Kind>; readonly problems: Problem[] } {
  const found = block.material.find((one) => one.kind === kind);
  if (!found) return { problems: [block.problem(`${block.type}.no-${kind}`)] };
  const others = block.material.filter((one) => one !== found);
  const problems = others.map((one) => block.problem(`${block.type}.extra`, one));
  if (countIn(found) <= mostParts) return { found: found as BlockOf<Kind>, problems };
  return { problems: [...problems, tooMany(block, found)] };
}

function countIn(block: Block): number {
  if (block.kind === 'list') return block.items.length;
  return block.kind === 'table' ? block.rows.length : 0;
}

/** The problem of an exercise with more than `mostParts` parts. */
export function tooMany(block: DirectiveBlock, node?: object): Problem {
  return block.problem(`${block.type}.too-many`, node, { values: { most: mostParts } });
}

/** The nodes whose text has occurred before; empty texts are left out. */
export function repeated<Node extends object>(
  nodes: readonly Node[],
  textOf: (node: Node) => string,
): readonly Node[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const text = textOf(node);
    return text !== '' && seen.size === seen.add(text).size;
  });
}

/** Writes something else for so many characters at a place; with none it is put in front. */
export function rewriting({ file, line, column }: Place, length: number, text: string): Fix {
  return { place: { file, line, column, endLine: line, endColumn: column + length }, text };
}

/** Whether a table cell holds nothing that could be seen. */
export function isBlankCell(cell: readonly Inline[]): boolean {
  return plainText(cell) === '' && !cell.some(({ kind }) => kind === 'image');
}
