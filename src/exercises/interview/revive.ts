import { isIndex, listIn } from '../junk.js';
import {
  criteria,
  modes,
  mostWritten,
  phases,
  topMark,
  type Answer,
  type InterviewResponse,
  type Sitting,
} from './response.js';

/** More than anybody has: what is beyond was not written by a learner. */
const mostAnswers = 500;
const mostAsks = 10;
const mostChecks = 20;
const longestName = 200;
const longestCheck = 1_000;

type Stored = Readonly<Record<string, unknown>>;

/** A response out of storage, made whole: what is junk in it is left out. */
export function reviveResponse(stored: unknown, keys: readonly string[]): InterviewResponse {
  const own = ownOf(stored);
  const ids = new Set<string>();
  const earlier = reviveAnswers(stored, 'earlier', ids);
  const sitting = reviveSitting(own?.['sitting'], keys, ids);
  return {
    earlier,
    ...(sitting && { sitting }),
    ...(own?.['isDeclined'] === true && { isDeclined: true }),
  };
}

// Questions that are no longer asked drop out of a sitting; its answers stay.
function reviveSitting(
  stored: unknown,
  keys: readonly string[],
  ids: Set<string>,
): Sitting | undefined {
  const own = ownOf(stored);
  const mode = modes.find((one) => one === own?.['mode']);
  const phase = phases.find((one) => one === own?.['phase']);
  if (!own || !mode || !phase) return undefined;
  const written = [...new Set(namesIn(listIn(stored, 'order'), mostAnswers))];
  const order = written.filter((key) => keys.includes(key));
  const at = countIn(own['at'], written.length);
  const isSame = written[at] === undefined || keys.includes(written[at]);
  const passed = written.slice(0, at).filter((key) => keys.includes(key)).length;
  return {
    mode,
    order,
    at: passed,
    phase: isSame ? phase : 'asked',
    ask: isSame ? countIn(own['ask'], mostAsks) : 0,
    repeats: countIn(own['repeats'], 1_000),
    answered: order.filter((key) => listIn(stored, 'answered').includes(key)),
    answers: reviveAnswers(stored, 'answers', ids),
  };
}

/** The answers in a list, without those whose ids are taken. */
function reviveAnswers(stored: unknown, field: string, ids: Set<string>): readonly Answer[] {
  const answers = listIn(stored, field).slice(-mostAnswers).flatMap(reviveAnswer);
  return answers.filter(({ id }) => ids.size !== ids.add(id).size);
}

function reviveAnswer(stored: unknown): readonly Answer[] {
  const own = ownOf(stored);
  const mode = modes.find((one) => one === own?.['mode']);
  const [id] = namesIn([own?.['id']], 1);
  const [question] = namesIn([own?.['question']], 1);
  if (!own || !mode || id === undefined || question === undefined) return [];
  const { t, note } = own;
  const marks = listIn(stored, 'marks');
  const spoken = listIn(stored, 'spoken').slice(0, mostAsks).map(secondsOf);
  return [
    {
      ...{ id, question, mode },
      // JSON has a −0, too.
      t: typeof t === 'number' && Number.isFinite(t) ? t + 0 : 0,
      texts: listIn(stored, 'texts').slice(0, mostAsks).map(textOf),
      ...(spoken.some((seconds) => seconds > 0) && { spoken }),
      checks: listIn(stored, 'checks')
        .filter((check): check is string => typeof check === 'string')
        .slice(0, mostChecks)
        .map((check) => check.slice(0, longestCheck)),
      marks: criteria.map((_, at) => markOf(marks[at])),
      ...(typeof note === 'string' && note !== '' && { note: note.slice(0, mostWritten) }),
    },
  ];
}

function ownOf(stored: unknown): Stored | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  return Object.fromEntries(Object.entries(stored));
}

function namesIn(list: readonly unknown[], most: number): readonly string[] {
  return list
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .filter((one) => one.length <= longestName)
    .slice(0, most);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, mostWritten) : '';
}

function secondsOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : 0;
}

function markOf(value: unknown): number | null {
  return isIndex(value, topMark + 1) ? value : null;
}

function countIn(value: unknown, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 0;
  return Math.min(most, Math.max(0, value));
}
