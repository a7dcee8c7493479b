import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { ChoiceSpec } from './choice.js';

/** Answers a choice: boxes are ticked one by one, a radio button is reached by arrows. */
export const choiceByKeys: KeyScript<ChoiceSpec> = async (keyboard, { multiple, options }) => {
  const named = (text: string) => (control: { readonly name: string }) => control.name === text;
  await keyboard.moveTo(({ role }) => role === (multiple ? 'checkbox' : 'radio'));
  for (const { content } of options.filter(({ right }) => right)) {
    await keyboard.moveTo(named(plainBlocks(content)), multiple ? 'Tab' : 'ArrowDown');
    await keyboard.press('Space');
  }
};
