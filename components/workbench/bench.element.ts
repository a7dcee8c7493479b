import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Desk } from '../../src/authoring/desk.js';
import { firstFile } from '../../src/authoring/file-compiler.js';
import { fileOf, lineOf, placeAt, type CursorPlace } from '../../src/authoring/cursor.js';
import type { Materials } from '../../src/authoring/materials.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { Place, Problem } from '../../src/problem.js';
import type { LessonOpenEvent } from '../course/requests.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { PolkuEditor } from '../editor/editor.element.js';
import type { EditorCursorEvent, EditorInputEvent } from '../editor/events.js';
import type { PolkuPreviewPickEvent } from '../preview/events.js';
import { Arrival } from './arrival.js';
import { Checking } from './checking.controller.js';
import { DraftKeys } from './draft-keys.js';
import { fileGroups, standingsOf } from './file-groups.js';
import './files.element.js';
import { goRound } from './go-round.js';
import './lesson-pane.element.js';
import { DraftMedia } from './media.controller.js';
import './problem-list.element.js';
import { WorkbenchRequestEvent, type WorkbenchRequest } from './requests.js';
import { NoticeTeller } from './notice-teller.js';
import { renderNotices } from './notices.js';
import { renderTop } from './top.js';
import { renderTabs, type Tab } from './tabs.js';
import { renderText } from './text-pane.js';
import { CourseWords, type WordsAround } from './words.controller.js';
import { workbenchStyles } from './workbench.css.js';

/**
 * Where a draft is written: its files, the text of one, what is wrong, and the living lesson.
 *
 * @tag polku-bench
 */
export class PolkuBench extends LitElement {
  static override styles = [base, buttons, workbenchStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workshop!: Workshop;
  @property({ attribute: false }) materials?: Materials;
  /** Address of the guide. */
  @property() guide = '';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private path = '';
  @state() private line = 1;
  @state() private tab: Tab = 'text';
  @query('polku-editor') private editor?: PolkuEditor | null;
  @query('.pane.text') private textPane!: HTMLElement | null;

  readonly #desk = new SourceController(this, () => this.desk);
  readonly #checking: Checking = new Checking(this, {
    workshop: () => this.workshop,
    draft: () => this.desk.getSnapshot().draft,
    path: () => this.path,
  });
  readonly #words = new CourseWords(this, () => this.#around());
  readonly #media = new DraftMedia(this, () => this.desk.getSnapshot());
  readonly #arrival = new Arrival(this, () => {
    const { path, editor, textPane: pane } = this;
    return { path, pane, ...(editor && { editor }) };
  });
  readonly keys = new DraftKeys(this, {
    save: () => this.#ask({ type: 'draft.saved' }),
    goRound: (by) => goRound(this.renderRoot, this.editor, by),
  });

  constructor() {
    super();
    new NoticeTeller(this, () => [this.#desk.snapshot, this.translator]);
  }

  /** The file that is open, and where its cursor stands. */
  get cursor(): { readonly path: string; readonly line: number } {
    return { path: this.path, line: this.line };
  }

  /** What is selected in the text, or where the cursor stands. */
  get selection(): Required<Place> | undefined {
    return this.editor?.selection;
  }

  /** The open file as it was compiled last. */
  get compiled(): Checking['file'] {
    return this.#checking.file;
  }

  get problems(): readonly Problem[] {
    return this.#checking.problems;
  }

  /** The problems of what is written by now, to the last letter. */
  problemsNow(): readonly Problem[] {
    this.#checking.catchUp();
    return this.problems;
  }

  /** Opens a file, with the cursor at a place in it. */
  show(path: string, line?: number, column = 1): void {
    const file = this.desk.getSnapshot().draft?.files.get(path);
    if (!file) return;
    if (path !== this.path && line === undefined) this.line = 1;
    const isHidden = this.tab !== 'text';
    this.path = path;
    this.tab = 'text';
    if (line !== undefined) this.#arrival.want(path, { line, column });
    else if (isHidden) this.#arrival.want(path);
  }

  /** Has something done in the text, and shows it. */
  write(work: (editor: PolkuEditor) => void): void {
    this.tab = 'text';
    this.inText(work);
  }

  /** Has something done in the text, be it shown or not. */
  inText(work: (editor: PolkuEditor) => void): void {
    void this.updateComplete.then(() => this.editor && work(this.editor));
  }

  protected override willUpdate(): void {
    const { draft } = this.desk.getSnapshot();
    if (draft && !draft.files.has(this.path)) this.path = firstFile(draft.files.keys());
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#desk.snapshot;
    const { draft } = state ?? {};
    if (!state || !draft) return nothing;
    const { translator, compiled, problems, path } = this;
    const { t } = translator;
    const isReadOnly = !state.lock.isHere;
    const text = {
      ...{ file: draft.files.get(path), isReadOnly, problems, compiled },
      levels: this.#checking.levels,
      vocabulary: this.#words.vocabulary,
      media: this.#media.find,
    };
    const { exercise, step } = this.#cursorPlace();
    return html`<div class="bench" data-tab=${this.tab}>
      <div class="above">
        ${renderTop(state, translator, this.guide, this.#ask)}
        ${renderNotices(state, translator, this.#ask)}
      </div>
      ${renderTabs(this.tab, problems, translator, this.#choose)}
      <div class="panes">
        <section class="pane files" aria-label=${t('workbench.files')} tabindex="-1">
          <polku-files
            .groups=${guard([compiled, problems, translator, standingsOf(draft)], () =>
              fileGroups(draft, compiled, problems, translator),
            )}
            .path=${path}
            .line=${this.line}
            .readonly=${isReadOnly}
          ></polku-files>
        </section>
        <section
          class="pane text"
          aria-label=${t('workbench.text')}
          tabindex="-1"
          @polku-editor-input=${this.#write}
          @polku-editor-cursor=${this.#follow}
        >
          ${renderText(text, translator, this.#ask)}
        </section>
        <section class="pane problems" aria-label=${t('workbench.problems')} tabindex="-1">
          <polku-problem-list
            .problems=${problems}
            .path=${path}
            .checking=${this.#checking.isLooking}
            .readonly=${isReadOnly}
            .guide=${this.guide}
          ></polku-problem-list>
        </section>
        <section class="pane lesson" aria-label=${t('workbench.preview')} tabindex="-1">
          <polku-lesson-pane
            .compiled=${compiled}
            .types=${this.workshop.types}
            .media=${this.#media.find}
            .current=${exercise ?? step}
            @polku-preview-pick=${this.#pick}
            @polku-lesson-open=${this.#openLesson}
          ></polku-lesson-pane>
        </section>
      </div>
    </div>`;
  }

  #cursorPlace(): CursorPlace {
    const { compiled } = this;
    const file = this.desk.getSnapshot().draft?.files.get(this.path);
    if (!compiled || file?.kind !== 'text' || compiled.path !== this.path) return {};
    return placeAt(compiled, this.line);
  }

  readonly #write = ({ path, text }: EditorInputEvent): void => {
    this.desk.store.send({ type: 'text.edited', path, text });
  };

  readonly #follow = ({ path, line }: EditorCursorEvent): void => {
    if (path === this.path) this.line = line;
  };

  readonly #choose = (tab: Tab): void => {
    this.tab = tab;
  };

  readonly #pick = (picked: PolkuPreviewPickEvent): void => {
    if (this.compiled) this.show(this.path, lineOf(this.compiled, picked));
  };

  readonly #openLesson = ({ lesson }: LessonOpenEvent): void => {
    const file = this.compiled && fileOf(this.compiled, lesson);
    if (file) this.show(file);
  };

  #around(): WordsAround {
    const { translator, workshop, materials, desk } = this;
    return { translator, workshop, draft: desk.getSnapshot().draft, guides: materials?.guide };
  }

  readonly #ask = (request: WorkbenchRequest): void => {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  };
}

define('polku-bench', PolkuBench);

declare global {
  interface HTMLElementTagNameMap {
    'polku-bench': PolkuBench;
  }
}
