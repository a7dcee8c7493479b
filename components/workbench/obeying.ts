import type { Desk } from '../../src/authoring/desk.js';
import type { DeskOpenings } from '../../src/authoring/desk-openings.js';
import type { Materials } from '../../src/authoring/materials.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { TextValues, Translator } from '../../src/i18n/translator.js';
import type { PolkuBench } from './bench.element.js';

/** What is needed to do what an author asks for. */
export interface Obeying {
  readonly desk: Desk;
  readonly openings: DeskOpenings;
  readonly bench: () => PolkuBench | undefined;
  readonly materials: Materials | undefined;
  readonly workshop: Workshop | undefined;
  readonly translator: Translator;
  /** Has the interface speak another language. */
  readonly speak: (lang: string) => void;
  /** Says something that is not to be seen. */
  readonly say: (key: string, values?: TextValues) => void;
  readonly dialog: <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
  ) => HTMLElementTagNameMap[Tag] | null;
  /** The list of kept drafts has changed. */
  readonly listAnew: () => void;
}
