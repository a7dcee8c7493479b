import type { Problem } from '../../src/problem.js';

/** A course to begin with: what `newCourse` needs to know. */
export interface CourseWish {
  readonly title: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly language: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
}

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
  | { readonly type: 'draft.closed' }
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
  | { readonly type: 'conflict.settled'; readonly path: string; readonly keep: 'mine' | 'theirs' }
  | { readonly type: 'lesson.begun'; readonly title: string }
  | { readonly type: 'lesson.choice' }
  | { readonly type: 'lessons.brought'; readonly files: readonly File[] }
  | { readonly type: 'exercise.choice' }
  | { readonly type: 'voice.wanted' }
  | { readonly type: 'exercise.wanted'; readonly exercise: string }
  | { readonly type: 'files.added'; readonly files: readonly File[] }
  | { readonly type: 'problem.mended'; readonly problem: Problem }
  | { readonly type: 'problems.mended' };

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
