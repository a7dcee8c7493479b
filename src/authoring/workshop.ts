import type { ExerciseReader } from '../course/exercise-reader.js';
import type { ExerciseType } from '../course/exercise-type.js';
import { exerciseTypes } from '../exercises/index.js';
import type { Catalogue } from '../i18n/catalogue.js';

/** All exercise types as authors' tools need them: to read them, to play them, to tell what is wrong. */
export interface Workshop {
  readonly readers: readonly ExerciseReader[];
  readonly types: ReadonlyMap<string, ExerciseType>;
  /** The English texts of the types' problems. */
  readonly problemTexts: readonly Catalogue[];
}

/** Loads them all at once: an author writes any of them. Rejects when they cannot be loaded. */
export async function openWorkshop(): Promise<Workshop> {
  const [readers, types, problemTexts] = await Promise.all([
    Promise.all(exerciseTypes.map(({ reader }) => reader())),
    Promise.all(exerciseTypes.map(({ load }) => load())),
    Promise.all(exerciseTypes.map(({ problems }) => problems())),
  ]);
  return { readers, types: new Map(types.map((type) => [type.name, type])), problemTexts };
}
