import type { Block } from '../../course/course.js';
import { plainBlocks } from '../../course/plain-text.js';
import { normaliseAnswer } from '../../finnish/compare.js';
import type { Losses } from '../imported.js';
import { flattenBlocks, paragraph } from '../text/flatten.js';
import { hasTags, readHtml } from '../text/html.js';
import { htmlBlocks } from '../text/html-blocks.js';
import type { Answer } from '../text/part.js';
import type { GiftAnswer, GiftNumber, GiftText } from './gift.js';
import { numberAnswers } from './number-answers.js';

/** What may be typed: what is accepted, what is foreseen as wrong, and what is said of answers. */
export interface TypedAnswers {
  readonly accepted: readonly string[];
  readonly wrong: readonly Answer[];
  /** Words about right answers: a gap has none of its own, so they go to the explanation. */
  readonly said: readonly Block[];
}

/** One text that may be typed. */
interface Typed extends Pick<GiftAnswer, 'place' | 'isRight' | 'weight' | 'feedback'> {
  readonly texts: readonly string[];
}

type ReadFeedback = (text: GiftText) => readonly Block[];

// A paragraph's worth: a gap is one word or a few.
const longestAnswer = 200;
const mostAnswers = 100;

/** Sorts the answers of a short-answer question. */
export function shortAnswers(
  answers: readonly GiftAnswer[],
  read: ReadFeedback,
  losses: Losses,
): TypedAnswers {
  const typed = answers.flatMap((answer): readonly Typed[] => {
    const written = wordsOf(answer.text);
    // `\\*` is a star; a bare one stands for any letters, and without it this is another answer.
    if (/(?<!\\)\*/.test(written)) {
      losses.add('gift.wildcard', answer.place, { text: written });
      return [];
    }
    const text = written.replaceAll('\\*', '*').replace(/\s+/g, ' ').trim();
    if (text === '') losses.add('import.empty-answer', answer.place);
    if (text.length > longestAnswer) losses.add('gift.long-answer', answer.place);
    return text === '' || text.length > longestAnswer ? [] : [{ ...answer, texts: [text] }];
  });
  return sorted(typed, read, losses);
}

/** Sorts the answers of a numerical question: the numbers that are within its bounds. */
export function numericalAnswers(
  answers: readonly GiftNumber[],
  read: ReadFeedback,
  losses: Losses,
): TypedAnswers {
  const typed = answers.flatMap((answer): readonly Typed[] => {
    const { texts, isWhole } = numberAnswers(answer);
    const { number, written, place } = answer;
    if (!number) losses.add('gift.wildcard', place, { text: written || '*' });
    else if (!isWhole) {
      losses.add('gift.tolerance', place, { low: shown(number.low), high: shown(number.high) });
    }
    return number ? [{ ...answer, texts }] : [];
  });
  return sorted(typed, read, losses);
}

function sorted(typed: readonly Typed[], read: ReadFeedback, losses: Losses): TypedAnswers {
  const points = ({ isRight, weight }: Typed) => weight ?? (isRight ? 100 : 0);
  const right = typed.filter((one) => points(one) >= 100);
  const accepted = [...new Set(right.flatMap(({ texts }) => texts))].slice(0, mostAnswers);
  const known = new Set(accepted.map(normaliseAnswer));
  const said = right.flatMap((one) => {
    if (!one.feedback) return [];
    losses.add('gift.right-feedback', one.place);
    return named(one.texts[0]!, flattenBlocks(read(one.feedback)));
  });
  const wrong = typed
    .filter((one) => points(one) < 100)
    .flatMap((one): readonly Answer[] => {
      if (points(one) !== 0) losses.add('gift.weight', one.place, { weight: points(one) });
      const feedback = one.feedback && read(one.feedback);
      return one.texts
        .filter((text) => known.size < known.add(normaliseAnswer(text)).size)
        .map((text) => ({
          ...{ content: [paragraph([{ kind: 'text', text }])], right: false },
          ...(feedback && { feedback }),
        }));
    });
  return { accepted, wrong: wrong.slice(0, mostAnswers), said };
}

// **Nazareth**: Yes! That's right!
function named(answer: string, blocks: readonly Block[]): readonly Block[] {
  const name = { kind: 'strong', children: [{ kind: 'text', text: answer }] } as const;
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [paragraph([name]), ...blocks];
  return [paragraph([name, { kind: 'text', text: ': ' }, ...first.children]), ...rest];
}

function wordsOf({ text, format }: GiftText): string {
  if (format !== 'html' || !hasTags(text)) return text;
  const losses = { tags: new Set<string>(), pictures: new Set<string>() };
  return plainBlocks(htmlBlocks(readHtml(text), losses));
}

function shown(number: number): string {
  return String(Number(number.toPrecision(12)));
}
