import { createActor } from 'xstate';
import type { Course, Lesson, Part } from '../course/course.js';
import type { ExerciseType } from '../course/exercise-type.js';
import type { CourseSource } from '../course/source.js';
import { sessionMachine, type SessionActor } from '../machines/session.machine.js';
import type { Ledger } from '../progress/ledger.js';
import type { QuestionSetting } from '../questions.js';
import { loadDrill } from '../session.js';
import { failureIn } from './failure.js';
import { nowhere } from './preview-media.js';

export { emptyProgress } from '../progress/mastery.js';

export { memoryLedger } from '../progress/ledger.memory.js';

export interface PreviewOptions extends Pick<QuestionSetting, 'glosses' | 'canHear' | 'random'> {
  readonly source: CourseSource;
  readonly lesson: string;
  readonly types: ReadonlyMap<string, ExerciseType>;
  /** What has been answered in the preview; it forgets. */
  readonly ledger: Ledger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A course with the one lesson that is being written; it need not be listed, nor have a course. */
export function previewSource(course: Course | undefined, lesson: Lesson): CourseSource {
  const all = course ?? courseAround(lesson);
  const isListed = all.units.some(({ lessons }) => lessons.some(({ id }) => id === lesson.id));
  return {
    course: isListed ? all : { ...all, units: [...all.units, unitOf(lesson)] },
    baseUrl: nowhere,
    problems: [],
    lesson: () => Promise.resolve({ lesson, problems: [] }),
  };
}

/**
 * Plays the lesson that is being written as its learners play it. Nothing of it is kept, and
 * nothing is known of what is: there is no review, and no other course.
 */
export function startPreview(options: PreviewOptions): SessionActor {
  const { source, lesson, types, ledger, now, random } = options;
  const loadTypes = (names: Iterable<string>) =>
    Promise.resolve([...names].flatMap((name) => types.get(name) ?? []));
  const actor = createActor(sessionMachine, {
    input: {
      open: () => Promise.resolve(source),
      openLesson: async (from, id) => {
        const opened = await from.lesson(id);
        return 'code' in opened
          ? opened
          : { ...opened, lesson: playable(opened.lesson, types), types };
      },
      openDrill: async (from, one, report) =>
        (await loadDrill()).openDrill(from, one, { ...options, loadTypes, report }),
      ...{ ledger, lesson, now, random },
    },
  });
  return actor.start();
}

/**
 * Takes what is begun in one session into the one that follows it, where that is at the same
 * exercise.
 */
export function takeAlong(from: SessionActor | undefined, to: SessionActor): void {
  const before = underWay(from)?.getSnapshot();
  const now = underWay(to);
  const { exercise } = now?.getSnapshot().context ?? {};
  if (!before || !now || before.status !== 'active' || before.value === 'graded') return;
  const { exercise: old, response, hinted } = before.context;
  if (old.id !== exercise?.id || old.type !== exercise.type) return;
  now.send({ type: 'answer.changed', response });
  if (hinted && exercise.hint) now.send({ type: 'hint.opened' });
}

function underWay(session: SessionActor | undefined) {
  return session?.getSnapshot().children.lesson?.getSnapshot().children.exercise;
}

function playable(lesson: Lesson, types: ReadonlyMap<string, ExerciseType>): Lesson {
  const known = (part: Part): Part =>
    part.kind === 'exercise' ? (failureIn(part, types) ?? part) : part;
  return { ...lesson, steps: lesson.steps.map((one) => ({ ...one, parts: one.parts.map(known) })) };
}

function courseAround({ format, title, language }: Lesson): Course {
  const languages = [language];
  return { format, id: 'preview', title, language, languages, pass: 0, about: [], units: [] };
}

function unitOf({ id, title }: Lesson): Course['units'][number] {
  return { title: '', lessons: [{ id, title, file: `${id}.md` }] };
}
