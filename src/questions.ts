import type { Course, Exercise, Lesson } from './course/course.js';
import type { Ask, Asker, ExerciseType } from './course/exercise-type.js';
import { exercisesIn } from './course/exercises-in.js';
import { seedFrom } from './course/shuffle.js';
import type { CourseSource } from './course/source.js';
import { exerciseTypes } from './exercises/index.js';
import type { Question } from './machines/round.run.js';
import type { CourseProgress } from './progress/mastery.js';
import type { Schedule, ScheduledCard } from './progress/review.js';

/** What the making of questions needs to know of the learner and the device. */
export interface QuestionSetting {
  /** The language that meanings are wished in for a course, as a BCP 47 tag. */
  readonly glosses: (course: Course) => string;
  /** Whether a language can be heard: what cannot be is not asked by ear. */
  readonly canHear: (lang: string) => Promise<boolean>;
  readonly loadTypes: (names: Iterable<string>) => Promise<readonly ExerciseType[]>;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
}

const ladder: readonly Ask[] = ['recognise', 'hear', 'form', 'type'];

/** Makes questions of one lesson. */
export interface Maker {
  /** The lesson's words. */
  readonly cards: readonly string[];
  /** A question about a word, in the first of these ways that there is one. */
  readonly ask: (card: string, ways: readonly Ask[]) => Question | undefined;
  /**
   * The question of a card that is due; `gone` when the course has it no longer, undefined when it
   * only cannot be asked now: its author wrote too little, or something in the lesson is broken.
   */
  readonly review: (
    card: ScheduledCard,
    progress?: CourseProgress,
  ) => Question | 'gone' | undefined;
}

/** Gets a lesson ready to have its cards asked. */
export async function makerFor(
  source: CourseSource,
  lesson: Lesson,
  { glosses, canHear, loadTypes, random }: QuestionSetting,
): Promise<Maker> {
  const { id: course, teaches } = source.course;
  const exercises = exercisesIn(lesson);
  const names = exercises.map(({ type }) => type);
  const [loaded, askers, hears] = await Promise.all([
    // Words are asked by exercises of these types.
    loadTypes(new Set([...names, 'choice', 'dictation', 'gaps'])),
    loadAskers(names),
    teaches !== undefined && canHear(teaches),
  ]);
  const types = new Map(loaded.map((type) => [type.name, type]));
  const lists = exercises.filter(({ type }) => askers.has(type));
  const cardsIn = ({ type, spec }: Exercise) => types.get(type)?.cards?.(spec) ?? [];
  const isWhole =
    lesson.steps.every(({ parts }) => parts.every(({ kind }) => kind !== 'broken')) &&
    names.every((name) => types.has(name));
  const absent = isWhole ? 'gone' : undefined;
  const setting = { language: lesson.language, baseUrl: source.baseUrl, teaches };
  const questionOf = (card: string, how: Question['ask'], exercise: Exercise) => {
    const type = types.get(exercise.type);
    return type && { course, lesson: lesson.id, card, ask: how, exercise, type, setting };
  };
  const meaning = glosses(source.course);
  const ask: Maker['ask'] = (card, ways) => {
    const list = lists.find((one) => cardsIn(one).includes(card));
    if (!list) return undefined;
    const asker = askers.get(list.type)!;
    const others = lists.filter((one) => one !== list).map(({ spec }) => spec);
    for (const how of ways) {
      if (how === 'hear' && !hears) continue;
      const seed = seedFrom(`${random()}`);
      const made = asker(list.spec, card, how, { glosses: meaning, others, seed });
      if (!made) continue;
      const exercise = {
        kind: 'exercise',
        id: `${card} ${how}`,
        fingerprint: '',
        ...made,
      } as const;
      return questionOf(card, how, exercise);
    }
    return undefined;
  };
  const review: Maker['review'] = ({ id, card, schedule }, progress) => {
    if (card.item === undefined) {
      const isHere = lists.some((list) => cardsIn(list).includes(id));
      return isHere ? ask(id, waysFor(schedule)) : absent;
    }
    const exercise = exercises.find((one) => one.id === card.item);
    const known = progress?.lessons[lesson.id]?.items[card.item];
    const isSame = exercise && exercise.fingerprint === known?.fingerprint;
    return isSame ? questionOf(id, 'exercise', exercise) : absent;
  };
  return { cards: [...new Set(lists.flatMap(cardsIn))], ask, review };
}

/** A word that is known better is asked harder; what was lost is asked more gently again. */
function waysFor({ known, isLost }: Schedule): readonly Ask[] {
  const level = Math.min(ladder.length - 1, Math.max(0, known - 1));
  const at = isLost ? Math.max(0, level - 2) : level;
  const easier = ladder.slice(0, at).toReversed();
  return [ladder[at]!, ...easier, ...ladder.slice(at + 1)];
}

async function loadAskers(names: readonly string[]): Promise<ReadonlyMap<string, Asker>> {
  const entries = exerciseTypes.filter(({ name, asker }) => asker && names.includes(name));
  return new Map(
    await Promise.all(entries.map(async ({ name, asker }) => [name, await asker!()] as const)),
  );
}
