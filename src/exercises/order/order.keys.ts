import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { OrderSpec } from './order.js';

/** Lays the words one after the other, or moves each item up until it stands where it belongs. */
export const orderByKeys: KeyScript<OrderSpec> = async (keyboard, { words, items, orders }) => {
  const texts = (orders[0]?.order ?? []).map((item) => plainBlocks(items[item]?.content ?? []));
  const isNamed = (name: string) => (control: { readonly name: string }) => control.name === name;
  if (words) {
    for (const text of texts) {
      await keyboard.moveTo(isNamed(text));
      await keyboard.press('Enter');
    }
    return;
  }
  // From the last one on, each is moved up past all: what is moved later comes to stand above it.
  for (const text of texts.reverse()) {
    await keyboard.moveTo(isNamed(`Move up: ${text}`));
    for (let moves = 1; moves < texts.length; moves++) await keyboard.press('Space');
  }
};
