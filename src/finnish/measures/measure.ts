import type { Span } from '../difference.js';
import { countEach, sumOf, type FindingKind, type TextCounts } from './counts.js';
import { Recent } from './recent.js';
import { kindsIn, type Rules } from './rules.js';
import { sentencesIn, type Sentence } from './text.js';

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

/**
 * Measures texts by the rules of a language. What it has measured in the text before it does not measure
 * again, so that who types waits for one line only, and in a long line for one sentence.
 */
export function measurer(rules: Rules): (text: string) => MeasuredText {
  const lines = new Recent<MeasuredLine>();
  const sentences = new Recent<readonly Finding[]>();

  const measureLine = (text: string): MeasuredLine => {
    const all = sentencesIn(text);
    const findings = all.flatMap((sentence) => {
      const { start, end } = sentence;
      const found = sentences.of(text.slice(start, end), () => findIn(sentence, text, rules));
      return found.map((one) => moved(one, start));
    });
    return { text, findings, counts: countsOf(all, findings) };
  };

  return (text) => {
    const measured = text.split(lineEnd).map((line) => lines.of(line, () => measureLine(line)));
    lines.turn();
    sentences.turn();
    return { lines: measured, counts: sumOf(measured.map(({ counts }) => counts)) };
  };
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** What is found in a sentence, with places in the sentence. */
function findIn(sentence: Sentence, line: string, rules: Rules): readonly Finding[] {
  const { words, start, end } = sentence;
  const found: Finding[] = [];
  if (words.length > rules.longestSentence) found.push({ kind: 'sentence', start, end });
  for (const kind of kindsIn(rules)) {
    const some = rules.finders[kind]?.(words, line) ?? [];
    found.push(...some.map((word) => ({ kind, start: word.start, end: word.end })));
  }
  return found.map((one) => moved(one, -start)).sort((a, b) => a.start - b.start);
}

function moved({ kind, start, end }: Finding, by: number): Finding {
  return { kind, start: start + by, end: end + by };
}

function countsOf(sentences: readonly Sentence[], findings: readonly Finding[]): TextCounts {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    words: words.length,
    sentences: sentences.length,
    long: words.filter(({ letters }) => letters > 6).length,
    found: countEach((kind) => findings.filter((one) => one.kind === kind).length),
  };
}
