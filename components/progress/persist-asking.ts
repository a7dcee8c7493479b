import type { LitElement } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import { askToPersist, deviceStanding } from '../../src/keeping.js';
import { pageSettings } from '../../src/settings.js';
import { News } from './news.js';

/** When it is looked whether the browser has promised it, in milliseconds: some ask the learner. */
const looks = [400, 4_000, 12_000];

/** Asks the browser not to clear what is kept, and says what it answers. */
export class PersistAsking {
  readonly news: News;
  readonly #host: LitElement;
  #asked = 0;
  #granted = false;

  constructor(host: LitElement, translator: () => Translator) {
    this.#host = host;
    this.news = new News(host, translator);
  }

  /** Whether the browser has promised it since it was asked. */
  get granted(): boolean {
    return this.#granted;
  }

  /** To be called by a press of the learner's. Nothing waits for the answer: it may never come. */
  ask(): void {
    askToPersist();
    this.news.tell('keep.asked');
    const asked = (this.#asked += 1);
    for (const [at, wait] of looks.entries()) {
      setTimeout(() => void this.#look(asked, at === looks.length - 1), wait);
    }
  }

  async #look(asked: number, isLast: boolean): Promise<void> {
    if (asked !== this.#asked || !this.#host.isConnected) return;
    const { persisted } = await deviceStanding(profileNow());
    if (asked !== this.#asked || !(persisted || isLast)) return;
    this.#asked += 1;
    this.#granted = persisted ?? false;
    this.news.tell(persisted ? 'keep.granted' : 'keep.notGranted');
  }
}

/** Whose log is open on this device. */
export function profileNow(): string {
  return pageSettings().getSnapshot().context.learner ?? 'default';
}
