import type { ExerciseType, PartGrade, Verdict } from '../../course/exercise-type.js';
import { seedFrom, shuffled } from '../../course/shuffle.js';
import { answerIn, isIndex, listIn } from '../junk.js';
import { keepRight, partOf, shareOf } from '../parts.js';
import { heardWords, type Sentence } from '../sentences.js';
import { gradeTyped, type TypedQuestion } from '../typed.js';

export interface DictationSpec {
  /** Whether what is heard is written, or picked out of the sentences. */
  readonly mode: 'typed' | 'choose';
  /** The language that is heard. */
  readonly lang: string;
  readonly sentences: readonly Sentence[];
  /** Which of the sentences are said, by their index; the others could be mistaken for it. */
  readonly said: readonly number[];
}

/** One entry for each sentence that is said, in the list that belongs to the mode. */
export interface DictationResponse {
  /** What was written; empty where nothing was. */
  readonly given: readonly string[];
  /** Which sentence was picked, by its index. */
  readonly chosen: readonly (number | null)[];
}

/** Hearing sentences, and writing them or picking them out: `- Vuoro alkaa kahdeksalta.` */
export const dictation: ExerciseType<DictationSpec, DictationResponse> = {
  name: 'dictation',
  blank: (spec) =>
    responseOf(
      spec,
      () => '',
      () => null,
    ),
  revive(spec, stored) {
    const given = listIn(stored, 'given');
    const chosen = listIn(stored, 'chosen');
    return responseOf(
      spec,
      (at) => answerIn(given, at),
      (at) => (isIndex(chosen[at], spec.sentences.length) ? chosen[at] : null),
    );
  },
  isAnswered: (_, { given, chosen }) =>
    given.some((text) => text.trim() !== '') || chosen.some((index) => index !== null),
  grade: (spec, response) => shareOf(spec.said.map((_, at) => gradeOne(spec, response, at))),
  retry: (_, { given, chosen }, grade) => ({
    given: keepRight(given, grade, ''),
    chosen: keepRight(chosen, grade, null),
  }),
  solution: (spec) =>
    responseOf(
      spec,
      (at) => saidAt(spec, at).plain,
      (at) => spec.said[at]!,
    ),
};

/** The sentence that is said in this place. */
export function saidAt({ sentences, said }: DictationSpec, at: number): Sentence {
  return sentences[said[at]!]!;
}

/** What is asked where a sentence is written. */
export function questionAt(spec: DictationSpec, at: number): TypedQuestion {
  return { answers: [heardWords(saidAt(spec, at).plain)], lang: spec.lang };
}

/** The places in `said` in the order in which they are asked: not the author's, where one picks. */
export function turnsOf({ mode, sentences, said }: DictationSpec): readonly number[] {
  if (mode === 'typed') return [...said.keys()];
  return shuffled(said.length, seedFrom(sentences.map(({ plain }) => plain).join()));
}

/** The sentences to pick from, in the order in which they are shown: not the one they are said in. */
export function offersOf(spec: DictationSpec, seed: number): readonly number[] {
  const [first = 0, ...others] = shuffled(spec.sentences.length, seed);
  const turns = turnsOf(spec);
  const isSame = [first, ...others].every((offer, at) => offer === turns[at]);
  return isSame ? [...others, first] : [first, ...others];
}

/** What became of one option of those to pick from, once one of them is picked. */
export function verdictOf(
  grade: PartGrade | undefined,
  isPicked: boolean,
  isSaid: boolean,
): Verdict | undefined {
  if (!grade) return undefined;
  return isPicked ? grade.verdict : isSaid ? 'missed' : undefined;
}

/** The bare bones of a word: its first letter, and how many follow. */
export interface WordBones {
  readonly first: string;
  readonly more: number;
  /** What stands after it and is not heard. */
  readonly after: string;
}

/** What shows through of a sentence for who cannot hear it: `Vuoro alkaa.` → `V•••• a••••.` */
export function bonesOf(text: string): readonly WordBones[] {
  const word = /([\p{L}\p{N}])([\p{L}\p{M}\p{N}]*)([^\p{L}\p{N}]*)/gu;
  return [...text.normalize('NFC').matchAll(word)].map(([, first = '', rest = '', after = '']) => ({
    first,
    more: [...rest].length,
    after,
  }));
}

function responseOf(
  { mode, said }: DictationSpec,
  give: (at: number) => string,
  choose: (at: number) => number | null,
): DictationResponse {
  return mode === 'typed'
    ? { given: said.map((_, at) => give(at)), chosen: [] }
    : { given: [], chosen: said.map((_, at) => choose(at)) };
}

function gradeOne(
  spec: DictationSpec,
  { given, chosen }: DictationResponse,
  at: number,
): PartGrade {
  if (spec.mode === 'typed') return gradeTyped(heardWords(given[at] ?? ''), questionAt(spec, at));
  const pick = chosen[at] ?? null;
  return partOf(pick === null ? 'missed' : pick === spec.said[at] ? 'right' : 'wrong');
}
