import type { KeyScript } from '../../../test/support/keyboard.js';
import { rewrite, type RewriteSpec } from './rewrite.js';

/** Writes the model version, ticks all, and compares. */
export const rewriteByKeys: KeyScript<RewriteSpec> = async (keyboard, spec) => {
  const { text, ticked } = rewrite.solution(spec);
  await keyboard.moveTo(({ role }) => role === 'textbox');
  await keyboard.type(text);
  for (let done = 0; done < ticked.length; done++) {
    await keyboard.press('Tab');
    await keyboard.moveTo(({ role }) => role === 'checkbox');
    await keyboard.press('Space');
  }
  if (spec.model.length === 0) return;
  await keyboard.moveTo(({ name }) => name === 'Compare with the model version');
  await keyboard.press('Enter');
};
