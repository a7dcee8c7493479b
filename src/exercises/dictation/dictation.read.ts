import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import type { Fix, Problem } from '../../problem.js';
import { rewriting } from '../material.js';
import { readSentences, withoutMeaning, type SentenceItem } from '../read-sentences.js';
import type { DictationSpec } from './dictation.js';

/** Reads the list of sentences: all are said, or with boxes the one that is ticked. */
export const dictationReader: ExerciseReader<DictationSpec> = {
  name: 'dictation',
  attributes: { choose: 'flag' },
  read: readDictation,
  // A response tells the options by their index, so those that are never said belong to the key.
  key: ({ mode, sentences, said }) => [mode, sentences.map(({ plain }) => plain), said],
};

function readDictation(block: DirectiveBlock): Reading<DictationSpec> {
  const { sentences, list, lang, problems } = readSentences(block);
  if (!list || !lang) return { problems };
  const isChoice = block.attributes.choose === true;
  const hasBoxes = sentences.some(({ item }) => item.checked !== undefined);
  if (hasBoxes && !isChoice) problems.push(boxesAlone(block));
  const said =
    isChoice && hasBoxes ? readBoxes(block, sentences, list, problems) : [...sentences.keys()];
  if (isChoice && sentences.length === 1) problems.push(block.problem('dictation.too-few', list));
  const areSaid = said.map((index) => sentences[index]!);
  if (!isChoice) problems.push(...withDigits(block, sentences));
  problems.push(...withoutMeaning(block, areSaid));
  const isPlayable = said.length > 0 && (!isChoice || sentences.length > 1);
  if (!isPlayable || (hasBoxes && !isChoice)) return { problems };
  const spec: DictationSpec = {
    mode: isChoice ? 'choose' : 'typed',
    lang,
    sentences: sentences.map(({ sentence }) => sentence),
    said,
  };
  return { spec, problems };
}

/** Which one is said: the one with `[x]`. */
function readBoxes(
  block: DirectiveBlock,
  sentences: readonly SentenceItem[],
  list: object,
  problems: Problem[],
): readonly number[] {
  for (const { item } of sentences.filter(({ item }) => item.checked === undefined)) {
    const fix = rewriting(block.placeOf(item.children[0]!), 0, '[ ] ');
    problems.push(block.problem('dictation.no-box', item, { fix }));
  }
  const [said, ...others] = [...sentences.keys()].filter((at) => sentences[at]!.item.checked);
  if (said === undefined) problems.push(block.problem('dictation.no-answer', list));
  for (const other of others) {
    problems.push(block.problem('dictation.several', sentences[other]!.item));
  }
  return said === undefined || others.length > 0 ? [] : [said];
}

// The name stands alone in its line, so what is missing can be written after it.
function boxesAlone(block: DirectiveBlock): Problem {
  const problem = block.problem('dictation.boxes');
  const { place } = problem;
  const { column = 0, endColumn = 0, line = 0, file = '' } = place ?? {};
  if (!place || endColumn - column !== `:::${block.type}`.length) return problem;
  const fix: Fix = rewriting({ file, line, column: endColumn }, 0, ' {choose}');
  return { ...problem, fix };
}

// "8" is heard as "kahdeksan": nobody could know which of the two to write.
function withDigits(block: DirectiveBlock, sentences: readonly SentenceItem[]): readonly Problem[] {
  return sentences
    .filter(({ sentence }) => /\p{N}/u.test(sentence.plain))
    .map(({ item }) => block.problem('dictation.digits', item, { severity: 'warning' }));
}
