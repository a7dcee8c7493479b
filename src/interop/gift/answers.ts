import type { TextFormat } from '../text/read-text.js';
import { findSign, unescapeGift } from './escapes.js';
import type { GiftAnswer, GiftAnswers, GiftNumber, GiftPair, GiftText, TextAt } from './gift.js';

export interface ReadAnswers {
  readonly answers: GiftAnswers;
  readonly feedback?: GiftText;
}

/** A stretch of the text between `{` and `}`: what one `=` or `~` begins. */
interface Piece {
  readonly sign: '=' | '~' | '';
  readonly from: number;
  readonly to: number;
}

/** Reads what stands between `{` and `}`; a code says why it cannot be read. */
export function readAnswers(
  text: string,
  from: number,
  end: number,
  format: TextFormat,
  textAt: TextAt,
): ReadAnswers | string {
  const general = generalAt(text, from, end);
  const to = general < 0 ? end : general;
  const feedback = general < 0 ? undefined : textAt(general + 4, end, format);
  const answers = new AnswerReader(text, format, textAt).read(from, to);
  if (typeof answers === 'string') return answers;
  return { answers, ...(feedback?.text && { feedback }) };
}

function generalAt(text: string, from: number, end: number): number {
  let at = findSign(text, '#', from);
  while (at >= 0 && at < end && !text.startsWith('####', at)) at = findSign(text, '#', at + 1);
  return at < end ? at : -1;
}

class AnswerReader {
  constructor(
    readonly text: string,
    readonly format: TextFormat,
    readonly textAt: TextAt,
  ) {}

  read(from: number, to: number): GiftAnswers | string {
    const body = this.text.slice(from, to);
    if (body.trim() === '') return { kind: 'essay' };
    if (body.trimStart().startsWith('#')) {
      const start = from + body.indexOf('#') + 1;
      return this.#numbers(this.#pieces(start, to));
    }
    const truth = /^\s*(T|TRUE|F|FALSE)\s*(?=#|$)/i.exec(body);
    const signs = this.#pieces(from, to);
    const [first, ...rest] = signs;
    if (truth && rest.length === 0 && first?.sign === '') return this.#truth(truth, from, to);
    if (first?.sign === '' && rest.length > 0) return 'gift.answers';
    const isChoice = signs.some(({ sign }) => sign === '~');
    if (!isChoice && signs.every((piece) => this.#arrowIn(piece) >= 0)) {
      return { kind: 'match', pairs: signs.map((piece) => this.#pair(piece)) };
    }
    if (!isChoice && signs.some((piece) => this.#arrowIn(piece) >= 0)) return 'gift.pairs';
    const answers = signs.map((piece) => this.#answer(piece));
    return { kind: isChoice ? 'choice' : 'short', answers };
  }

  /** Parts the answers at each sign that is not escaped. */
  #pieces(from: number, to: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = from;
    let sign: Piece['sign'] = '';
    const add = (end: number): void => {
      const isBlank = this.text.slice(start, end).trim() === '';
      if (sign !== '' || !isBlank) pieces.push({ sign, from: start, to: end });
    };
    for (let at = findSign(this.text, '=~', from); at >= 0 && at < to;) {
      add(at);
      sign = this.text[at] as '=' | '~';
      start = at + 1;
      at = findSign(this.text, '=~', start);
    }
    add(to);
    return pieces;
  }

  #answer({ sign, from, to }: Piece): GiftAnswer {
    const { weight, start, end, feedback } = this.#outline(from, to);
    const text = this.textAt(start, end, this.format);
    return {
      ...{ place: text.place, isRight: sign !== '~', text },
      ...(weight !== undefined && { weight }),
      ...(feedback && { feedback }),
    };
  }

  /** What all answers have: `%weight%` before them, and `#feedback` after. */
  #outline(from: number, to: number) {
    const match = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(this.text.slice(from, Math.min(to, from + 60)));
    const start = from + (match?.[0].length ?? 0);
    const sign = findSign(this.text, '#', start);
    const end = sign < 0 || sign > to ? to : sign;
    const feedback = end < to ? this.textAt(end + 1, to, this.format) : undefined;
    return {
      ...{ start, end },
      ...(match && { weight: Number(match[1]) }),
      ...(feedback?.text && { feedback }),
    };
  }

  #arrowIn({ sign, from, to }: Piece): number {
    const at = this.text.slice(from, to).indexOf('->');
    return sign === '=' && at >= 0 ? from + at : -1;
  }

  #pair(piece: Piece): GiftPair {
    const arrow = this.#arrowIn(piece);
    const left = this.textAt(piece.from, arrow, this.format);
    const right = this.textAt(arrow + 2, piece.to, 'plain');
    return { place: left.text ? left.place : right.place, left, right: right.text };
  }

  #truth(match: RegExpExecArray, from: number, to: number): GiftAnswers {
    const [first = -1, second = -1] = this.#hashes(from, to);
    const whenWrong =
      first < 0 ? undefined : this.textAt(first + 1, second < 0 ? to : second, this.format);
    const whenRight = second < 0 ? undefined : this.textAt(second + 1, to, this.format);
    return {
      ...{ kind: 'truth', isTrue: /^t/i.test(match[1]!) },
      ...(whenWrong?.text && { whenWrong }),
      ...(whenRight?.text && { whenRight }),
    };
  }

  #hashes(from: number, to: number): readonly number[] {
    const found: number[] = [];
    for (let at = findSign(this.text, '#', from); at >= 0 && at < to;) {
      found.push(at);
      at = findSign(this.text, '#', at + 1);
    }
    return found;
  }

  #numbers(pieces: readonly Piece[]): GiftAnswers | string {
    if (pieces.length === 0) return 'gift.answers';
    if (pieces.length > 1 && pieces[0]!.sign === '') return 'gift.answers';
    const answers = pieces.map((piece) => this.#number(piece));
    const isWrong = ({ number, written, isRight }: GiftNumber): boolean =>
      !number && !/^\*?$/.test(written) && isRight;
    return answers.some(isWrong) ? 'gift.number' : { kind: 'numerical', answers };
  }

  #number({ sign, from, to }: Piece): GiftNumber {
    const { weight, start, end, feedback } = this.#outline(from, to);
    const { place } = this.textAt(start, end, 'plain');
    const written = unescapeGift(this.text.slice(start, end)).trim();
    const number = numberIn(written);
    return {
      ...{ place, isRight: sign !== '~', written },
      ...(number && { number }),
      ...(weight !== undefined && { weight }),
      ...(feedback && { feedback }),
    };
  }
}

/** `1822`, `3.14:0.01` (more or less so much), `3.1..3.2` (from, to). */
function numberIn(written: string): GiftNumber['number'] {
  const [, first, sign, second] = /^(\S+?)\s*(?:(:|\.\.)\s*(\S+))?$/.exec(written) ?? [];
  const one = valueOf(first);
  if (one === undefined) return undefined;
  if (sign === undefined) return { middle: one, low: one, high: one };
  const two = valueOf(second);
  if (two === undefined) return undefined;
  if (sign === '..')
    return { middle: (one + two) / 2, low: Math.min(one, two), high: Math.max(one, two) };
  return { middle: one, low: one - Math.abs(two), high: one + Math.abs(two) };
}

function valueOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i.test(written))
    return undefined;
  return Number(written.replace(',', '.').replace(/\.(?=e|$)/i, ''));
}
