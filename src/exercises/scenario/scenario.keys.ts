import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainText } from '../../course/plain-text.js';
import type { ScenarioSpec } from './scenario.js';
import { walk } from './story.js';

/** Takes one choice after the other, until the story is over. */
export const scenarioByKeys: KeyScript<ScenarioSpec> = async (keyboard, { sections, model }) => {
  for (const [at, { section }] of walk(sections, model).entries()) {
    const choice = sections[section]?.choices[model[at] ?? -1];
    if (!choice) return;
    await keyboard.moveTo(({ name }) => name === plainText(choice.text));
    await keyboard.press('Enter');
  }
};
