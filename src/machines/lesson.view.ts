import type { Block, Inline, Part } from '../course/course.js';
import { viewAnswered, type ExerciseView } from './exercise.view.js';
import type { LessonSnapshot } from './lesson.machine.js';
import {
  findExercise,
  gradedItems,
  mostDrilled,
  isWrong,
  seedOf,
  stepOf,
  wordsOf,
  type ItemRun,
  type LessonContext,
} from './lesson.run.js';

/** A part as it is shown: an exercise with its state, anything else as it is. */
export type ShownPart = Exclude<Part, { kind: 'exercise' }> | ShownExercise;

export interface ShownExercise {
  readonly kind: 'shown-exercise';
  /** Absent for the exercise under way: its own actor says how it stands. */
  readonly answered?: ExerciseView;
  readonly id: string;
}

/** What the lesson's one button does. `check` and `go-on` are the exercise's own. */
export type LessonAction = 'exercise' | 'continue' | 'return' | 'none';

export interface LessonSummary {
  /** What the lesson's opening says one can do afterwards. */
  readonly canDo?: Block;
  /** How many exercises have a score, and how many of them were right at the first try. */
  readonly graded: number;
  readonly rightAtOnce: number;
  /** How many are still not right. */
  readonly stillWrong: number;
  /** How many words were practised after it, and how many were known at once. */
  readonly drilled?: { readonly words: number; readonly known: number };
  /** They were to be practised, and could not be. */
  readonly noDrill: boolean;
}

export interface LessonView {
  readonly phase: 'steps' | 'before-again' | 'again' | 'before-drill' | 'drill' | 'summary';
  readonly title: string;
  readonly language: string;
  /** How much of the lesson is behind the learner, from 0 to 1. */
  readonly progress: number;
  /** The step shown, counted from 0, and how many there are. */
  readonly step: number;
  readonly steps: number;
  readonly stepTitle: readonly Inline[];
  /** What stands on the screen. What comes after the exercise under way is still to come. */
  readonly parts: readonly ShownPart[];
  /** Changes with every new piece of the lesson: what has the focus is new then. */
  readonly place: string;
  readonly action: LessonAction;
  /** An earlier step is shown; the learner may return to where they were. */
  readonly lookingBack: boolean;
  readonly canLookBack: boolean;
  /** How many exercises come back. */
  readonly again: number;
  /** How many words there are to practise. */
  readonly words: number;
  readonly summary?: LessonSummary;
}

const views = new WeakMap<LessonSnapshot, LessonView>();

/** What is shown of a lesson: one view for one snapshot, however often it is asked for. */
export function viewLesson(snapshot: LessonSnapshot): LessonView {
  const view = views.get(snapshot) ?? project(snapshot);
  views.set(snapshot, view);
  return view;
}

function project(snapshot: LessonSnapshot): LessonView {
  const { context } = snapshot;
  const phase = phaseOf(snapshot);
  const at = stepOf(context);
  const step = context.lookedAt ?? at;
  const lookingBack = context.lookedAt !== undefined;
  return {
    phase,
    title: context.lesson.title,
    language: context.lesson.language,
    progress: phase === 'steps' ? context.index / Math.max(1, context.stretches.length) : 1,
    step,
    steps: context.lesson.steps.length,
    stepTitle: context.lesson.steps[step]?.title ?? [],
    parts: phase === 'again' && !lookingBack ? partsAgain(context) : partsOf(context, step, phase),
    place: `${phase} ${lookingBack ? `back ${step}` : placeOf(context, phase)}`,
    action: actionOf(snapshot, lookingBack),
    lookingBack,
    canLookBack: step > 0 && phase === 'steps',
    again: context.again.length,
    words: phase === 'before-drill' ? Math.min(mostDrilled, wordsOf(context).length) : 0,
    ...(phase === 'summary' && { summary: summaryOf(context) }),
  };
}

function phaseOf({ value, context }: LessonSnapshot): LessonView['phase'] {
  switch (value) {
    case 'beforeAgain':
      return 'before-again';
    case 'again':
    case 'afterAgain':
      return 'again';
    case 'beforeDrill':
      return 'before-drill';
    case 'drill':
      return context.drill ? 'drill' : 'before-drill';
    case 'summary':
      return 'summary';
    default:
      return 'steps';
  }
}

function actionOf({ value }: LessonSnapshot, lookingBack: boolean): LessonAction {
  if (lookingBack) return 'return';
  switch (value) {
    case 'exercise':
    case 'again':
      return 'exercise';
    case 'reading':
    case 'beforeAgain':
    case 'beforeDrill':
    case 'drill':
      return 'continue';
    default:
      return 'none';
  }
}

function placeOf(context: LessonContext, phase: LessonView['phase']): string {
  if (phase === 'steps') return String(context.index);
  const [id = ''] = context.again;
  return `${id} ${context.rounds.get(id) ?? 0}`;
}

// A step is uncovered up to the exercise under way: one thing at a time.
function partsOf(context: LessonContext, step: number, phase: string): readonly ShownPart[] {
  const shown = context.stretches.filter(
    (stretch) => stretch.step === step && (phase !== 'steps' || stretch.index <= context.index),
  );
  return shown.flatMap(({ parts }) =>
    parts.map((part) => (part.kind === 'exercise' ? shownExercise(context, part.id) : part)),
  );
}

function partsAgain(context: LessonContext): readonly ShownPart[] {
  const [id] = context.again;
  return id === undefined ? [] : [{ kind: 'shown-exercise', id }];
}

// The same answer is the same view, so that its element need not be rendered again.
const answers = new WeakMap<ItemRun, ExerciseView>();

function shownExercise(context: LessonContext, id: string): ShownExercise {
  const exercise = findExercise(context, id);
  const type = exercise && context.types.get(exercise.type);
  const run = context.items.get(id);
  const underWay = context.stretches[context.index]?.exercise?.id === id;
  if (!exercise || !type || !run || underWay) return { kind: 'shown-exercise', id };
  const answered =
    answers.get(run) ?? viewAnswered(exercise, type, run.response, seedOf(context, exercise));
  answers.set(run, answered);
  return { kind: 'shown-exercise', id, answered };
}

function summaryOf(context: LessonContext): LessonSummary {
  const graded = gradedItems(context);
  const runs = graded.map(({ id }) => context.items.get(id));
  const opening = context.lesson.steps[0];
  return {
    canDo: opening?.id === '' ? opening.parts.find(isList) : undefined,
    graded: graded.length,
    rightAtOnce: runs.filter((run) => run?.first === 1).length,
    stillWrong: graded.filter(({ id }) => isWrong(context, id)).length,
    noDrill: context.noDrill ?? false,
    ...(context.drilled?.length && {
      drilled: {
        words: context.drilled.length,
        known: context.drilled.filter(({ known }) => known).length,
      },
    }),
  };
}

function isList(part: Part): part is Block & { kind: 'list' } {
  return part.kind === 'list';
}
