import { activities, idIn, type Activity } from './activity.js';
import { durationOf } from './duration.js';

/** What a page is told of a course: the module's DOM events are such, as they are. */
export interface CourseNews {
  /** `polku-answered`, `polku-lesson-completed` or `polku-course-completed`. */
  readonly type: string;
  readonly course: string;
  readonly lesson?: string;
  /** The exercise's id. */
  readonly item?: string;
  /** From 0 to 1; absent for what is not graded. */
  readonly score?: number | undefined;
  /** How long it took, in milliseconds, where that is known. */
  readonly took?: number | undefined;
  /** Of a completed course: whether it was passed; absent where there is nothing to pass. */
  readonly passed?: boolean | undefined;
}

/** What a statement says besides what has happened. */
export interface StatementSetting {
  /** The address that activities are named under, such as that of the folder of courses. */
  readonly home: string;
  /** Who has learnt, as the host knows them; without it the host adds one before it sends this. */
  readonly actor?: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970; without it there is no timestamp. */
  readonly now?: () => number;
  /** A UUID; without it whoever takes the statement makes one. */
  readonly id?: string;
  /** The language of the interface, as a BCP 47 tag. */
  readonly lang?: string;
}

/** A statement in the shape of xAPI 1.0.3. */
export interface Statement {
  readonly id?: string;
  readonly actor?: Readonly<Record<string, unknown>>;
  readonly verb: { readonly id: string; readonly display: { readonly en: string } };
  readonly object: Activity;
  readonly result?: {
    readonly score?: { readonly scaled: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
  };
  readonly context: {
    readonly contextActivities?: {
      readonly parent: readonly Activity[];
      readonly grouping?: readonly Activity[];
    };
    readonly extensions?: Readonly<Record<string, string>>;
  };
  readonly timestamp?: string;
}

/** Under which name a statement says the language of the interface. */
export const languageExtension = 'urn:polku:interface-language';

type Verb = 'answered' | 'completed' | 'failed' | 'passed';
type Told = Pick<Statement, 'object' | 'result'> & {
  readonly verb: Verb;
  readonly around: Statement['context']['contextActivities'];
};

/**
 * Says what has happened in a course as xAPI has it; nothing for news that it has no word for. What
 * the learner has written is never in it.
 */
export function statementOf(news: CourseNews, setting: StatementSetting): Statement | undefined {
  const told = toldOf(news, setting.home);
  if (!told) return undefined;
  const { id, actor, now, lang } = setting;
  const { verb, object, result, around } = told;
  return {
    ...(id !== undefined && { id }),
    ...(actor && { actor }),
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object,
    ...(result && { result }),
    context: {
      ...(around && { contextActivities: around }),
      ...(lang && { extensions: { [languageExtension]: lang } }),
    },
    ...(now && { timestamp: new Date(now()).toISOString() }),
  };
}

function toldOf(news: CourseNews, home: string): Told | undefined {
  const { course: id, lesson: lessonId = '', item = '' } = news;
  const course = activities.course(idIn(home, id));
  const lesson = activities.lesson(idIn(home, id, lessonId));
  switch (news.type) {
    case 'polku-answered':
      return {
        verb: 'answered',
        object: activities.question(idIn(home, id, lessonId, item)),
        result: answerResult(news),
        around: { parent: [lesson], grouping: [course] },
      };
    case 'polku-lesson-completed':
      return {
        ...{ verb: 'completed', object: lesson, result: { completion: true } },
        around: { parent: [course] },
      };
    case 'polku-course-completed':
      return courseTold(news, course);
    default:
      return undefined;
  }
}

function answerResult({ score, took }: CourseNews): Statement['result'] {
  return {
    ...(score === undefined
      ? { completion: true }
      : { score: { scaled: within(score) }, success: score >= 1 }),
    ...(took !== undefined && { duration: durationOf(took) }),
  };
}

function courseTold({ score, passed }: CourseNews, object: Activity): Told {
  const verb = passed === undefined ? 'completed' : passed ? 'passed' : 'failed';
  const result = {
    ...(score !== undefined && { score: { scaled: within(score) } }),
    ...(passed !== undefined && { success: passed }),
    completion: true,
  };
  return { verb, object, result, around: undefined };
}

function within(score: number): number {
  return Math.min(1, Math.max(0, score));
}
