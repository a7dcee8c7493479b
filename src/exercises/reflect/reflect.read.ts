import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import { wishId } from '../wish-id.js';
import type { ReflectSpec } from './reflect.js';

/** Reads a question: all of it is the prompt. */
export const reflectReader: ExerciseReader<ReflectSpec> = {
  name: 'reflect',
  wishId,
  attributes: {},
  read: readReflect,
  key: ({ question }) => question,
};

function readReflect(block: DirectiveBlock): Reading<ReflectSpec> {
  const problems = block.material.map((one) => block.problem('reflect.extra', one));
  const question = plainBlocks(block.prompt).normalize('NFC').replaceAll('\n', ' ');
  if (question === '') return { problems: [...problems, block.problem('reflect.no-prompt')] };
  return { spec: { question }, problems };
}
