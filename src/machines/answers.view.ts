import type { Course, Exercise, Lesson } from '../course/course.js';
import type { ExerciseType, OwnAnswer } from '../course/exercise-type.js';
import { exercisesIn } from '../course/exercises-in.js';
import { heightOf } from '../course/skill-order.js';
import { findSkill, readSkills, skillKinds, type Skill, type SkillKind } from '../course/skill.js';
import type { CourseProgress, ItemProgress } from '../progress/mastery.js';
import { viewAnswered, type ExerciseView } from './exercise.view.js';
import { lostItems } from './lost-items.js';
import { lostWords, type LostWords } from './lost-words.js';

/** An exercise in which the learner speaks of themself, and what they said. */
export interface ShownAnswer {
  readonly exercise: Exercise;
  /** `outdated`: it was given to an earlier version of the question. */
  readonly state: 'open' | 'given' | 'outdated';
  readonly answer: OwnAnswer;
  /** As the exercise shows it; none where there is nothing to show. */
  readonly view?: ExerciseView;
  /** When it was given or last changed, in milliseconds since 1970. */
  readonly t?: number;
}

/** The answers of one lesson, in its order. */
export interface LessonAnswers {
  readonly lesson: Lesson;
  readonly answers: readonly ShownAnswer[];
}

/** What the learner has told of their skills of one kind. */
export interface KindAnswers {
  readonly kind: SkillKind;
  /** Of all lessons, the best first, as they were told last. */
  readonly skills: readonly Skill[];
  /** Those on the lowest step of their scale. */
  readonly notYet: readonly Skill[];
  /** Those that are not asked for any more, the best first. */
  readonly lost: readonly Skill[];
  /** Where they are rated. */
  readonly lessons: readonly LessonAnswers[];
}

/** What the learner has said of themself in a course, lesson by lesson. */
export interface AnswersView {
  /** All there is to rate, rated or not, but skills. */
  readonly ratings: readonly LessonAnswers[];
  /** Skills by their kind, as far as they are rated. */
  readonly skills: readonly KindAnswers[];
  /** Lessons that have skills which are not rated yet: nobody works in all fields. */
  readonly openSkills: readonly Lesson[];
  /** Texts that they have made, to be used somewhere else. */
  readonly texts: readonly LessonAnswers[];
  /** What they have thought about, written down or not. */
  readonly words: readonly LessonAnswers[];
  /** What they have thought of what is not asked any more. */
  readonly lost: readonly LostWords[];
  /** There is nothing of theirs yet. */
  readonly isEmpty: boolean;
  /** Whether the course asks for anything of theirs at all. */
  readonly asks: boolean;
}

/** What is shown of a learner's own answers; `types`: those in which they speak of themself. */
export function viewAnswers(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
  types: readonly ExerciseType[],
): AnswersView {
  const order = course.units.flatMap((unit) => unit.lessons.map(({ id }) => id));
  const all = order
    .flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? [])
    .map((lesson) => {
      const items = progress.lessons[lesson.id]?.items ?? {};
      const answers = exercisesIn(lesson).flatMap((exercise) => {
        const type = types.find(({ name }) => name === exercise.type);
        return shownAnswer(exercise, type, items[exercise.id]) ?? [];
      });
      return { lesson, answers };
    });
  const only = (isWanted: (one: ShownAnswer) => boolean) =>
    all
      .map(({ lesson, answers }) => ({ lesson, answers: answers.filter(isWanted) }))
      .filter(({ answers }) => answers.length > 0);
  const rated = only(({ answer, state }) => answer.kind === 'ratings' && state !== 'open');
  const texts = only((one) => isWritten(one) && isText(one));
  const words = only((one) => isWritten(one) && !isText(one));
  const gone = lostItems(course, lessons, progress);
  const lost = lostWords(gone);
  const latest = all.flatMap(({ answers }) => answers).sort((a, b) => (b.t ?? 0) - (a.t ?? 0));
  const told = latest.flatMap(({ answer }) =>
    answer.kind === 'ratings' ? (answer.told ?? []) : [],
  );
  const asked = onceEach(told.filter(({ former }) => !former));
  const lostSkills = onceEach([
    ...told.filter(({ former }) => former),
    ...gone.flatMap(({ response }) => readSkills(response)),
  ]).filter((one) => !findSkill(asked, one));
  const skills = skillKinds.map((kind) => {
    const isOfKind = (one: Skill): boolean => one.kind === kind;
    return {
      kind,
      skills: asked.filter((one) => isOfKind(one) && one.step > 0).sort(bestFirst),
      notYet: asked.filter((one) => isOfKind(one) && one.step === 0),
      lost: lostSkills.filter(isOfKind).sort(bestFirst),
      lessons: only((one) => kindOf(one) === kind && one.state !== 'open'),
    };
  });
  return {
    ratings: only((one) => one.answer.kind === 'ratings' && !kindOf(one)),
    skills: skills.filter((one) => one.lessons.length + one.lost.length > 0),
    openSkills: only((one) => one.state === 'open' && kindOf(one) !== undefined).map(
      ({ lesson }) => lesson,
    ),
    texts,
    words,
    lost,
    isEmpty: rated.length + texts.length + words.length + lost.length + lostSkills.length === 0,
    asks: only(() => true).length > 0,
  };
}

function onceEach(skills: readonly Skill[]): readonly Skill[] {
  return skills.filter((one) => findSkill(skills, one) === one);
}

function bestFirst(a: Skill, b: Skill): number {
  return heightOf(b) - heightOf(a);
}

/** The kind of skills that an exercise asks for, where it asks for some. */
function kindOf({ answer }: ShownAnswer): SkillKind | undefined {
  return answer.kind === 'ratings' ? answer.kindOfSkills : undefined;
}

function isText({ answer }: ShownAnswer): boolean {
  return answer.kind === 'words' && answer.as === 'text';
}

// Of an earlier version there must be words: without them it can as well be asked anew.
function isWritten({ answer, state }: ShownAnswer): boolean {
  if (answer.kind !== 'words') return false;
  return state === 'given' || (state === 'outdated' && answer.text !== '');
}

function shownAnswer(
  exercise: Exercise,
  type: ExerciseType | undefined,
  item: ItemProgress | undefined,
): ShownAnswer | undefined {
  if (!type?.own) return undefined;
  const { spec } = exercise;
  const open = { exercise, state: 'open', answer: type.own(spec, type.blank(spec)) } as const;
  if (!item) return open;
  if (item.fingerprint === exercise.fingerprint) {
    const response = type.revive(spec, item.response);
    // A rating that is nothing but junk is none.
    if (!type.isAnswered(spec, response) && isBlank(type, spec, response)) return open;
    const view = viewOf(exercise, type, response);
    return { exercise, state: 'given', answer: type.own(spec, response), view, t: item.t };
  }
  const outdated = { exercise, state: 'outdated', t: item.t } as const;
  // What would stand by other statements now is not shown at all.
  const kept = type.keep?.(spec, item.response);
  if (kept === undefined) return { ...outdated, answer: open.answer };
  const view = { ...viewOf(exercise, type, kept), revisable: false };
  return { ...outdated, answer: type.own(spec, kept), view };
}

function isBlank(type: ExerciseType, spec: unknown, response: unknown): boolean {
  return JSON.stringify(response) === JSON.stringify(type.blank(spec));
}

// What explains the exercise belongs to its lesson, so it is not shown as one that is over.
function viewOf(exercise: Exercise, type: ExerciseType, response: unknown): ExerciseView {
  return { ...viewAnswered(exercise, type, response, 0), phase: 'graded' };
}
