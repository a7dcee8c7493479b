import type { PolkuCourse } from '../../../components/course/course.element.js';
import type { PolkuExercise } from '../../../components/exercise/exercise.element.js';
import type { PolkuLesson } from '../../../components/lesson/lesson.element.js';

export interface Soaked {
  readonly answers: number;
  readonly lessons: number;
}

/** Before it is clear that there is no way on, in milliseconds. */
const patience = 10_000;

/** Answers so many exercises, through the course's own elements, lesson after lesson. */
export async function soak(
  course: PolkuCourse,
  ids: readonly string[],
  count: number,
): Promise<Soaked> {
  const done = { answers: 0, lessons: 0 };
  while (done.answers < count) {
    course.lesson = '';
    await until(() => course.shadowRoot?.querySelector('polku-outline'));
    course.lesson = ids[done.lessons % ids.length]!;
    const lesson = await until(() => {
      const element = course.shadowRoot?.querySelector<PolkuLesson>('polku-lesson');
      return element?.actor?.getSnapshot().context.lesson.id === course.lesson && element;
    });
    done.answers += await playThrough(lesson);
    done.lessons += 1;
  }
  return done;
}

async function playThrough(lesson: PolkuLesson): Promise<number> {
  const actor = lesson.actor!;
  let answers = 0;
  for (;;) {
    await lesson.updateComplete;
    const { value } = actor.getSnapshot();
    if (value === 'reading' || value === 'beforeAgain') actor.send({ type: 'step.continued' });
    else if (value === 'beforeDrill') actor.send({ type: 'drill.skipped' });
    else if (value === 'exercise' || value === 'again') {
      const shown = await until(() => {
        const one = lesson.shadowRoot?.querySelector<PolkuExercise>('.under-way > polku-exercise');
        return one?.firstElementChild?.shadowRoot && one;
      });
      await answer(shown);
      answers += 1;
    } else return answers;
  }
}

async function answer(shown: PolkuExercise): Promise<void> {
  const actor = shown.actor!;
  const { type, exercise } = actor.getSnapshot().context;
  actor.send({ type: 'answer.changed', response: type.solution(exercise.spec) });
  await shown.settledUpdate();
  actor.send({ type: 'answer.checked' });
  await shown.settledUpdate();
  if (actor.getSnapshot().status === 'active') actor.send({ type: 'exercise.continued' });
  await until(() => actor.getSnapshot().status !== 'active');
}

async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`It goes on no more: ${String(find)}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
