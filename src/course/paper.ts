import type { Block, Exercise } from './course.js';

/** What an exercise is put on paper with. */
export interface PaperSetting {
  /** Decides the order of what is shuffled. */
  readonly seed: number;
  /** The texts of the interface, in the language of the course. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/**
 * An exercise on paper, below its prompt. It is reading like any other: an item of a task list is
 * a box to tick, a gap a line to write in, and each `rule` a line of one's own.
 */
export interface Sheet {
  readonly material: readonly Block[];
  /** What belongs on the page with the answers; absent where there is no right answer. */
  readonly key?: readonly Block[];
}

/** How a kind of exercise is put on paper. Pure: loaded only when something is printed. */
export interface Paper<Spec = unknown> {
  /** The English texts that it uses besides those of the shell. */
  readonly strings?: Readonly<Record<string, string>>;
  sheet(exercise: Exercise<Spec>, setting: PaperSetting): Sheet;
  /** What a learner has said in it, to take along: theirs to show, not to be marked. */
  own?(exercise: Exercise<Spec>, response: unknown, setting: PaperSetting): readonly Block[];
  /** What is shown to a group at one time, where the whole is more than one screen holds. */
  slides?(exercise: Exercise<Spec>, setting: PaperSetting): readonly Sheet[];
}
