import type { KeyScript } from '../../../test/support/keyboard.js';
import type { ProfileSpec } from './profile.js';

/** Goes to the text, which is proposed, and makes it one's own: by writing, and taking it back. */
export const profileByKeys: KeyScript<ProfileSpec> = async (keyboard) => {
  await keyboard.moveTo(({ role }) => role === 'textbox');
  await keyboard.press('Control+End');
  await keyboard.press('x');
  await keyboard.press('Backspace');
};
