import { hashOf } from '../../course/fingerprint.js';
import type { Reach } from './reach.js';

/** What an LMS has confirmed last: the text by its hash, and how far the device's log went then. */
export interface Handed {
  readonly text: string;
  readonly reach: Reach;
}

/** Where the page remembers what the LMS has got. */
export interface HandoverStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Remembers what was handed over to an LMS, so that the next launch can tell whether the device
 * is ahead of it, or has been overtaken by another one. Where nothing can be remembered, the LMS
 * is right.
 */
export class Handover {
  readonly #storage: HandoverStorage | undefined;
  readonly #key: string;

  constructor(storage: HandoverStorage | undefined, profile: string) {
    this.#storage = storage;
    this.#key = `polku-lms ${profile}`;
  }

  read(): Handed | undefined {
    try {
      const stored: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '[]');
      const [text, ...reach] = stored as readonly [string, ...(readonly [string, number])[]];
      return typeof text === 'string' ? { text, reach: new Map(reach) } : undefined;
    } catch {
      return undefined;
    }
  }

  note(text: string, reach: Reach): void {
    this.#write({ text: hashOf(text), reach });
  }

  /** Facts that were in the text already have got their numbers in the device's log. */
  noteReach(reach: Reach): void {
    const handed = this.read();
    if (handed) this.#write({ ...handed, reach });
  }

  /** How far the log went that a text was made of, if it is the one that was handed over last. */
  reachOf(text: string): Reach | undefined {
    const handed = this.read();
    return handed?.text === hashOf(text) ? handed.reach : undefined;
  }

  #write({ text, reach }: Handed): void {
    try {
      this.#storage?.setItem(this.#key, JSON.stringify([text, ...reach]));
    } catch {
      // Then the LMS is right at the next launch.
    }
  }
}
