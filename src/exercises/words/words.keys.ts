import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainText } from '../../course/plain-text.js';
import type { WordsSpec } from './words.js';

/** Hides the translations of a list of words, and turns one card after the other. */
export const wordsByKeys: KeyScript<WordsSpec> = async (keyboard, { rows }) => {
  await keyboard.moveTo(({ name }) => name === 'Hide translations');
  await keyboard.press('Enter');
  for (const { term } of rows) {
    await keyboard.moveTo(({ name }) => name === `Show translation ${plainText(term)}`);
    await keyboard.press('Enter');
  }
};
