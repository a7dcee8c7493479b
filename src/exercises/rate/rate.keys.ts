import type { KeyScript } from '../../../test/support/keyboard.js';
import type { RateSpec } from './rate.js';

/** Rates each statement with the last step, which stands before the first one in the circle. */
export const rateByKeys: KeyScript<RateSpec> = async (keyboard, { statements }) => {
  for (const at of statements.keys()) {
    if (at > 0) await keyboard.press('Tab');
    await keyboard.moveTo(({ role }) => role === 'radio');
    await keyboard.press('ArrowUp');
  }
};
