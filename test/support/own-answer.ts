import type { ExerciseType } from '../../src/course/exercise-type.js';
import { viewAnswered } from '../../src/machines/exercise.view.js';
import type { MountedExercise } from './mount-exercise.js';

/**
 * Ends an exercise with a response of the learner's own, as a lesson does: it is shown as one that
 * was answered, and what is changed in it is kept. Gives all that was kept.
 */
export async function endWith(
  { player, host, settle }: MountedExercise,
  type: ExerciseType,
  response: unknown,
): Promise<readonly unknown[]> {
  const { exercise } = player.view!;
  const kept: unknown[] = [];
  player.actor = undefined;
  player.answered = viewAnswered(exercise, type, response, 1);
  host.shadowRoot!.addEventListener('polku-revise', (event) => {
    const { response: changed } = event as HTMLElementEventMap['polku-revise'];
    kept.push(changed);
    player.answered = viewAnswered(exercise, type, changed, 1);
  });
  await settle();
  return kept;
}
