import type { Span } from '../difference.js';
import { countEach, sumOf, type FindingKind, type TextCounts } from './counts.js';
import { Recent } from './recent.js';
import { kindsIn, type Rules } from './rules.js';
import { sentencesIn, wordsIn, type TextWord } from './text.js';

/** Where something is found. */
export interface Finding extends Span {
  readonly kind: FindingKind;
}

/** A line of a text, measured; the places of what is found are in the line. */
export interface MeasuredLine {
  readonly text: string;
  readonly counts: TextCounts;
  /** In their order; those of one kind do not overlap. */
  readonly findings: readonly Finding[];
}

export interface MeasuredText {
  readonly counts: TextCounts;
  /** A line that has not changed since the text before is the same object. */
  readonly lines: readonly MeasuredLine[];
}

/** A sentence, measured; the places of what is found are in the sentence. */
interface MeasuredSentence {
  readonly counts: TextCounts;
  readonly findings: readonly Finding[];
}

/**
 * Measures texts by the rules of a language. What it has measured in the text before it does not
 * measure again, so that who types waits for one line only, and in a long line for one sentence.
 */
export function measurer(rules: Rules): (text: string) => MeasuredText {
  const lines = new Recent<MeasuredLine>();
  const sentences = new Recent<MeasuredSentence>();
  const words = new Recent<readonly TextWord[]>();
  const wordsOf = (text: string) => words.of(text, () => wordsIn(text));

  const measureLine = (text: string): MeasuredLine => {
    const measured = sentencesIn(text, wordsOf).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      return { start, ...sentences.of(sentence, () => measureSentence(sentence, rules)) };
    });
    return {
      text,
      counts: sumOf(measured.map(({ counts }) => counts)),
      findings: measured.flatMap(({ start, findings }) => findings.map((one) => moved(one, start))),
    };
  };

  return (text) => {
    const measured = text.split(lineEnd).map((line) => lines.of(line, () => measureLine(line)));
    for (const recent of [lines, sentences, words]) recent.turn();
    return { lines: measured, counts: sumOf(measured.map(({ counts }) => counts)) };
  };
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

function measureSentence(text: string, rules: Rules): MeasuredSentence {
  const words = wordsIn(text);
  const findings: Finding[] = [];
  if (words.length > rules.longestSentence) {
    findings.push({ kind: 'sentence', start: 0, end: text.length });
  }
  for (const kind of kindsIn(rules)) {
    const found = rules.finders[kind]?.(words, text) ?? [];
    findings.push(...found.map(({ start, end }) => ({ kind, start, end })));
  }
  const counts = {
    words: words.length,
    sentences: 1,
    found: countEach((kind) => findings.filter((one) => one.kind === kind).length),
  };
  return { counts, findings: findings.sort((a, b) => a.start - b.start) };
}

function moved({ kind, start, end }: Finding, by: number): Finding {
  return { kind, start: start + by, end: end + by };
}
