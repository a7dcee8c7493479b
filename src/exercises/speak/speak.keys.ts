import type { KeyScript } from '../../../test/support/keyboard.js';
import type { SpeakSpec } from './speak.js';

/** Says one sentence after the other, and is content with each. */
export const speakByKeys: KeyScript<SpeakSpec> = async (keyboard, { sentences }) => {
  for (let said = 0; said < sentences.length; said++) {
    await keyboard.moveTo(({ role, name }) => role === 'button' && name === 'Sounds good');
    await keyboard.press('Enter');
  }
};
