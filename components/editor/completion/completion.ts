import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { alertSource } from './alerts.js';
import { attributeSource, typeSource } from './directives.js';
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
  return autocompletion({ override: [...sources], icons: false, maxRenderedOptions: 60 });
}
