/**
 * What windows say to each other about a draft: does anybody have it (`asked`)? I do (`held`).
 * Please let go of it (`wanted`). I have (`released`). It is mine now, whoever had it (`taken`).
 */
const words = ['asked', 'held', 'wanted', 'released', 'taken'] as const;

export type Word = (typeof words)[number];

interface Message {
  readonly kind: Word;
  /** The draft's. */
  readonly id: string;
  /** The window's. */
  readonly from: string;
}

/** A line between the windows that have the same draft open. */
export class DraftChannel {
  readonly #id: string;
  readonly #channel: BroadcastChannel | undefined;
  #isClosed = false;
  readonly #waiting = new Map<Word, Set<() => void>>();
  readonly from = crypto.getRandomValues(new Uint32Array(2)).join('-');

  constructor(id: string, hear: (word: Word, from: string) => void, open = openBroadcast) {
    this.#id = id;
    this.#channel = open();
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { id, kind, from } = (data ?? {}) as Partial<Record<keyof Message, unknown>>;
      if (id !== this.#id || typeof from !== 'string') return;
      const word = words.find((one) => one === kind);
      if (!word) return;
      hear(word, from);
      this.#waiting.get(word)?.forEach((resolve) => resolve());
    };
  }

  /** Says something, unless the line is closed: others may wait for it in vain. */
  say(word: Word): void {
    if (this.#isClosed) return;
    this.#channel?.postMessage({ kind: word, id: this.#id, from: this.from } satisfies Message);
  }

  /** Says something, and waits for an answer; false where none comes. */
  async ask(word: Word, answer: Word, patience: number): Promise<boolean> {
    if (!this.#channel || this.#isClosed) return false;
    const waiting = this.#waiting.get(answer) ?? new Set();
    this.#waiting.set(answer, waiting);
    let hears = (): void => undefined;
    const heard = new Promise<boolean>((resolve) => {
      hears = () => resolve(true);
      waiting.add(hears);
      setTimeout(() => resolve(false), patience);
    });
    this.say(word);
    return heard.finally(() => waiting.delete(hears));
  }

  close(): void {
    this.#isClosed = true;
    this.#channel?.close();
  }
}

/** Opens the line; there is none where windows may not talk. */
export function openBroadcast(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('polku-drafts');
  } catch {
    return undefined; // not there, or forbidden in this frame
  }
}
