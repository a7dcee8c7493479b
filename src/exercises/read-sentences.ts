import type { Inline, ListItem } from '../course/course.js';
import type { DirectiveBlock } from '../course/exercise-reader.js';
import { plainText } from '../course/plain-text.js';
import { normaliseAnswer } from '../finnish/compare.js';
import type { Problem } from '../problem.js';
import { answersIn, repeated } from './material.js';
import { heardWords, type Sentence } from './sentences.js';

/** A list item that holds a sentence. */
export interface SentenceItem {
  readonly item: ListItem;
  readonly sentence: Sentence;
}

export interface ReadSentences {
  readonly sentences: readonly SentenceItem[];
  /** The list that they stand in. */
  readonly list?: object;
  /** The language that they are in. */
  readonly lang?: string;
  readonly problems: Problem[];
}

/**
 * Reads a list of sentences in the taught language, each with its meaning as a quote below it:
 * `- Huomenta!`, or with a recording `- [Huomenta!](audio/huomenta.opus)`.
 */
export function readSentences(block: DirectiveBlock): ReadSentences {
  const { found, problems } = answersIn(block, 'list');
  const lang = block.teaches;
  if (!lang) problems.push(block.problem(`${block.type}.no-language`));
  if (!found || !lang) return { sentences: [], problems };
  const sentences = found.items.flatMap((item) => {
    const sentence = readSentence(block, item, problems);
    if (sentence) return { item, sentence };
    problems.push(block.problem(`${block.type}.empty`, item));
    return [];
  });
  for (const { item, sentence } of repeated(sentences, wordsOf)) {
    const values = { text: sentence.plain };
    problems.push(block.problem(`${block.type}.duplicate`, item, { values }));
  }
  return { sentences, list: found, lang, problems };
}

/** A warning where a sentence has no meaning below it: who cannot hear it has nothing to go by. */
export function withoutMeaning(
  block: DirectiveBlock,
  sentences: readonly SentenceItem[],
): readonly Problem[] {
  return sentences
    .filter(({ sentence }) => !sentence.meaning)
    .map(({ item, sentence }) =>
      block.problem(`${block.type}.no-meaning`, item, {
        severity: 'warning',
        values: { text: sentence.plain },
      }),
    );
}

function wordsOf({ sentence }: SentenceItem): string {
  return normaliseAnswer(heardWords(sentence.plain));
}

function readSentence(
  block: DirectiveBlock,
  item: ListItem,
  problems: Problem[],
): Sentence | undefined {
  const [line, ...others] = item.children;
  if (line?.kind !== 'paragraph') return undefined;
  for (const other of others) problems.push(block.problem(`${block.type}.extra`, other));
  for (const link of line.children.filter(({ kind }) => kind === 'link')) {
    problems.push(block.problem(`${block.type}.no-recording`, link));
  }
  const recording = line.children.find(({ kind }) => kind === 'audio');
  const inlines = recording?.kind === 'audio' ? recording.children : line.children;
  if (recording) {
    for (const beside of line.children.filter((one) => one !== recording && !isSpace(one))) {
      problems.push(block.problem(`${block.type}.extra`, beside));
    }
  }
  const plain = plainText(inlines);
  // Before a box with nothing after it, or of nothing but signs, nobody could say a thing.
  if (!/\p{L}|\p{N}/u.test(plain.replace(/^\[[ xX]?\]$/u, ''))) return undefined;
  return {
    text: block.taught(inlines),
    plain,
    ...(recording?.kind === 'audio' && { audio: recording.src }),
    ...(item.feedback && { meaning: item.feedback }),
  };
}

function isSpace(inline: Inline): boolean {
  return inline.kind === 'break' || plainText([inline]) === '';
}
