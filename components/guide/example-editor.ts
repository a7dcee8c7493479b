import { courseVocabulary } from '../workbench/vocabulary.js';
import { strings as words } from '../workbench/workbench.strings.js';
import '../editor/editor.element.js';
import type { EditorVocabulary } from '../editor/vocabulary.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { Translator } from '../../src/i18n/translator.js';

/** What can be written in an example, for the editor that comes with this file. */
export async function exampleVocabulary(
  workshop: Workshop,
  translator: Translator,
): Promise<EditorVocabulary> {
  translator.add(words);
  return { ...(await courseVocabulary(workshop, undefined, translator)), files: [] };
}
