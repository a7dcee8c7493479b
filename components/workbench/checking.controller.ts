import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkerFor, type DraftChecker } from '../../src/authoring/draft-checker.js';
import type { CompiledFile } from '../../src/authoring/file-compiler.js';
import { LevelMeter, type TextLevel } from '../../src/authoring/text-level.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Problem } from '../../src/problem.js';

/** How long the author pauses before the whole course is looked through, in milliseconds. */
const pauseForAll = 500;
/** What takes longer than this, in milliseconds, waits until the letter that was typed is painted. */
const heavy = 25;
/** … and before the words of the lesson are measured. */
const pauseForLevel = 250;

export interface CheckingPorts {
  readonly workshop: () => Workshop | undefined;
  readonly draft: () => Draft | undefined;
  readonly path: () => string;
}

/**
 * Follows a draft while it is written: the open file at each change; the course, and the level of
 * its language, when there is a pause.
 */
export class Checking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ports: CheckingPorts;
  readonly #meter = new LevelMeter();
  #files?: Draft['files'];
  #path = '';
  #workshop?: Workshop;
  #checker?: DraftChecker;
  /** What the open file was compiled with. */
  #of?: DraftChecker;
  #frame = 0;
  #soonest?: ReturnType<typeof setTimeout>;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #look?: AbortController;
  #file?: CompiledFile;
  /** The files as they were compiled last. */
  #compiled?: Draft['files'];
  #problems: readonly Problem[] = [];
  #levels: readonly TextLevel[] = [];
  #isLooking = false;
  /** How long the last compiling took, in milliseconds. */
  #took = 0;

  constructor(host: ReactiveControllerHost, ports: CheckingPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  /** The open file as it was compiled last. */
  get file(): CompiledFile | undefined {
    return this.#file;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get levels(): readonly TextLevel[] {
    return this.#levels;
  }

  /** Whether the course has still to be looked through. */
  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** Compiles what was typed at once, where that was to happen in a moment. */
  catchUp(): void {
    if (this.#ports.draft()?.files === this.#compiled) return;
    this.#compile();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const draft = this.#ports.draft();
    const checker = this.#current();
    const path = this.#ports.path();
    if (!draft || !checker) return;
    if (draft.files === this.#files && path === this.#path && checker === this.#of) return;
    const isTyped = path === this.#path && this.#file !== undefined && checker === this.#of;
    this.#files = draft.files;
    this.#path = path;
    this.#of = checker;
    if (isTyped && this.#took > heavy) this.#soon();
    else this.#compile();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    [this.#soonest, ...this.#timers].forEach(clearTimeout);
    this.#look?.abort();
    this.#files = undefined;
  }

  #current(): DraftChecker | undefined {
    const workshop = this.#ports.workshop();
    if (workshop !== this.#workshop) this.#checker = workshop && checkerFor(workshop);
    this.#workshop = workshop;
    return this.#checker;
  }

  // Painted twice, a letter is seen sooner and the lesson later: worth it only for what takes long.
  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#soonest = setTimeout(() => {
        this.#compile();
        this.#host.requestUpdate();
      });
    });
  }

  #compile(): void {
    const draft = this.#ports.draft();
    const checker = this.#current();
    if (!draft || !checker) return;
    const path = this.#ports.path();
    this.#compiled = draft.files;
    const begun = performance.now();
    this.#file = checker.compile(draft, path);
    this.#took = performance.now() - begun;
    this.#problems = checker.problems(this.#file, draft);
    this.#isLooking = true;
    this.#look?.abort();
    this.#timers.forEach(clearTimeout);
    const { file } = this;
    this.#timers = [
      setTimeout(() => void this.#lookThrough(), pauseForAll),
      setTimeout(() => void this.#measure(file), pauseForLevel),
    ];
  }

  async #lookThrough(): Promise<void> {
    const draft = this.#ports.draft();
    const checker = this.#current();
    if (!draft || !checker) return;
    const look = (this.#look = new AbortController());
    const isDone = await checker.lookThrough(draft, look.signal);
    if (!isDone || !this.#file) return;
    this.#isLooking = false;
    this.#problems = checker.problems(this.#file, this.#ports.draft() ?? draft);
    this.#host.requestUpdate();
  }

  async #measure(file: CompiledFile | undefined): Promise<void> {
    const { text, course } = file ?? {};
    const levels =
      text && course && (await this.#meter.levels(text, course.language, course.teaches));
    if (file !== this.#file) return;
    this.#levels = levels ?? [];
    this.#host.requestUpdate();
  }
}
