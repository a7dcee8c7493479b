import { isProblem } from '../course/source.js';
import { contentOf } from '../draft/content.js';
import type { Draft } from '../draft/draft.js';
import type { Desk } from './desk.js';
import type { DraftChecker } from './draft-checker.js';
import { hearableAt } from './voice-at.js';
import { isSameLesson, keepVoice } from './voice-keep.js';
import { textAt, type Stretch } from './voice-places.js';
import { hearableIn, type Hearable } from './voice.js';

export interface VoiceBoothInput {
  readonly desk: Desk;
  readonly checker: Pick<DraftChecker, 'compile'>;
  /** Where the author is in the lesson. */
  readonly selection: Stretch;
}

/** Where an author records one text of a lesson after the other. */
export class VoiceBooth {
  /** The key of what to begin with: where the author is, else what has no recording yet. */
  readonly first: string | undefined;
  readonly #desk: Desk;
  readonly #checker: Pick<DraftChecker, 'compile'>;
  readonly #lesson: string;
  /** What is heard only because the author wants it so. */
  #passage?: Hearable;
  #source = '';

  constructor({ desk, checker, selection }: VoiceBoothInput) {
    this.#desk = desk;
    this.#checker = checker;
    this.#lesson = selection.file;
    const all = this.list();
    const here = this.#here(selection, all);
    if (here && !all.includes(here)) {
      this.#passage = here;
      this.#source = textAt(this.#text(), here.place);
    }
    const silent = all.filter(({ recording }) => recording === undefined);
    const next = silent.find(({ place }) => place.line >= selection.line) ?? silent[0];
    this.first = (here ?? next ?? all[0])?.key;
  }

  /** All that can be recorded; what the author has chosen in the text comes first. */
  list(): readonly Hearable[] {
    const { draft } = this.#desk.getSnapshot();
    if (!draft) return [];
    const all = hearableIn(this.#checker.compile(draft, this.#lesson), this.#text());
    return this.#passage ? [this.#passage, ...all] : all;
  }

  /** What was recorded of it, if it is there. */
  async recordingOf({ recording }: Hearable): Promise<Blob | undefined> {
    const { draft, folder } = this.#desk.getSnapshot();
    const file = recording === undefined ? undefined : draft?.files.get(recording);
    const content = file?.kind === 'media' && (await contentOf(file, folder));
    return !content || isProblem(content) ? undefined : content;
  }

  /** Keeps a recording in the draft. False where the text has changed so that it has no place. */
  keep({ key, text }: Hearable, sound: Blob): boolean {
    const { draft, lock } = this.#desk.getSnapshot();
    const now = this.list().find((one) => one.key === key && one.text === text);
    if (!draft || !lock.isHere || !now || this.#isMoved(now)) return false;
    const kept = keepVoice(draft, now, sound);
    if (!kept) return false;
    const isNew = kept.path !== now.recording;
    if (isNew && !this.#isSound(draft, kept.draft, kept.path)) return false;
    const { store } = this.#desk;
    store.send({ type: 'media.added', path: kept.path, content: sound });
    store.send({ type: 'text.edited', path: this.#lesson, text: kept.text });
    if (kept.removed !== undefined) store.send({ type: 'file.removed', path: kept.removed });
    if (now === this.#passage) this.#passage = { ...now, recording: kept.path };
    return true;
  }

  #here(selection: Stretch, all: readonly Hearable[]): Hearable | undefined {
    const { draft } = this.#desk.getSnapshot();
    if (!draft) return undefined;
    const file = this.#checker.compile(draft, this.#lesson);
    const here = hearableAt(file, this.#text(), selection, all);
    if (!here || here.recording !== undefined || all.includes(here)) return here;
    const kept = keepVoice(draft, here, new Blob([], { type: 'audio/webm' }));
    return kept && this.#isSound(draft, kept.draft, kept.path) ? here : undefined;
  }

  /** Whether the text of what was chosen in it is no longer where it was. */
  #isMoved(one: Hearable): boolean {
    if (one !== this.#passage || one.recording !== undefined) return false;
    return textAt(this.#text(), one.place) !== this.#source;
  }

  #isSound(before: Draft, after: Draft, path: string): boolean {
    const compile = (draft: Draft) => this.#checker.compile(draft, this.#lesson);
    return isSameLesson(compile(before), compile(after), path);
  }

  #text(): string {
    const file = this.#desk.getSnapshot().draft?.files.get(this.#lesson);
    return file?.kind === 'text' ? file.text : '';
  }
}
