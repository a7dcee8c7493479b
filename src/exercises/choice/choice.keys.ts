import type { Control, KeyScript } from '../../../test/support/keyboard.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { ChoiceSpec } from './choice.js';

/** Answers a choice: boxes are ticked one by one, a radio button is reached by arrows. */
export const choiceByKeys: KeyScript<ChoiceSpec> = async (keyboard, { multiple, options }) => {
  const kind = multiple ? 'checkbox' : 'radio';
  // In the reading above the same words may be there to be heard.
  const named = (text: string) => (control: Control) =>
    control.role === kind && control.name === text;
  await keyboard.moveTo(({ role }) => role === kind);
  for (const { content } of options.filter(({ right }) => right)) {
    await keyboard.moveTo(named(plainBlocks(content)), multiple ? 'Tab' : 'ArrowDown');
    await keyboard.press('Space');
  }
};
