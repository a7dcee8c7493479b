import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainText } from '../../course/plain-text.js';
import type { MatchSpec } from './match.js';

/** Takes the tiles in the order of the left sides: the next place is picked by itself. */
export const matchByKeys: KeyScript<MatchSpec> = async (keyboard, { pairs }) => {
  for (const { right } of pairs) {
    await keyboard.moveTo(({ name }) => name === plainText(right));
    await keyboard.press('Enter');
  }
};
