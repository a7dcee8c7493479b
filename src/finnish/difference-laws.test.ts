import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import finnishTexts from '../i18n/locales/fi.json';
import { differenceTexts } from '../i18n/differences.js';
import { foldCharacters } from './compare.js';
import { textOf } from './difference-text.js';
import type { Difference, Span } from './difference.js';
import { nameDifference } from './name-difference.js';

const word = fc
  .array(fc.constantFrom(...'aaeiouyäöåkkpttsslmnrhvjd'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const signed = fc
  .array(fc.oneof(word, fc.constantFrom(' ', ',', '-', '?', '8', '\u0308')))
  .map((parts) => parts.join(''));

/** Two answers with something in common, so that there is something to name. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/([aeiou])/, '$1$1'],
  [/([kptls])/, '$1$1'],
  [/ä/g, 'a'],
  [/ /, ''],
  [/^(\S+) (\S+)/, '$2 $1'],
  [/n\b/, 'ssa'],
  [/^\S+ /, ''],
];
const slip = fc
  .tuple(sentence, fc.constantFrom(...slips))
  .map(([text, [from, to]]) => [text, text.replace(from, to)] as const);
const pair = fc.oneof(
  fc.tuple(sentence, sentence),
  fc.tuple(signed, signed),
  slip,
  fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
);

function outside(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    expect(start, 'no overlap').to.be.at.least(at);
    expect(end, 'not backwards').to.be.at.least(start);
    rest += text.slice(at, start);
    at = end;
  }
  expect(at, 'within the text').to.be.at.most(text.length);
  return foldCharacters(rest + text.slice(at))
    .replace(/\s/gu, '')
    .replace(/[.,:;!?…]+$/u, '');
}

function check(typed: string, accepted: string): readonly Difference[] {
  const { differences = [] } = nameDifference(typed, [accepted]) ?? {};
  const rests = [
    outside(
      typed,
      differences.map((one) => one.typed),
    ),
    outside(
      accepted,
      differences.map((one) => one.accepted),
    ),
  ];
  const isCompared = differences.length > 0;
  if (isCompared) expect(rests[0]).to.equal(rests[1]);
  for (const difference of differences) {
    const { key, values } = textOf(difference, typed, accepted);
    const full = values.context ? `${key}_${values.context}` : key;
    for (const texts of [differenceTexts, finnishTexts] as Record<string, string>[]) {
      const text = texts[full] ?? texts[key];
      expect(text, full).to.be.a('string');
      const names = [...text!.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
      for (const name of names)
        expect(values[name], `${full} ${name}`).to.be.a('string').and.not.equal('');
    }
  }
  return differences;
}

describe('the difference between two answers', () => {
  it('lies within both texts, which are equal outside of it, and can be told', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => void (check(one, other), check(other, one))),
      // A run of vowels that look alike once their dots are gone, with another slip at its end.
      { numRuns: 2000, examples: [[['toa', 'töoö']]] },
    );
  });

  it('is one of length in either direction', () => {
    fc.assert(
      fc.property(slip, ([one, other]) => {
        const kinds = [check(one, other), check(other, one)].map((all) =>
          all.map(({ kind }) => kind),
        );
        const isLength = (all: string[]) =>
          all.length > 0 && all.every((kind) => /-length$/.test(kind));
        if (isLength(kinds[0]!)) expect(kinds[1]).to.deep.equal(kinds[0]);
        else expect(isLength(kinds[1]!)).to.equal(false);
      }),
    );
  });

  it('survives naughty strings', async function () {
    const response = await fetch('/corpora/naughty-strings.json');
    if (!response.ok) return this.skip();
    const strings = (await response.json()) as string[];
    for (const text of strings) {
      check(text, 'minä olen Amina');
      check('minä olen Amina', text);
      check(text, `${text}a`);
    }
  });

  it('is found in a time that grows with the answer as a plain edit distance would', () => {
    const long = 'työpaikassamme kävi sunnuntaina kaksi asiakasta jotka '.repeat(4).slice(0, 200);
    const changed = long.replace(/kk|ss|aa/g, (letters) => letters.charAt(0));
    const baseline = time(() => editDistance(long, changed));
    const own = time(() => nameDifference(changed, [long]));
    expect(own).to.be.below(baseline * 10);
  });

  it('gives up on what is too long, rather than hang', () => {
    const [one, other] = ['koira ', 'kissa '].map((first) => first + 'a b '.repeat(300)) as [
      string,
      string,
    ];
    const kinds = (last: string) => check(`${one}${last}`, `${other}c`).map(({ kind }) => kind);
    expect(kinds('c')).to.deep.equal(['word']);
    expect(kinds('d')).to.deep.equal(['other']);
  });
});

/** The shortest of many runs, since the machine may be busy with something else. */
function time(task: () => unknown): number {
  const runs = Array.from({ length: 50 }, () => {
    const start = performance.now();
    for (let run = 0; run < 5; run++) task();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      next.push(Math.min(row[j]! + (letter === other[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
