import type { PolkuExercise } from '../../components/exercise/exercise.element.js';
import type { PolkuLesson } from '../../components/lesson/lesson.element.js';
import type { PolkuRound } from '../../components/round/round.element.js';
import type { ExerciseView } from '../../src/machines/exercise.view.js';

/** What the learner is looking at. */
export interface Screen {
  readonly kind: 'waiting' | 'failed' | 'outline' | 'lesson' | 'round' | 'review' | 'summary';
  /** The exercise under way. */
  readonly exercise?: Pick<ExerciseView, 'exercise' | 'phase' | 'outcome' | 'graded'>;
  /** Words may be practised now. */
  readonly offer?: boolean;
  /** How many exercises above it were answered. */
  readonly answered: number;
  /** The step's title. */
  readonly step: string;
  /** Changes whenever something new is shown. */
  readonly place: string;
}

/**
 * Looks at the course of a page; it runs there. No function in it has a name, because tsx marks
 * those with a helper that the page does not have.
 */
export function screenOf(): Screen {
  const root = document.querySelector('polku-course')?.shadowRoot;
  const blank = { answered: 0, step: '' };
  if (root?.querySelector('.failure')) return { ...blank, kind: 'failed', place: 'failed' };
  for (const kind of ['outline', 'summary'] as const) {
    const isShown = root?.querySelector(`polku-${kind}`)?.shadowRoot?.querySelector('h2');
    if (isShown) return { ...blank, kind, place: kind };
  }
  const review = root?.querySelector('polku-review')?.shadowRoot;
  const cards = (review ?? root)?.querySelector<PolkuRound>('polku-round');
  const asking = cards?.actor?.getSnapshot();
  if (cards && asking) {
    const title = cards.shadowRoot?.querySelector('.step-title')?.textContent?.trim() ?? '';
    const asked = cards.shadowRoot?.querySelector<PolkuExercise>('polku-exercise');
    const { asked: count } = asking.context;
    const isThere = asked?.view && asked.firstElementChild?.shadowRoot && !cards.isUpdatePending;
    if (!isThere) return { ...blank, kind: 'waiting', place: '' };
    const { exercise, phase, outcome, graded } = asked.view;
    const place = ['round', count, phase, exercise.id].join(' ');
    return {
      ...blank,
      kind: 'round',
      step: title,
      place,
      exercise: { exercise, phase, outcome, graded },
    };
  }
  const reviewed = review?.querySelector('h2')?.textContent?.trim();
  if (reviewed) {
    const isWaiting = !review?.querySelector('button[part=length], .forecast, .actions');
    const place = `review ${reviewed}`;
    return { ...blank, kind: isWaiting ? 'waiting' : 'review', step: reviewed, place };
  }
  const lesson = root?.querySelector<PolkuLesson>('polku-lesson');
  const snapshot = lesson?.actor?.getSnapshot();
  const interlude = lesson?.shadowRoot?.querySelector('polku-interlude')?.shadowRoot;
  const title = (interlude ?? lesson?.shadowRoot)?.querySelector('.step-title, h3');
  const step = title?.textContent?.trim();
  const waiting: Screen = { ...blank, kind: 'waiting', place: '' };
  if (!lesson?.shadowRoot || !snapshot || !step || lesson.isUpdatePending) return waiting;
  if (snapshot.value === 'drill') return waiting;
  const exercises = [...lesson.shadowRoot.querySelectorAll<PolkuExercise>('polku-exercise')];
  if (exercises.some((one) => !one.firstElementChild?.shadowRoot)) return waiting;
  const underWay = exercises.find((one) => one.matches('.under-way > *'));
  const { index, again, rounds } = snapshot.context;
  const view = underWay?.view;
  const round = `${again[0]} ${rounds.get(again[0] ?? '')}`;
  const place = [snapshot.value, index, round, view?.phase, step].join(' ');
  const answered = exercises.length - (underWay ? 1 : 0);
  const offer = snapshot.value === 'beforeDrill';
  if (!view) return { kind: 'lesson', answered, step, place, offer };
  const { exercise, phase, outcome, graded } = view;
  const shown = { exercise, phase, outcome, graded };
  return { kind: 'lesson', answered, step, place, exercise: shown };
}
