import type { Place, Problem } from '../../src/problem.js';

/** A course to begin with: what `newCourse` needs to know. */
export interface CourseWish {
  readonly title: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly language: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
}

/** Where something was dropped into the open file. */
export type TextPlace = Pick<Place, 'line' | 'column'>;

/** What the author asks of the workbench. */
export type WorkbenchRequest =
  | { readonly type: 'language.wanted'; readonly lang: string }
  | { readonly type: 'folder.wanted' }
  | { readonly type: 'files.wanted'; readonly files: readonly File[] }
  | { readonly type: 'course.wanted'; readonly src: string; readonly name: string }
  | { readonly type: 'course.begun'; readonly wish: CourseWish }
  | { readonly type: 'draft.wanted'; readonly id: string }
  | { readonly type: 'draft.discarded'; readonly id: string }
  | { readonly type: 'draft.taken-home'; readonly id?: string }
  | { readonly type: 'draft.saved' }
  /** `anyway`: even if the last words cannot be kept. */
  | { readonly type: 'draft.closed'; readonly anyway?: true }
  | { readonly type: 'draft.taken-over' }
  | {
      readonly type: 'file.wanted';
      readonly path: string;
      readonly line?: number;
      readonly column?: number;
    }
  | { readonly type: 'file.options'; readonly path: string }
  | { readonly type: 'file.renamed'; readonly path: string; readonly to: string }
  | { readonly type: 'file.removed'; readonly path: string }
  | { readonly type: 'conflict.choice'; readonly path: string }
  /** What is no text any more in the folder cannot be compared: mine gets another name. */
  | { readonly type: 'conflict.avoided'; readonly path: string }
  | { readonly type: 'conflict.settled'; readonly path: string; readonly keep: 'mine' | 'theirs' }
  | { readonly type: 'lesson.begun'; readonly title: string }
  | { readonly type: 'lesson.choice' }
  | { readonly type: 'lessons.brought'; readonly files: readonly File[] }
  | { readonly type: 'exercise.choice' }
  | { readonly type: 'voice.wanted' }
  | { readonly type: 'exercise.wanted'; readonly exercise: string }
  | { readonly type: 'files.added'; readonly files: readonly File[]; readonly at?: TextPlace }
  | { readonly type: 'problem.mended'; readonly problem: Problem }
  | { readonly type: 'problems.mended' };

/** What only the window may do that has the draft's lock. */
export const writing: ReadonlySet<WorkbenchRequest['type']> = new Set([
  'draft.saved',
  'file.renamed',
  'file.removed',
  'conflict.settled',
  'conflict.avoided',
  'lesson.begun',
  'lessons.brought',
  'exercise.wanted',
  'files.added',
  'voice.wanted',
  'problem.mended',
  'problems.mended',
] satisfies WorkbenchRequest['type'][]);

/** Asks the workbench for something. */
export class WorkbenchRequestEvent extends Event {
  constructor(readonly request: WorkbenchRequest) {
    super('polku-workbench-request', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-workbench-request': WorkbenchRequestEvent;
  }
}
