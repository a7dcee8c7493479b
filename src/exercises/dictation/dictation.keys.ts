import type { KeyScript } from '../../../test/support/keyboard.js';
import { saidAt, turnsOf, type DictationSpec } from './dictation.js';

/** Answers a dictation by what is known to be said: Enter leads from one line to the next. */
export const dictationByKeys: KeyScript<DictationSpec> = async (keyboard, spec) => {
  for (const [turn, at] of turnsOf(spec).entries()) {
    const { plain } = saidAt(spec, at);
    if (spec.mode === 'typed') {
      if (turn > 0) await keyboard.press('Enter');
      await keyboard.moveTo(({ role }) => role === 'textbox');
      await keyboard.type(plain);
    } else {
      if (turn > 0) await keyboard.press('Tab');
      await keyboard.moveTo(({ role }) => role === 'radio');
      await keyboard.moveTo(({ role, name }) => role === 'radio' && name === plain, 'ArrowDown');
      await keyboard.press('Space');
    }
  }
};
