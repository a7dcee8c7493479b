import type { Exercise, Part } from '../course/course.js';
import { plainText } from '../course/plain-text.js';
import { finnishLexicon } from '../finnish/keywords/lexicon.js';
import type { Place, Problem } from '../problem.js';
import { advice, type Look } from './look.js';
import type { Specs } from './specs.js';
import { stemLexicon } from './stem-lexicon.js';

/** A word of a list: written in one of these ways, each of one or more words. */
interface Term {
  readonly text: string;
  readonly ways: readonly (readonly string[])[];
  readonly place: Place;
  readonly at: number;
}

/** Nobody leaves spaces between words there, so they cannot be told apart. */
const unspaced = /^(?:zh|ja|th|lo|km|my)(?:-|$)/i;

/** More lists than a course has words for: looking all of them up would take too long. */
const mostTerms = 20_000;

/** Words that a course declares in a list, and never uses after it. */
export class Terms {
  readonly #taught: string | undefined;
  readonly #terms: Term[] = [];
  /** Where each word of the course stands for the last time, by its number in the order of parts. */
  readonly #last = new Map<string, number>();
  #at = 0;

  constructor(taught: string | undefined) {
    this.#taught = taught !== undefined && unspaced.test(taught) ? undefined : taught;
  }

  /** Takes in a lesson; lessons come in their order. */
  read(look: Look): void {
    if (this.#taught === undefined) return;
    const isTaught = look.lesson.language === this.#taught;
    for (const { title, parts } of look.lesson.steps) {
      this.#gather(title, isTaught);
      for (const part of parts) {
        this.#at++;
        if (isWordList(part)) this.#declare(part, look, isTaught);
        else this.#gather(part, isTaught);
      }
    }
  }

  problems(): readonly Problem[] {
    if (this.#terms.length === 0 || this.#terms.length > mostTerms) return [];
    const last = this.#lastUses();
    const isUsed = ({ ways, at }: Term): boolean =>
      ways.some((words) => words.every((word) => (last.get(word) ?? 0) > at));
    return this.#terms
      .filter((term) => !isUsed(term))
      .map(({ text, place }) => advice('unused-term', place, { values: { term: text } }));
  }

  #declare(part: Exercise<Specs['words']>, look: Look, isTaught: boolean): void {
    this.#gather([part.prompt, part.explanation], isTaught);
    const examples: unknown[] = [];
    for (const { term, spoken = [], example } of part.spec.rows) {
      const text = plainText(term);
      const ways = [...waysOf(text), ...waysOf(plainText(spoken))];
      if (ways.length === 0) continue;
      const place = look.placeIn(part, term[0]);
      this.#terms.push({ text, ways, place, at: this.#at });
      examples.push(example);
    }
    // In its example a word is met in a sentence.
    this.#at++;
    this.#gather(examples, isTaught);
  }

  /** For each word of a list: where it, or a form of it, stands for the last time. */
  #lastUses(): ReadonlyMap<string, number> {
    const words = [...new Set(this.#terms.flatMap(({ ways }) => ways.flat()))];
    const isFinnish = /^fi(?:-|$)/i.test(this.#taught ?? '');
    // Both, for it is kinder to let a word pass than to miss a form of it.
    const lexicons = [stemLexicon(words), ...(isFinnish ? [finnishLexicon(words)] : [])];
    const last = new Map<string, number>();
    const note = (word: string, at: number): void => {
      if (at > (last.get(word) ?? 0)) last.set(word, at);
    };
    for (const [word, at] of this.#last) {
      note(word, at);
      const whole = word.replaceAll('-', '');
      for (const lexicon of lexicons) {
        for (const spelling of whole === word ? [word] : [word, whole]) {
          for (const lemma of lexicon.look(spelling).keys()) note(lemma, at);
        }
      }
    }
    return last;
  }

  /**
   * All that is in the taught language in compiled data, whatever type of exercise it belongs to:
   * text that is marked so, and bare strings, such as the answers of gaps.
   */
  #gather(value: unknown, isTaught: boolean): void {
    if (typeof value === 'string') {
      for (const word of wordsIn(value)) this.#last.set(word, this.#at);
    } else if (Array.isArray(value)) {
      for (const one of value) this.#gather(one, isTaught);
    } else if (typeof value === 'object' && value !== null) {
      const node = value as Readonly<Record<string, unknown>>;
      if (node['kind'] === 'text' && !isTaught) return;
      const isRun = isTaught || (node['kind'] === 'run' && node['lang'] === this.#taught);
      for (const key in node) if (!unread.has(key)) this.#gather(node[key], isRun);
    }
  }
}

/** What is no text for learners. */
const unread = new Set([
  ...['kind', 'id', 'type', 'fingerprint', 'lang', 'href', 'src', 'audio', 'lesson', 'align'],
  ...['key', 'tone', 'source', 'mode', 'columns', 'problems'],
]);

function isWordList(part: Part): part is Exercise<Specs['words']> {
  return part.kind === 'exercise' && part.type === 'words';
}

/** `hei / moi (vaan)` may be used as either. */
function waysOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[/,;]/)
    .map(wordsIn)
    .filter((words) => words.length > 0);
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
  );
}
