import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import type { Problem } from '../../problem.js';
import { rewriting } from '../material.js';
import { readSentences, withoutMeaning, type SentenceItem } from '../read-sentences.js';
import type { SpeakSpec } from './speak.js';

/** Reads the list of sentences to say. */
export const speakReader: ExerciseReader<SpeakSpec> = {
  name: 'speak',
  attributes: {},
  read: readSpeak,
  key: ({ sentences }) => sentences.map(({ plain }) => plain),
};

function readSpeak(block: DirectiveBlock): Reading<SpeakSpec> {
  const { sentences, lang, problems } = readSentences(block);
  problems.push(...sentences.flatMap((one) => boxOf(block, one)));
  problems.push(...withoutMeaning(block, sentences));
  if (!lang || sentences.length === 0) return { problems };
  return { spec: { lang, sentences: sentences.map(({ sentence }) => sentence) }, problems };
}

// There is nothing to tick where all sentences are said: `- [x] Huomenta!` is meant for another type.
function boxOf(block: DirectiveBlock, { item }: SentenceItem): readonly Problem[] {
  if (item.checked === undefined) return [];
  const place = block.placeOf(item.children[0]!);
  const box = '[x] '.length;
  const fix = rewriting({ ...place, column: place.column - box }, box, '');
  return [block.problem('speak.box', item, { severity: 'warning', fix })];
}
