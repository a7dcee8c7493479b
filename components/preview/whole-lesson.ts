import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { LessonItems, type LessonItem } from '../../src/authoring/lesson-items.js';
import { memoryLedger } from '../../src/authoring/preview-session.js';
import { Trials } from '../../src/authoring/trials.js';
import type { Lesson } from '../../src/course/course.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';
import type { AttemptReport } from '../../src/machines/exercise.machine.js';
import { renderSheet, type Sheet } from './sheet.js';

type Types = ReadonlyMap<string, ExerciseType>;

/** Shows all of a lesson at once, with its exercises under way. */
export class WholeLesson {
  readonly #host: ReactiveControllerHost;
  readonly #items = new LessonItems();
  readonly #trials: Trials;
  #ledger = memoryLedger();
  #shown: readonly LessonItem[] = [];
  #course = '';
  #lesson?: Lesson;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#trials = new Trials({
      report: (attempt) => this.#record(attempt),
      onFailure: () => host.requestUpdate(),
      now: () => Date.now(),
    });
  }

  /** What was answered here, for exercises that build on others. */
  get ledger() {
    return this.#ledger;
  }

  /** Takes the lesson as it is now; asked again with the same it does nothing. */
  show(course: string, lesson: Lesson, types: Types): void {
    this.#trials.use(types);
    if (lesson === this.#lesson) return;
    if (lesson.id !== this.#lesson?.id) this.#trials.clear();
    this.#course = course;
    this.#lesson = lesson;
    this.#shown = this.#items.update(lesson);
  }

  render(sheet: Pick<Sheet, 'translator' | 'course' | 'current' | 'pick'>): TemplateResult {
    return renderSheet({
      ...sheet,
      items: this.#shown,
      language: this.#lesson?.language ?? '',
      trialOf: (key, exercise) => this.#trials.of(key, exercise),
      restart: (key) => {
        this.#trials.restart(key);
        this.#host.requestUpdate();
      },
    });
  }

  #record(attempt: AttemptReport): void {
    const place = { course: this.#course, lesson: this.#lesson?.id ?? '', t: Date.now() };
    void this.#ledger.append({ kind: 'attempt', ...place, ...attempt });
  }
}
