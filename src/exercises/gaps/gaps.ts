import type { Block } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { compareAnswer } from '../../finnish/compare.js';
import { listIn } from '../junk.js';
import { keepRight, partOf, shareOf } from '../parts.js';

export interface Gap {
  /** What is accepted; the first one is the model. */
  readonly answers: readonly string[];
  /** The author's words under the list item that the gap stands in. */
  readonly feedback?: readonly Block[];
}

/** A wrong answer that the author has foreseen. */
export interface Distractor {
  readonly text: string;
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

/** As long as a run of text in a course may be, so no answer is longer. */
const longestAnswer = 4096;

/** Filling gaps in a text: `Minä [[olen|oon]] Amina.` */
export const gaps: ExerciseType<GapsSpec, GapsResponse> = {
  name: 'gaps',
  blank: ({ gaps }) => ({ given: gaps.map(() => '') }),
  revive: reviveGaps,
  isAnswered: (_, { given }) => given.some((text) => text.trim() !== ''),
  grade: ({ gaps, distractors }, { given }) =>
    shareOf(gaps.map((gap, index) => gradeGap(gap, distractors, given[index] ?? ''))),
  retry: (_, { given }, grade) => ({ given: keepRight(given, grade, '') }),
  solution: ({ gaps }) => ({ given: gaps.map(modelOf) }),
};

/** The tiles of a bank: one for each gap, and the distractors. Each can be used once. */
export function tilesOf({ gaps, distractors }: GapsSpec): readonly string[] {
  return [...gaps.map(modelOf), ...distractors.map(({ text }) => text)];
}

/** What each gap's menu offers: the same texts as a bank has, each of them once. */
export function menuOf(spec: GapsSpec): readonly string[] {
  return [...new Set(tilesOf(spec))];
}

function modelOf({ answers }: Gap): string {
  return answers[0] ?? '';
}

function gradeGap(gap: Gap, distractors: readonly Distractor[], given: string) {
  if (given.trim() === '') return partOf('missed');
  const { verdict } = compareAnswer(given, gap.answers);
  if (verdict === 'right') return partOf(verdict, gap.feedback);
  const foreseen = distractors.find(({ text }) => compareAnswer(given, [text]).verdict === 'right');
  return partOf(verdict, foreseen?.feedback ?? gap.feedback);
}

function reviveGaps(spec: GapsSpec, stored: unknown): GapsResponse {
  const list = listIn(stored, 'given');
  const tiles = spec.mode === 'typed' ? undefined : [...tilesOf(spec)];
  const given = spec.gaps.map((_, index) => {
    const text = list[index];
    if (typeof text !== 'string') return '';
    if (!tiles) return text.slice(0, longestAnswer);
    const at = tiles.indexOf(text);
    if (at < 0) return '';
    if (spec.mode === 'bank') tiles.splice(at, 1);
    return text;
  });
  return { given };
}
