import type { KeyScript } from '../../../test/support/keyboard.js';
import type { DialogueSpec } from './dialogue.js';

/** Fills the gaps of a conversation, Enter leading from one to the next, or says it is read. */
export const dialogueByKeys: KeyScript<DialogueSpec> = async (keyboard, { gaps }) => {
  for (const [gap, [model = '']] of gaps.entries()) {
    if (gap > 0) await keyboard.press('Enter');
    await keyboard.moveTo(({ name }) => name === `Gap ${gap + 1} of ${gaps.length}`);
    await keyboard.type(model);
  }
  if (gaps.length > 0) return;
  await keyboard.moveTo(({ name }) => name === 'I have read it');
  await keyboard.press('Enter');
};
