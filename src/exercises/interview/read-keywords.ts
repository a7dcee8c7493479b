import type { Block } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import type { BlockOf } from '../material.js';

/** How many words one answer is looked through for. */
const mostKeywords = 20;
/** How many words an expression may have: more of them `findKeywords` does not look for. */
const mostParts = 5;

/** Whether a block is `Keywords: *avain*, *siivota*`; in Finnish files also `Avainsanat:`. */
export function isKeywords(block: DirectiveBlock, one: Block): one is BlockOf<'paragraph'> {
  return one.kind === 'paragraph' && opening(block).test(plainText(one.children));
}

/** Whether text has such a line in it that was meant to stand by itself. */
export function hasKeywords(block: DirectiveBlock, text: string): boolean {
  const [, ...after] = text.split(/\s(?=\p{L}+\s?:)/u);
  return after.some((part) => opening(block).test(part));
}

/** Reads the words, each once and without marks. What is empty, endless or there twice is left out. */
export function readKeywords(
  block: DirectiveBlock,
  paragraphs: readonly BlockOf<'paragraph'>[],
  problems: Problem[],
): readonly string[] {
  const words = new Map<string, string>();
  for (const paragraph of paragraphs) {
    const warn = (code: string, values = {}): void => {
      problems.push(block.problem(code, paragraph, { values, severity: 'warning' }));
    };
    const list = plainText(paragraph.children).normalize('NFC').replace(opening(block), '');
    const written = list.split(/[,،]/).map((word) => word.replace(/\.\s*$/, '').trim());
    if (written.every((word) => word === '')) warn('interview.no-keyword');
    else if (written.includes('')) warn('interview.empty-keyword');
    for (const word of written.filter((one) => one !== '')) {
      if (word.split(/\s+/).length > mostParts) {
        warn('interview.long-keyword', { word, most: mostParts });
        continue;
      }
      const known = word.toLowerCase();
      if (words.has(known)) warn('interview.double-keyword', { word });
      words.set(known, words.get(known) ?? word);
    }
  }
  if (words.size > mostKeywords) {
    const values = { most: mostKeywords };
    problems.push(block.problem('interview.too-many-keywords', paragraphs.at(-1), { values }));
  }
  return [...words.values()].slice(0, mostKeywords);
}

function opening({ language }: DirectiveBlock): RegExp {
  return /^fi(?:-|$)/i.test(language) ? /^(?:keywords|avainsanat)\s?:/i : /^keywords\s?:/i;
}
