import type { Problem } from '../problem.js';
import type { Fact, FactDraft } from '../progress/fact.js';
import type { LedgerState, Receipt } from '../progress/ledger.js';
import type { CourseProgress } from '../progress/mastery.js';
import type { ReviewActor } from './review.machine.js';
import type { CoursePage } from './session.run.js';

/** What happens in a session. */
export type SessionEvent =
  | { readonly type: 'course.retried' }
  | { readonly type: 'lesson.opened'; readonly lesson: string }
  | { readonly type: 'lesson.closed' }
  | { readonly type: 'lesson.retried' }
  | { readonly type: 'review.opened' }
  | { readonly type: 'review.begun'; readonly review: ReviewActor }
  | { readonly type: 'review.closed' }
  | { readonly type: 'page.opened'; readonly page: CoursePage }
  | { readonly type: 'page.closed' }
  | { readonly type: 'fact.reported'; readonly draft: FactDraft }
  | { readonly type: 'fact.kept'; readonly receipt: Receipt }
  | { readonly type: 'facts.arrived'; readonly facts: readonly Fact[] }
  | { readonly type: 'progress.renewed'; readonly progress: CourseProgress }
  | { readonly type: 'keeping.changed'; readonly state: LedgerState };

/** What a session tells the page around it. */
export type SessionNews =
  | { readonly type: 'ready' }
  /** `before`: the progress that the fact adds to. */
  | { readonly type: 'fact'; readonly draft: FactDraft; readonly before: CourseProgress }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] };
