import type { Block } from '../course/course.js';
import { plainBlocks } from '../course/plain-text.js';

/** So many lines are no more than half a page: kept together they leave no page almost empty. */
const shortGroup = 20;
/** So many letters go on a line. */
const lettersInLine = 85;

/** Whether a group is so short that it can be kept together on a page. */
export function isShort(blocks: readonly Block[]): boolean {
  return linesIn(blocks) <= shortGroup;
}

function linesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0);
}

// A guess: the browser alone knows, and only when it prints.
function linesOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'rule':
      return 2;
    case 'list':
      return block.items.reduce((sum, { children }) => sum + linesIn(children), 1);
    case 'table':
      return block.rows.length * 1.5 + 2;
    case 'quote':
    case 'alert':
    case 'fact':
    case 'tutor':
      return linesIn(block.children) + 2;
    case 'code':
      return block.text.split('\n').length + 1;
    case 'paragraph':
      return linesOfText(plainBlocks([block])) + (hasPicture(block) ? 15 : 0.5);
  }
}

function linesOfText(text: string): number {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / lettersInLine) || 1);
  return lines.reduce((sum, one) => sum + one, 0);
}

function hasPicture(block: Block): boolean {
  return JSON.stringify(block).includes('"kind":"image"');
}
