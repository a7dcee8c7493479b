import type { Block, BrokenExercise, Exercise, Inline, Lesson, Part } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';

/** One thing below another in a lesson that is shown whole; `key` is its own as long as it stands. */
export type LessonItem =
  | { readonly kind: 'title'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'heading';
      readonly key: string;
      /** The step's id. */
      readonly step: string;
      readonly title: readonly Inline[];
    }
  | { readonly kind: 'reading'; readonly key: string; readonly block: Block }
  | { readonly kind: 'exercise'; readonly key: string; readonly exercise: Exercise }
  | { readonly kind: 'broken'; readonly key: string; readonly broken: BrokenExercise };

/**
 * A lesson as one flat list, made anew at each change of it. What is the same as before is the
 * same object, and an exercise has the same key as long as it has the same id.
 */
export class LessonItems {
  #lesson?: string;
  /** By their keys, with what is gone: an exercise may be broken only while it is being typed. */
  #items = new Map<string, LessonItem>();
  /** The key of each exercise by its id, of those that are gone as well. */
  #keys = new Map<string, string>();
  #exercises: readonly Exercise[] = [];
  #count = 0;

  update(lesson: Lesson): readonly LessonItem[] {
    if (lesson.id !== this.#lesson) {
      this.#items = new Map();
      this.#keys = new Map();
      this.#exercises = [];
    }
    this.#lesson = lesson.id;
    this.#giveKeys(exercisesIn(lesson));
    const items = itemsOf(lesson, this.#keys).map((item) =>
      sameAs(this.#items.get(item.key), item),
    );
    for (const item of items) this.#items.set(item.key, item);
    return items;
  }

  #giveKeys(now: readonly Exercise[]): void {
    const before = this.#exercises;
    const fresh = now.filter(({ id }) => !this.#keys.has(id));
    const gone = before.filter(({ id }) => now.every((one) => one.id !== id));
    const [one, old] = [fresh[0], gone[0]];
    // An id that comes from the prompt changes with each letter of it: it is still that exercise.
    if (one && old && fresh.length === 1 && gone.length === 1 && one.type === old.type) {
      this.#keys.set(one.id, this.#keys.get(old.id)!);
      this.#keys.delete(old.id);
    }
    for (const { id } of fresh) {
      if (!this.#keys.has(id)) this.#keys.set(id, `exercise ${++this.#count}`);
    }
    this.#exercises = now;
  }
}

function itemsOf(lesson: Lesson, keys: ReadonlyMap<string, string>): readonly LessonItem[] {
  const items: LessonItem[] = [{ kind: 'title', key: 'title', text: lesson.title }];
  lesson.steps.forEach(({ id: step, title, parts }, at) => {
    let above = `step ${at}`;
    if (title.length > 0) items.push({ kind: 'heading', key: above, step, title });
    let count = 0;
    for (const part of parts) {
      const item = itemOf(part, `${above}, ${count++}`, keys);
      items.push(item);
      if (item.kind === 'exercise') [above, count] = [item.key, 0];
    }
  });
  return items;
}

function itemOf(part: Part, place: string, keys: ReadonlyMap<string, string>): LessonItem {
  switch (part.kind) {
    case 'exercise':
      return { kind: 'exercise', key: keys.get(part.id)!, exercise: part };
    case 'broken':
      return { kind: 'broken', key: `${place} broken`, broken: part };
    default:
      return { kind: 'reading', key: `${place} ${part.kind}`, block: part };
  }
}

function sameAs(before: LessonItem | undefined, now: LessonItem): LessonItem {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
