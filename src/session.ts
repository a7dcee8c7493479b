import { createActor } from 'xstate';
import type { BrokenExercise, Course, Exercise, Part } from './course/course.js';
import type { ExerciseReader } from './course/exercise-reader.js';
import type { ExerciseEntry, ExerciseType } from './course/exercise-type.js';
import { glossLanguageFor, glossLanguages } from './course/gloss-languages.js';
import { openCourse } from './course/load.js';
import { exercisesIn } from './course/exercises-in.js';
import { isProblem, type CourseSource, type OpenedLesson } from './course/source.js';
import { exerciseTypes } from './exercises/index.js';
import { sessionMachine, type SessionActor } from './machines/session.machine.js';
import type { CoursePage, PlayableLesson } from './machines/session.run.js';
import type { Translator } from './i18n/translator.js';
import type { Problem } from './problem.js';
import type { FactDraft } from './progress/fact.js';
import type { Ledger } from './progress/ledger.js';
import type { CourseProgress } from './progress/mastery.js';
import type { CourseStanding } from './progress/standing.js';
import type { SettingsStore } from './settings.js';
import type { Speech, SpeechSource } from './speech/speech.js';

export { bestLanguage } from './course/load.js';
export { glossLanguageFor, glossLanguages };
export { openLedger } from './progress/open-ledger.js';

export interface SessionOptions {
  /** URL of `course.md`, or of a compiled `course.json`. */
  readonly src: string;
  /** The language wished for, as a BCP 47 tag. */
  readonly lang: string;
  /** A lesson to open at once. */
  readonly lesson?: string;
  /** A page to open at once, where no lesson is. */
  readonly page?: CoursePage;
  readonly ledger: Ledger;
  /** Languages that meanings of words are wished in, as BCP 47 tags, the dearest first. */
  readonly glosses?: () => readonly string[];
  /** Whether a language can be heard on this device. */
  readonly canHear?: (lang: string) => Promise<boolean>;
}

const typeNames = exerciseTypes.map(({ name }) => name);

/** Makes a session for a course and starts it. Whoever makes it stops it. */
export function startSession(options: SessionOptions): SessionActor {
  const { src, lesson, page, ledger } = options;
  const actor = createActor(sessionMachine, {
    input: {
      open: () => open(src, options),
      openLesson,
      openDrill: async (source, one, report) =>
        (await loadDrill()).openDrill(source, one, { ...asking(options), report }),
      hasCardsElsewhere: async (source) => (await loadOpened()).hasCardsElsewhere(source, ledger),
      openReview: async (source) =>
        (await import('./review.js')).openReview(source, {
          ...asking(options),
          ledger,
          open: (other) => open(other, options),
        }),
      ledger,
      lesson,
      page,
      now,
      random,
    },
  });
  return actor.start();
}

/** Loads what makes the drill at a lesson's end, so that it is there when the network may be gone. */
export const loadDrill = () => import('./drill.js');

const now = () => Date.now();
const random = () => Math.random();

async function open(
  src: string,
  { lang, glosses, ledger }: SessionOptions,
): Promise<CourseSource | Problem> {
  const source = await openCourse(src, {
    fetch: (...request) => fetch(...request),
    lang,
    ...(glosses && { glosses }),
    loadTypes,
    loadReaders,
    typeNames,
  });
  if (!isProblem(source)) {
    loadOpened().then(
      ({ noteOpened }) => noteOpened(source, src, ledger),
      () => undefined,
    );
  }
  return source;
}

const loadOpened = () => import('./opened.js');

/** What questions about words are made with. */
function asking({ glosses, lang, canHear = () => Promise.resolve(true) }: SessionOptions) {
  const meaning = (course: Course) => glossLanguageFor(course, glosses?.() ?? []) ?? lang;
  return { glosses: meaning, canHear, loadTypes, now, random };
}

/** How a learner stands after a fact that completes the course; nothing after any other. */
export async function completedBy(
  course: Course,
  before: CourseProgress,
  fact: FactDraft,
): Promise<CourseStanding | undefined> {
  const standing = await import('./progress/standing.js');
  return standing.completedBy(course, before, fact);
}

/**
 * Loads the exercise types of these names, as far as there are such. In a page the first one's
 * element sets out at the same time; who shows it waits for it.
 */
async function loadTypes(names: Iterable<string>): Promise<readonly ExerciseType[]> {
  const entries = entriesOf(names);
  if ('customElements' in globalThis) entries[0]?.element().catch(() => undefined);
  return Promise.all(entries.map(({ load }) => load()));
}

/**
 * Loads the readers of these exercise types, as far as there are such. What plays the exercises
 * sets out at the same time: it is wanted as soon as they are read.
 */
async function loadReaders(names: Iterable<string>): Promise<readonly ExerciseReader[]> {
  const entries = entriesOf(names);
  loadTypes(entries.map(({ name }) => name)).catch(() => undefined);
  return Promise.all(entries.map(({ reader }) => reader()));
}

function entriesOf(names: Iterable<string>): readonly ExerciseEntry[] {
  return [...new Set(names)].flatMap((one) => exerciseTypes.find(({ name }) => name === one) ?? []);
}

/** Loads the element that shows an exercise type and gives its tag. */
export async function loadExerciseElement(name: string): Promise<string> {
  await exerciseTypes.find((entry) => entry.name === name)?.element();
  return `polku-${name}`;
}

/** What a page can say and hear, loaded when it is first asked for. Whoever makes it closes it. */
export function speechSource(settings: SettingsStore): SpeechSource & { close(): void } {
  let opened: Speech | undefined;
  let opening: Promise<Speech> | undefined;
  const load = async () => {
    const { openSpeech } = await import('./speech/open-speech.js');
    return (opened = openSpeech(settings));
  };
  return {
    get opened() {
      return opened;
    },
    open() {
      opening ??= load();
      // The network may be back the next time.
      opening.catch(() => (opening = undefined));
      return opening;
    },
    close: () => opened?.close(),
  };
}

/** Whether a language can be heard here, by a voice that the learner allows. Never rejects. */
export async function canHear(
  lang: string,
  source: SpeechSource,
  settings: SettingsStore,
): Promise<boolean> {
  try {
    const voice = await (await source.open()).speaker.voiceFor(lang);
    const { onlineVoice } = settings.getSnapshot().context;
    return voice === 'on-device' || (voice === 'online' && onlineVoice);
  } catch {
    return false;
  }
}

/**
 * What is wrong, in the reader's words. The texts are many and mostly for authors, so they are
 * loaded with the first problem there is.
 */
export async function problemText(problem: Problem, translator: Translator): Promise<string> {
  const { textOfProblem } = await import('./problem-text.js');
  return textOfProblem(problem, translator);
}

async function openLesson(source: CourseSource, id: string): Promise<PlayableLesson | Problem> {
  const opened = await source.lesson(id);
  if (isProblem(opened)) return opened;
  const names = exercisesIn(opened.lesson).map(({ type }) => type);
  try {
    const types = new Map((await loadTypes(names)).map((type) => [type.name, type]));
    return { ...withoutUnknown(opened, types), types };
  } catch {
    return { code: 'module.unreachable', severity: 'error', values: {} };
  }
}

// A course compiled by a newer version may hold exercises that this one does not know.
function withoutUnknown(
  { lesson, problems }: OpenedLesson,
  types: ReadonlyMap<string, ExerciseType>,
): OpenedLesson {
  const known = (part: Part): Part =>
    part.kind === 'exercise' && !types.has(part.type) ? brokenOf(part) : part;
  const steps = lesson.steps.map((step) => ({ ...step, parts: step.parts.map(known) }));
  return { lesson: { ...lesson, steps }, problems };
}

function brokenOf({ type }: Exercise): BrokenExercise {
  const values = { name: type };
  return {
    kind: 'broken',
    type,
    problems: [{ code: 'exercise.unknown-type', severity: 'error', values }],
    source: '',
  };
}
