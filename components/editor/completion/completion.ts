import {
  autocompletion,
  currentCompletions,
  selectedCompletionIndex,
  setSelectedCompletion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { alertSource } from './alerts.js';
import { attributeSource, isAtBareColons, typeSource } from './directives.js';
import { linkSource } from './links.js';
import { matterSource } from './matter.js';
import type { CompletionSetting } from './setting.js';

/** Proposes what can be written where the cursor is, while one types or on Ctrl-Space. */
export function completion(setting: CompletionSetting): Extension {
  const sources: readonly CompletionSource[] = [
    typeSource(setting),
    attributeSource(setting),
    matterSource(setting),
    linkSource(setting),
    alertSource(setting),
  ];
  const override = [...sources];
  return [
    autocompletion({ override, selectOnOpen: false, icons: false, maxRenderedOptions: 60 }),
    selectFirst,
  ];
}

/**
 * Enter takes the first proposal as soon as one has typed a letter of it; but not behind a bare
 * `:::`, where Enter is what one presses after closing a block.
 */
const selectFirst = EditorView.updateListener.of(({ state, view }) => {
  if (currentCompletions(state).length === 0 || selectedCompletionIndex(state) !== null) return;
  if (!isAtBareColons(state)) view.dispatch({ effects: setSelectedCompletion(0) });
});
