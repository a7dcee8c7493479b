import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideSource } from '../../src/authoring/guides.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Translator } from '../../src/i18n/translator.js';
import { emptyVocabulary, type EditorVocabulary } from '../editor/vocabulary.js';
import { courseVocabulary, fileWords } from './vocabulary.js';

/** What the words that can be written depend on. */
export interface WordsAround {
  readonly translator: Translator;
  readonly workshop: Workshop;
  readonly guides: GuideSource | undefined;
  readonly draft: Draft | undefined;
}

/** What can be written in a course, in the author's language, with the files that there are. */
export class CourseWords implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: () => WordsAround;
  #common?: Omit<EditorVocabulary, 'files'>;
  #of?: Translator;
  #vocabulary = emptyVocabulary;

  constructor(host: ReactiveControllerHost, around: () => WordsAround) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** As long as the words are the same, it is the same object: the editor takes a new one in whole. */
  get vocabulary(): EditorVocabulary {
    return this.#vocabulary;
  }

  hostUpdate(): void {
    const around = this.#around();
    if (!around.translator) return;
    if (around.translator !== this.#of) void this.#learn(around);
    const common = this.#common;
    if (!common) return;
    const files = around.draft ? fileWords(around.draft) : [];
    const known = this.#vocabulary;
    const isSame = known.types === common.types && haveSamePaths(known.files, files);
    if (!isSame) this.#vocabulary = { ...common, files };
  }

  async #learn({ translator, workshop, guides }: WordsAround): Promise<void> {
    this.#of = translator;
    const common = await courseVocabulary(workshop, guides, translator);
    if (translator !== this.#of) return;
    this.#common = common;
    this.#host.requestUpdate();
  }
}

function haveSamePaths(one: EditorVocabulary['files'], other: EditorVocabulary['files']): boolean {
  return one.length === other.length && one.every(({ path }, at) => path === other[at]!.path);
}
