import { isVowel, withoutHarmony } from './sounds.js';
import { isVerbStem } from './verbs.js';

/** A reading of a word as stem and ending; the stem is written without harmony. */
interface Reading {
  readonly stem: string;
  readonly ending: string;
  /** Where the ending begins. */
  readonly at: number;
  /** The stem stands in the word as it is, rather than behind a change such as *nimi* : *nime-*. */
  readonly isPlain: boolean;
}

/** How two forms of one word differ, and from which letter on in each. */
export interface FormDifference {
  readonly kind: 'ending' | 'person' | 'form';
  readonly typedAt: number;
  readonly acceptedAt: number;
}

// Endings of cases, persons, plurals, participles and questions, without harmony. An illative or a
// third person that lengthens the vowel is added where the word has it.
const endings = new Set(
  `n t a ta ssa sta lla lta lle na ksi tta ko mme tte vat nut neet han hen hin hon hun seen siin
  ja jen massa masta malla ia issa ista illa ilta ille iksi ina ien iin ita iden isiin ni si nsa nko tko mmeko tteko vatko`.split(
    /\s+/,
  ),
);

/** What a basic form ends in, and what stands there before an ending. */
const changes: readonly (readonly [string, string])[] = (
  'nen:se nen:s s:kse s:t s:ude ksi:hte ksi:hde si:te si:de si:t i:e e:ee as:aa is:ii es:ehe in:ime ut:ee us:ude ton:ttoma ' +
  'lla:le nna:ne rra:re sta:se da: ta:a ta:tse ta:ne'
)
  .split(' ')
  .map((change) => change.split(':') as [string, string]);

const persons = new Set(['n', 't', 'mme', 'tte', 'vat', 'V']);

/** Names two forms of the same stem; undefined when no stem is shared, or when nothing but sounds differ. */
export function compareForms(typed: string, accepted: string): FormDifference | undefined {
  const [x, y] = [withoutHarmony(typed), withoutHarmony(accepted)];
  if (x.slice(0, 2) !== y.slice(0, 2)) return undefined;
  const one = readingsOf(x);
  const other = readingsOf(y);
  let form: FormDifference | undefined;
  for (const t of one) {
    for (const a of other) {
      if (t.ending === a.ending) {
        if (isUnchanged(t, a)) form ??= { kind: 'form', ...firstDifference(typed, accepted) };
        continue;
      }
      const isSame = typed.slice(0, t.at) === accepted.slice(0, a.at);
      if (isSame && t.isPlain && a.isPlain) {
        return { kind: isPersonal(t, a) ? 'person' : 'ending', typedAt: t.at, acceptedAt: a.at };
      }
      if (sameWord(t, a)) form ??= { kind: 'form', ...firstDifference(typed, accepted) };
    }
  }
  return form;
}

// An ending on the basic form itself, where the stem is another one: *viisiltä* for *viideltä*.
function isUnchanged(typed: Reading, accepted: Reading): boolean {
  if (typed.ending === '' || !typed.isPlain || !accepted.isPlain) return false;
  return changes.some(
    ([tail, change]) =>
      tail.endsWith('si') &&
      typed.stem.endsWith(tail) &&
      typed.stem.slice(0, typed.stem.length - tail.length) + change === accepted.stem,
  );
}

/** Whether what stands behind a consonant is vowels and an ending, as it is where grades change. */
export function isGradedBy(rest: string): boolean {
  return /^[aeiou]{1,2}(n|t|ssa|sta|lla|lta|lle|ksi|na|mme|tte|vat|ni|si|nsa|ssani|llani)(ko)?$/.test(
    withoutHarmony(rest),
  );
}

/** Whether a word's part from a letter on can be an ending with a vowel of harmony in it. */
export function isInEnding(word: string, at: number): boolean {
  const plain = withoutHarmony(word);
  const bare = plain.replace(/(kin|kaan|han|ko|pa)$/, '');
  return [plain, bare]
    .flatMap(readingsOf)
    .some(({ ending, at: start }) => ending.length > 1 && start <= at);
}

// The longest stem first: of two readings, the one that leaves more to the stem is the likelier.
function readingsOf(word: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (let at = word.length; at >= Math.max(2, word.length - 6); at--) {
    const stem = word.slice(0, at);
    const ending = endingAt(word, at);
    if (ending === undefined || !/[aeiou]/.test(stem)) continue;
    // Two letters are a stem in *yön*, and a chance in *ve-si*.
    if (at < 3 && !/^(ko)?$/.test(ending) && !/^[aeiou]+$/.test(stem)) continue;
    readings.push({ stem, ending, at, isPlain: true });
    if (ending !== '') continue;
    for (const [tail, change] of changes) {
      const root = stem.slice(0, stem.length - tail.length);
      if (stem.endsWith(tail) && root.length > 0) {
        readings.push({ stem: root + change, ending, at: root.length, isPlain: false });
      }
    }
  }
  return readings;
}

function endingAt(word: string, at: number): string | undefined {
  const ending = word.slice(at);
  const before = word[at - 1];
  if (ending === '') return '';
  if (isVowel(before) && ending[0] === before) {
    if (ending.length === 1 && ending !== 'a') return 'V';
    if (ending.length === 2 && ending[1] === 'n') return 'Vn';
  }
  // Short endings stand behind vowels; *ta* and the like also behind the consonants of a stem.
  const isFit = isVowel(before) || /^(ta|ko|i.)/.test(ending);
  return isFit && endings.has(ending) ? ending : undefined;
}

function isPersonal(one: Reading, other: Reading): boolean {
  if (!isPersonOf(one) || !isPersonOf(other)) return false;
  const both = [one.ending, other.ending];
  return both.some((ending) => /^(mme|tte|vat|V)$/.test(ending)) || isVerbStem(one.stem);
}

// The third person has no ending where the stem is long (*saa*) and an `a` behind `a` (*maksaa*).
function isPersonOf({ stem, ending }: Reading): boolean {
  const isBare = ending === '' || (ending === 'a' && stem.endsWith('a'));
  return persons.has(ending) || (isBare && isVerbStem(stem));
}

function sameWord(one: Reading, other: Reading): boolean {
  if (one.stem.length < 3 && other.stem.length < 3 && one.isPlain && other.isPlain) return false;
  const [x, y] = [gradeless(one.stem), gradeless(other.stem)];
  return x === y || pluralOf(x, other.ending) === y || pluralOf(y, one.ending) === x;
}

// Before the `i` of the plural, `a` is `o` or goes, and so does `e`: *kauppa* : *kaupoissa*.
function pluralOf(stem: string, ending: string): string | undefined {
  if (!ending.startsWith('i')) return undefined;
  return stem.replace(/a$/, 'o').replace(/e$/, '');
}

// Both grades of the stem's last consonants in one shape; a single `k` may be gone.
function gradeless(stem: string): string {
  const [, start = '', consonants = '', vowels = ''] =
    /^(.*[aeiou])([^aeiou]+)([aeiou]*)$/.exec(stem) ?? [];
  if (!consonants) return stem;
  return start + (grades.get(consonants) ?? consonants) + vowels;
}

const grades = new Map(
  'p:pp t:tt k: kk: h:hk d:tt v:pp ng:nkk nk:nkk nn:nt mm:mp ll:lt rr:rt hd:ht lp:lpp lk:lkk rk:rkk'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function firstDifference(typed: string, accepted: string) {
  let at = 0;
  while (at < typed.length && typed[at] === accepted[at]) at++;
  return { typedAt: at, acceptedAt: at };
}
