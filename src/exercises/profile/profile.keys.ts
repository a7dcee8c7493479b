import type { KeyScript } from '../../../test/support/keyboard.js';
import type { ProfileSpec } from './profile.js';

/** Goes to the text, which is there already, and looks at its end. */
export const profileByKeys: KeyScript<ProfileSpec> = async (keyboard) => {
  await keyboard.moveTo(({ role }) => role === 'textbox');
  await keyboard.press('Control+End');
};
