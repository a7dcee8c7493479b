import { align, type Step } from './align.js';
import type { Difference, DifferenceKind, Span } from './difference.js';
import { withoutDots } from './dots.js';
import { compareForms, isGradedBy, isInEnding } from './endings.js';
import { isVowel } from './sounds.js';
import { spanOf, type Letter, type Word } from './tokens.js';
import { compareIrregular } from './verbs.js';

/** No Finnish word of a course is longer; what is, is not looked into. */
const longestWord = 40;
/** In shorter words, another letter is another word: *me* and *te*. */
const shortestSlip = 4;

/** Names how one word differs from another; undefined when it is simply another word. */
export function nameWord(typed: Word, accepted: Word): readonly Difference[] | undefined {
  return nameLetters(typed, accepted) ?? nameUndotted(typed, accepted);
}

// Whose keyboard has no dots may have slipped besides: *tayttan* for *täytän*.
function nameUndotted(typed: Word, accepted: Word): readonly Difference[] | undefined {
  const { letters } = accepted;
  const text = withoutDots(accepted.text);
  if (text === accepted.text || text[0] !== typed.text[0]) return undefined;
  if (withoutDots(typed.text) !== typed.text) return undefined;
  const bare = letters.map((letter) => ({ ...letter, text: withoutDots(letter.text) }));
  const named = nameLetters(typed, { ...accepted, text, letters: bare });
  if (!named) return undefined;
  const given = lettersOutside(
    typed.letters,
    named.map((one) => one.typed),
  );
  const wanted = lettersOutside(
    letters,
    named.map((one) => one.accepted),
  );
  const dots = wanted.flatMap((letter, index) => {
    const other = given[index];
    if (!other || other.text === letter.text) return [];
    return { kind: 'undotted' as const, typed: spanOf([other]), accepted: spanOf([letter]) };
  });
  return [...named, ...dots].sort((one, other) => one.typed.start - other.typed.start);
}

// Outside of what is named the two words are equal, so their letters pair in order.
function lettersOutside(letters: readonly Letter[], spans: readonly Span[]): readonly Letter[] {
  return letters.filter(({ start, end }) =>
    spans.every((span) => end <= span.start || start >= span.end),
  );
}

function nameLetters(typed: Word, accepted: Word): readonly Difference[] | undefined {
  if (typed.letters.length > longestWord || accepted.letters.length > longestWord) return undefined;
  const irregular = compareIrregular(typed.text, accepted.text);
  if (irregular) return [{ kind: irregular, typed: wholeOf(typed), accepted: wholeOf(accepted) }];
  const t = typed.letters.map(({ text }) => text);
  const a = accepted.letters.map(({ text }) => text);
  const found = editsOf(align(t, a), t, a);
  const slips = found.filter(({ kind }) => kind === 'letter').length;
  if (slips > 0) {
    const form = nameForm(typed, accepted);
    if (form) return form;
  }
  const isSlip = slips === 1 && a.length >= shortestSlip && t.length >= shortestSlip - 1;
  if (slips > (isSlip ? 1 : 0) || found.length - slips > Math.max(2, a.length / 3))
    return undefined;
  if (found.some((edit) => hasDigit(edit, t, a))) return undefined;
  return found.map((edit) => ({
    kind: edit.kind,
    typed: rangeOf(typed, edit.typed),
    accepted: rangeOf(accepted, edit.accepted),
  }));
}

type Range = readonly [number, number];

interface Edit {
  readonly kind: DifferenceKind;
  readonly typed: Range;
  readonly accepted: Range;
}

function editsOf(steps: readonly Step[], t: readonly string[], a: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'same') continue;
    const next = steps.slice(at + 1).find(({ kind }) => kind !== 'same');
    const kind = kindOf(step, t, a);
    const before = edits.at(-1);
    const isNext =
      before && before.typed[1] >= step.typed[0] && before.accepted[1] >= step.accepted[0];
    if (isNext && before.kind === kind && kind !== 'letter') {
      edits[edits.length - 1] = {
        kind,
        typed: [before.typed[0], Math.max(before.typed[1], step.typed[1])],
        accepted: [before.accepted[0], Math.max(before.accepted[1], step.accepted[1])],
      };
    } else if (step.kind === 'length') {
      edits.push({
        kind,
        typed: runAt(t, step.typed, before?.typed[1], next?.typed[0]),
        accepted: runAt(a, step.accepted, before?.accepted[1], next?.accepted[0]),
      });
    } else edits.push({ kind, typed: step.typed, accepted: step.accepted });
  }
  return edits;
}

function kindOf(step: Step, t: readonly string[], a: readonly string[]): DifferenceKind {
  const { kind, typed, accepted } = step;
  const letter = t.slice(...typed)[0] ?? a.slice(...accepted)[0] ?? '';
  const isGraded = () => isGradedBy(a.slice(accepted[1]).join(''));
  switch (kind) {
    case 'same':
    case 'length':
      if (isVowel(letter)) return 'vowel-length';
      return 'ptk'.includes(letter) && isGraded() ? 'gradation' : 'consonant-length';
    case 'gradation':
      return isGraded() ? 'gradation' : 'letter';
    case 'vowel-pair':
      return isHarmony(step, t, a) ? 'harmony' : 'vowel-pair';
    case 'sign':
    case 'letter':
      return kind;
  }
}

// The ending was taken from the other row of vowels: *kaupassä*, *keittiössa*.
function isHarmony({ accepted: [at] }: Step, t: readonly string[], a: readonly string[]): boolean {
  const word = t.join('');
  const isMixed = /[aou]/.test(word) && /[äöy]/.test(word);
  return isMixed && isInEnding(a.join(''), at);
}

// The whole run of the letter that is too long or too short, as far as nothing else is told of it.
function runAt(word: readonly string[], [from, to]: Range, told = 0, untold = word.length): Range {
  const letter = word[from === to ? from - 1 : from];
  let start = from;
  let end = to;
  while (start > told && word[start - 1] === letter) start--;
  while (end < untold && word[end] === letter) end++;
  return [start, end];
}

function nameForm(typed: Word, accepted: Word): readonly Difference[] | undefined {
  // Indices of letters are those of the text only where each letter is one code unit.
  if (typed.text.length !== typed.letters.length) return undefined;
  if (accepted.text.length !== accepted.letters.length) return undefined;
  const form = compareForms(typed.text, accepted.text);
  if (!form) return undefined;
  const { kind, typedAt, acceptedAt } = form;
  return [
    {
      kind,
      typed: rangeOf(typed, [typedAt, typed.letters.length]),
      accepted: rangeOf(accepted, [acceptedAt, accepted.letters.length]),
    },
  ];
}

function hasDigit({ typed, accepted }: Edit, t: readonly string[], a: readonly string[]): boolean {
  return [...t.slice(...typed), ...a.slice(...accepted)].some((letter) => /\p{N}/u.test(letter));
}

function rangeOf({ letters, start }: Word, [from, to]: Range) {
  return spanOf(letters.slice(from, to), from > 0 ? letters[from - 1]!.end : start);
}

function wholeOf({ start, end }: Word) {
  return { start, end };
}
