import type { Block } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { answerIn, listIn } from '../junk.js';
import { keepRight, shareOf } from '../parts.js';
import { gradeTyped, type Distractor, type TypedQuestion } from '../typed.js';

export interface Gap {
  /** What is accepted; the first one is the model. */
  readonly answers: readonly string[];
  /** The author's words under the list item that the gap stands in. */
  readonly feedback?: readonly Block[];
}

export interface GapsSpec {
  readonly mode: 'typed' | 'bank' | 'menu';
  /** The text. Each `gap` in it carries its `index` in `gaps`. */
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
  readonly distractors: readonly Distractor[];
  /** The language of the answers, in a language course. */
  readonly lang?: string;
}

export interface GapsResponse {
  /** One text for each gap; empty where nothing was given. */
  readonly given: readonly string[];
}

/** Filling gaps in a text: `Minä [[olen|oon]] Amina.` */
export const gaps: ExerciseType<GapsSpec, GapsResponse> = {
  name: 'gaps',
  blank: ({ gaps }) => ({ given: gaps.map(() => '') }),
  revive: reviveGaps,
  isAnswered: (_, { given }) => given.some((text) => text.trim() !== ''),
  grade: (spec, { given }) =>
    shareOf(spec.gaps.map((_, gap) => gradeTyped(given[gap] ?? '', questionOf(spec, gap)))),
  retry: (_, { given }, grade) => ({ given: keepRight(given, grade, '') }),
  solution: ({ gaps }) => ({ given: gaps.map(modelOf) }),
};

/** What is asked for in a gap. Only what is typed is judged by the rules of its language. */
export function questionOf(
  { mode, gaps, distractors, lang }: GapsSpec,
  gap: number,
): TypedQuestion {
  const { answers = [], feedback } = gaps[gap] ?? {};
  return { answers, feedback, foreseen: distractors, ...(mode === 'typed' && { lang }) };
}

/** The tiles of a bank: one for each gap, and the distractors. Each can be used once. */
export function tilesOf({ gaps, distractors }: GapsSpec): readonly string[] {
  return [...gaps.map(modelOf), ...distractors.map(({ text }) => text)];
}

/** What each gap's menu offers: the same texts as a bank has, each of them once. */
export function menuOf(spec: GapsSpec): readonly string[] {
  return [...new Set(tilesOf(spec))];
}

/** The answer that is shown as the right one. */
export function modelOf({ answers }: Gap): string {
  return answers[0] ?? '';
}

function reviveGaps(spec: GapsSpec, stored: unknown): GapsResponse {
  const list = listIn(stored, 'given');
  const tiles = spec.mode === 'typed' ? undefined : [...tilesOf(spec)];
  const given = spec.gaps.map((_, index) => {
    const text = answerIn(list, index);
    if (!tiles) return text;
    const at = tiles.indexOf(text);
    if (at < 0) return '';
    if (spec.mode === 'bank') tiles.splice(at, 1);
    return text;
  });
  return { given };
}
