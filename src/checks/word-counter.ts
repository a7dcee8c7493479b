import type { Block, Inline } from '../course/course.js';

/** Words by the language that they are in. */
export type WordCounts = ReadonlyMap<string, number>;

/** What has words: blocks or inlines, and nodes of exercises that hold such. */
export type Words = readonly (Block | Inline)[];

/** How many words texts have, by their language. What only a tutor sees is left out. */
export class WordCounter {
  readonly #counts = new Map<string, number>();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  get counts(): WordCounts {
    return this.#counts;
  }

  add(nodes: Words, lang = this.#language): void {
    for (const node of nodes) this.#node(node, lang);
  }

  addText(text: string, lang = this.#language): void {
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
    if (words > 0) this.#counts.set(lang, (this.#counts.get(lang) ?? 0) + words);
  }

  #node(node: Block | Inline, lang: string): void {
    switch (node.kind) {
      case 'text':
        this.addText(node.text, lang);
        return;
      case 'gap':
        this.addText(node.answers[0] ?? '', lang);
        return;
      case 'run':
        this.add(node.children, node.lang);
        return;
      case 'list':
        for (const item of node.items) this.add(item.children, lang);
        return;
      case 'table':
        for (const row of [node.header, ...node.rows]) for (const cell of row) this.add(cell, lang);
        return;
      case 'code':
      case 'image':
      case 'break':
      case 'rule':
      case 'tutor':
        return;
      default:
        this.add(node.children, lang);
    }
  }
}

/** All words of some counts. */
export function sumOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
