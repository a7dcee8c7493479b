import type { EditorVocabulary } from '../vocabulary.js';

/** What the completions are made of, asked for when they are needed. */
export interface CompletionSetting {
  readonly vocabulary: () => EditorVocabulary;
  /** The file that is shown: links are relative to it. */
  readonly path: () => string;
}
