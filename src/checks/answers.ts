import type { Block } from '../course/course.js';
import { plainBlocks, plainText } from '../course/plain-text.js';
import { foldCharacters } from '../finnish/compare.js';
import type { Place, Problem } from '../problem.js';
import { advice, warning, type Check, type Look } from './look.js';
import type { KnownExercise } from './specs.js';

/** Answers that cannot be told from each other, though one of them counts and the other does not. */
export const checkAnswers: Check = (look) =>
  look.exercises.flatMap((exercise): readonly Problem[] => {
    switch (exercise.type) {
      case 'choice':
        return sameOptions(look, exercise);
      case 'order':
        return exercise.spec.words ? [] : sameItems(look, exercise);
      case 'sort':
        return sameMembers(look, exercise);
      case 'gaps':
        return [...sameTiles(look, exercise), ...sameAnswers(look, exercise)];
      case 'dialogue':
        return sameAnswers(look, exercise);
      case 'match':
        return sameSides(look, exercise);
      default:
        return [];
    }
  });

type Of<Type extends KnownExercise['type']> = Extract<KnownExercise, { type: Type }>;

/** What an answer looks like at a glance. A capital letter may be what it is about. */
function looksOf(text: string): string {
  const plain = signsOf(text);
  return plain.replace(/[.,:;!?…]+$/u, '') || plain;
}

/** The same with its punctuation: that may be what the answers differ in. */
function signsOf(text: string): string {
  const folded = [...text.normalize('NFC')]
    .map((letter) => (/\p{L}/u.test(letter) ? letter : foldCharacters(letter)))
    .join('');
  return folded.replace(/\s+/gu, ' ').trim();
}

function sameOptions(look: Look, exercise: Of<'choice'>): readonly Problem[] {
  const looks = exercise.spec.options.map(({ content }) => signsOf(plainBlocks(content)));
  // All alike: then it is about the signs that are not told apart here.
  if (new Set(looks).size === 1) return [];
  const rights = new Set(looks.filter((_, at) => exercise.spec.options[at]!.right));
  return exercise.spec.options.flatMap(({ content, right }, at) =>
    right || !rights.has(looks[at]!) || looks[at] === ''
      ? []
      : twin('own-distractor', look, exercise, content),
  );
}

function sameItems(look: Look, exercise: Of<'order'>): readonly Problem[] {
  return repeatedIn(exercise.spec.items).flatMap(({ content }) =>
    twin('same-item', look, exercise, content),
  );
}

function sameMembers(look: Look, exercise: Of<'sort'>): readonly Problem[] {
  return repeatedIn(exercise.spec.members).flatMap(({ content }) =>
    twin('same-item', look, exercise, content),
  );
}

/** Those that look like one before them, but are not the same: that the compiler says. */
function repeatedIn<Item extends { readonly content: readonly Block[] }>(
  items: readonly Item[],
): readonly Item[] {
  const seen = new Map<string, string>();
  return items.filter(({ content }) => {
    const text = plainBlocks(content);
    const looks = looksOf(text);
    const known = seen.get(looks);
    seen.set(looks, known ?? text);
    return known !== undefined && known !== text;
  });
}

function twin(
  code: string,
  look: Look,
  exercise: KnownExercise,
  content: readonly Block[],
): readonly Problem[] {
  const text = plainBlocks(content);
  return [warning(code, look.placeIn(exercise, content[0]), { values: { text } })];
}

/** A tile that is right in one gap is there once more as a wrong one. */
function sameTiles(look: Look, exercise: Of<'gaps'>): readonly Problem[] {
  const { gaps, distractors, mode } = exercise.spec;
  if (mode === 'typed') return [];
  const models = new Set(gaps.map(({ answers }) => looksOf(answers[0] ?? '')));
  return distractors.flatMap(({ text }) =>
    models.has(looksOf(text))
      ? [warning('gap-distractor', placeOfItem(look, exercise, text), { values: { text } })]
      : [],
  );
}

function placeOfItem(look: Look, exercise: KnownExercise, text: string): Place {
  return look.placeOfFirst(
    exercise,
    (node) => !('kind' in node) && plainBlocks(node.children) === text,
  );
}

/** `[[olen|olen]]` */
function sameAnswers(look: Look, exercise: Of<'gaps' | 'dialogue'>): readonly Problem[] {
  const gaps =
    exercise.type === 'gaps'
      ? exercise.spec.gaps.map(({ answers }) => answers)
      : exercise.spec.gaps;
  return gaps.flatMap((answers) => {
    const text = answers.find((answer, at) => answers.indexOf(answer) < at);
    if (text === undefined) return [];
    const place = look.placeOfFirst(
      exercise,
      (node) =>
        'kind' in node && node.kind === 'gap' && node.answers.join('|') === answers.join('|'),
    );
    return [advice('answer-twice', place, { values: { text } })];
  });
}

/** `| avain | avain |`: there is nothing to find out. */
function sameSides(look: Look, exercise: Of<'match'>): readonly Problem[] {
  return exercise.spec.pairs.flatMap(({ left, right }) => {
    const text = plainText(left);
    if (text === '' || looksOf(text) !== looksOf(plainText(right))) return [];
    return [advice('same-sides', look.placeIn(exercise, left[0]), { values: { text } })];
  });
}
