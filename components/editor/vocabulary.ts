import type { AttributeKind } from '../../src/course/exercise-reader.js';

/** A word that can be written at a place, and what it does, in one line. */
export interface Word {
  readonly name: string;
  readonly about?: string;
}

/** `{bank}`, `{you=Amina}`; `values`: what may stand after `=`, where that is known. */
export interface AttributeWord extends Word {
  readonly kind: AttributeKind;
  readonly values?: readonly string[];
}

/** What may stand after `:::`: an exercise type, or `fact` and `tutor`. */
export interface TypeWord extends Word {
  readonly attributes: readonly AttributeWord[];
}

/** A key of the front matter; `takes` says what its value is made of. */
export interface MatterWord extends Word {
  readonly takes?: 'language' | 'languages';
  readonly values?: readonly string[];
}

/** A file of the course, as its path in the folder. */
export interface FileWord {
  readonly path: string;
  readonly kind: 'lesson' | 'picture' | 'recording';
  readonly about?: string;
}

/** All that the editor can complete. */
export interface EditorVocabulary {
  readonly types: readonly TypeWord[];
  readonly courseMatter: readonly MatterWord[];
  readonly lessonMatter: readonly MatterWord[];
  /** Codes, with the languages' names. */
  readonly languages: readonly Word[];
  readonly files: readonly FileWord[];
  /** `NOTE`, `TIP` … */
  readonly alerts: readonly Word[];
}

/** A vocabulary in which there is nothing yet. */
export const emptyVocabulary: EditorVocabulary = {
  types: [],
  courseMatter: [],
  lessonMatter: [],
  languages: [],
  files: [],
  alerts: [],
};
