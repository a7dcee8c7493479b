import type { LitElement } from 'lit';
import type { Lesson } from '../../src/course/course.js';
import type { Paper } from '../../src/course/paper.js';
import { createTranslator, type Translator } from '../../src/i18n/translator.js';
import { loadPapers } from '../../src/pages.js';
import { PageRetryEvent, tellStuck } from '../page/stuck.js';
import { strings } from './paper.strings.js';

/** What lessons are put on paper with. */
export interface Stock {
  readonly papers: ReadonlyMap<string, Paper>;
  /** The texts of the interface in the language of the course: paper is in one language. */
  readonly translator: Translator;
  readonly t: Translator['t'];
  /** The language of those texts: not every course's language has them. */
  readonly lang: string;
}

/** Gets ready what puts the exercises of lessons on paper. */
export class PaperStock {
  readonly #host: LitElement;
  readonly #interface: () => Translator;
  #lessons?: readonly Lesson[];
  #stock?: Stock;
  #isStuck = false;

  /** `translator`: the interface's, for what is said where something cannot be loaded. */
  constructor(host: LitElement, translator: () => Translator) {
    this.#host = host;
    this.#interface = translator;
  }

  /** All that is needed, once it is there. */
  get ready(): Stock | undefined {
    return this.#stock;
  }

  /** What is needed could not be loaded. */
  get isStuck(): boolean {
    return this.#isStuck;
  }

  /** Loads what these lessons need; asked again with the same ones it does nothing. */
  prepareFor(lessons: readonly Lesson[], language: string): void {
    if (lessons === this.#lessons) return;
    this.#lessons = lessons;
    this.#isStuck = false;
    void this.#load(lessons, language)
      .catch(() => {
        if (lessons !== this.#lessons) return;
        this.#isStuck = true;
        tellStuck(this.#interface(), 'page.failed');
      })
      .then(() => this.#host.requestUpdate());
  }

  /** Asks anew for what could not be loaded. */
  readonly retry = (): void => {
    this.#lessons = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PageRetryEvent());
  };

  async #load(lessons: readonly Lesson[], language: string): Promise<void> {
    const [papers, translator] = await Promise.all([
      loadPapers(lessons),
      createTranslator(language),
    ]);
    if (lessons !== this.#lessons) return;
    translator.add(strings);
    for (const { strings: own } of papers.values()) if (own) translator.add(own);
    this.#stock = { papers, translator, t: translator.t, lang: translator.lang };
  }
}

/** The lesson that is wished for, else the first. */
export function wantedLesson(
  lessons: readonly Lesson[],
  wish: string | undefined,
): Lesson | undefined {
  return lessons.find(({ id }) => id === wish) ?? lessons[0];
}
