import type { LitElement } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import { makeFile, noteFileTaken } from '../../src/keeping.js';
import type { Learner } from '../../src/learners.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { giveFile, sendFile } from './give-file.js';
import { isKeptByHost } from './hosting.js';
import { News } from './news.js';

interface MadeToGive {
  readonly file: File;
  /** All that is kept is in it. */
  readonly isWhole: boolean;
}

/** Gives the learner their progress as a file, and says what came of it. */
export class FileSaving {
  readonly news: News;
  readonly #host: LitElement;
  /** Made already: it waits for the press that may send it. */
  #ready?: MadeToGive | undefined;

  constructor(host: LitElement, translator: () => Translator) {
    this.#host = host;
    this.news = new News(host, translator);
  }

  /** Saves the file among the downloads; `learner`: whose it is, if not whoever learns now. */
  async save(ledger: Ledger, learner?: Learner): Promise<void> {
    const made = await this.#make(ledger, learner?.name);
    if (!made) return;
    giveFile(made.file, made.file.name);
    if (!made.isWhole) return;
    this.#note(learner?.id);
    this.news.tell('keep.savedAs', { name: made.file.name });
  }

  /** Hands the file over to another program. */
  async send(ledger: Ledger): Promise<void> {
    const made = this.#ready ?? (await this.#make(ledger));
    if (!made) return;
    const sending = await sendFile(made.file);
    this.#ready = sending === 'again' ? made : undefined;
    switch (sending) {
      case 'sent':
        if (made.isWhole) this.#note();
        this.news.tell('keep.sent');
        break;
      case 'again':
        this.news.tell('keep.sendAgain');
        break;
      case 'failed':
        this.news.tell('keep.failed');
        break;
      case 'cancelled':
        this.news.clear();
    }
  }

  // A host's learner is none of this device's: the reminder of these goes on, and none is named.
  get #isHosted(): boolean {
    return isKeptByHost(this.#host);
  }

  #note(learner?: string): void {
    if (!this.#isHosted) noteFileTaken(learner);
  }

  async #make(
    ledger: Ledger,
    learner = this.#isHosted ? '' : undefined,
  ): Promise<MadeToGive | undefined> {
    try {
      const { name, blob, facts, isWhole } = await makeFile(ledger, Date.now(), learner);
      if (facts === 0 && isWhole) {
        this.news.tell('keep.nothing');
        return undefined;
      }
      if (!isWhole) this.news.tell('keep.notWhole');
      return { file: new File([blob], name, { type: blob.type }), isWhole };
    } catch {
      this.news.tell('keep.failed');
      return undefined;
    }
  }
}
