/**
 * Entry `polku/elements`: what shows exercises and reading, for hosts that build a shell of their
 * own. `exerciseTypes` loads and defines each type's element when it is first asked for.
 */
export { courseContext, settingsContext, translatorContext } from './element/contexts.js';
export { ExerciseElement, ResponseChangeEvent } from './element/exercise-element.js';
export { proseStyles } from './element/prose.css.js';
export { renderBlocks, renderInlines, type ProseSetting } from './element/prose.js';
export { SourceController, type Source } from './element/source-controller.js';
export { base, buttons, tokens } from './element/tokens.css.js';
export { exerciseTypes } from './exercises/index.js';
