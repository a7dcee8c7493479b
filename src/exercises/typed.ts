import type { Block } from '../course/course.js';
import type { PartGrade } from '../course/exercise-type.js';
import { compareAnswer } from '../finnish/compare.js';
import { judgeAnswer } from '../finnish/judge.js';
import { partOf } from './parts.js';

/** A wrong answer that the author has foreseen. */
export interface Distractor {
  readonly text: string;
  readonly feedback?: readonly Block[];
}

/** What an answer is asked for by, where it is typed. */
export interface TypedQuestion {
  /** What is accepted; the first one is the model. */
  readonly answers: readonly string[];
  /** The language of the answers: Finnish ones are judged by its rules. */
  readonly lang?: string;
  readonly foreseen?: readonly Distractor[];
  /** The author's words where they have none for the very answer. */
  readonly feedback?: readonly Block[];
}

/**
 * Grades a typed answer. An accepted one is right even if it is listed as wrong too; but what is
 * listed as wrong is wrong, though it is puhekieli for, or lacks only the dots of, what is accepted.
 * Where puhekieli is asked for, its author lists what is accepted.
 */
export function gradeTyped(given: string, question: TypedQuestion): PartGrade {
  const { answers, lang, foreseen = [], feedback } = question;
  if (given.trim() === '') return partOf('missed');
  if (isAmong(given, answers)) return partOf('right', feedback);
  const known = foreseenAs(given, foreseen);
  if (known) return partOf('wrong', known.feedback ?? feedback);
  if (!isFinnish(lang)) return partOf('wrong', feedback);
  const { verdict, credit, because } = judgeAnswer(given, answers);
  return {
    ...partOf(verdict, feedback),
    ...(verdict === 'near' && { credit }),
    ...(because && { because }),
  };
}

/** The foreseen wrong answer that was typed, if it is one. */
function foreseenAs(given: string, foreseen: readonly Distractor[]): Distractor | undefined {
  return foreseen.find(({ text }) => isAmong(given, [text]));
}

/** The accepted answer to show beside what was typed: the one it nearly is, else the model. */
export function modelFor(given: string, { answers, lang }: TypedQuestion): string {
  const nearest = isFinnish(lang) ? judgeAnswer(given, answers).accepted : undefined;
  return nearest ?? answers[0] ?? '';
}

/**
 * Whether `<polku-difference>` has something to tell of a typed answer: it is wrong, nearly right,
 * or puhekieli, in Finnish, and the author has no words of their own for it.
 */
export function isNameable(
  given: string,
  grade: PartGrade | undefined,
  { lang, foreseen = [] }: TypedQuestion,
): boolean {
  if (!grade || !isFinnish(lang) || grade.verdict === 'missed') return false;
  if (grade.verdict === 'right') return grade.because !== undefined;
  return !foreseenAs(given, foreseen)?.feedback;
}

function isAmong(given: string, texts: readonly string[]): boolean {
  return compareAnswer(given, texts).verdict === 'right';
}

function isFinnish(lang: string | undefined): boolean {
  return /^fi(-|$)/i.test(lang ?? '');
}
