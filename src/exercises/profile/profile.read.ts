import type { Block } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import { wishId } from '../wish-id.js';
import type { ProfileSpec } from './profile.js';

/** How many characters the frame may have: there must be room for the sentences, too. */
const longestFrame = 2_000;

/** Reads the frame, a quote with a paragraph of only `…` where the sentences go. */
export const profileReader: ExerciseReader<ProfileSpec> = {
  name: 'profile',
  wishId,
  attributes: {},
  read: readProfile,
  // A better frame changes nothing for who has their text.
  key: ({ lang }) => lang,
};

function readProfile(block: DirectiveBlock): Reading<ProfileSpec> {
  const quotes = block.material.filter((one) => one.kind === 'quote');
  const problems = block.material
    .filter((one) => one.kind !== 'quote')
    .map((one) => block.problem('profile.extra', one));
  const [quote] = quotes;
  if (!quote) return { problems: [...problems, block.problem('profile.no-frame')] };
  const frame = quotes.flatMap(({ children }) => children);
  const [place, ...more] = frame.filter(isPlace);
  if (!place) problems.push(block.problem('profile.no-place', quote));
  problems.push(...more.map((one) => block.problem('profile.two-places', one)));
  if (plainBlocks(frame).length > longestFrame) {
    const values = { most: longestFrame };
    return { problems: [...problems, block.problem('profile.too-long', quote, { values })] };
  }
  const texts = frame.map((one) => (isPlace(one) ? undefined : plainBlocks([one])));
  const at = place ? frame.indexOf(place) : frame.length;
  const textsIn = (from: number, to?: number) => texts.slice(from, to).flatMap((one) => one ?? []);
  const lang = block.teaches ?? block.language;
  return { spec: { before: textsIn(0, at), after: textsIn(at), lang }, problems };
}

function isPlace(block: Block): boolean {
  return block.kind === 'paragraph' && /^(?:…|\.{3})$/.test(plainBlocks([block]));
}
