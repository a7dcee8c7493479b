import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Desk } from '../../src/authoring/desk.js';
import { DeskOpenings } from '../../src/authoring/desk-openings.js';
import { offeredMaterials, type Materials } from '../../src/authoring/materials.js';
import { openWorkshop, type Workshop } from '../../src/authoring/workshop.js';
import { isProblem } from '../../src/course/source.js';
import type { Folder } from '../../src/draft/folder.js';
import { canPickFolder } from '../../src/draft/pick-folder.js';
import { droppedFiles } from '../../src/draft/picked-files.js';
import type { ServedInput } from '../../src/draft/served-folder.js';
import { prepareAnnouncer } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons, tokens } from '../../src/element/tokens.css.js';
import { createAuthorTranslator } from '../../src/i18n/author-locales.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { authorTexts } from './author-texts.js';
import './bench.element.js';
import type { PolkuBench } from './bench.element.js';
import './brought.element.js';
import './choose.element.js';
import type { PolkuChoose } from './choose.element.js';
import './divided.element.js';
import './file-options.element.js';
import './insert.element.js';
import './new-lesson.element.js';
import type { OfferedCourse } from './offers.js';
import { listKept } from './kept.js';
import type { KeptDraft } from './offers.js';
import { obey } from './obey.js';
import type { WorkbenchRequestEvent } from './requests.js';
import { Saying } from './saying.controller.js';
import './start.element.js';
import type { PolkuStart } from './start.element.js';
import { workbenchStyles } from './workbench.css.js';

/**
 * Where trainers write lessons: their text, what is wrong in it, and the lesson, alive. What is
 * written is kept in this browser, and saved where the author says. Nothing is uploaded.
 *
 * @tag polku-workbench
 * @attr {string} lang - Language of the interface
 * @attr {string} guide - Address of the authors' guide, without which nothing leads there
 *
 * @cssprop --polku-workbench-height - Height of the workbench; that of the window by default
 */
export class PolkuWorkbench extends LitElement {
  static override styles = [tokens, base, buttons, workbenchStyles];

  @property({ reflect: true }) override lang = '';
  @property() guide = '';
  /** Courses that an author may begin by looking at. */
  @property({ attribute: false }) courses: readonly OfferedCourse[] = [];
  /** A folder of the host's own, to be opened at once. */
  @property({ attribute: false }) folder?: Folder;
  /** The folder of `polku serve`, to be opened at once. */
  @property({ attribute: false }) served?: ServedInput;
  /** What authors begin from; those that were offered, unless given. */
  @property({ attribute: false }) materials?: Materials;

  @state() private translator?: Translator;
  @state() private workshop?: Workshop;
  @state() private kept: readonly KeptDraft[] = [];
  /** Why it is not known what was kept. */
  @state() private unlisted?: Problem;
  @state() private isFailed = false;
  @query('polku-bench') private bench?: PolkuBench | null;
  @query('polku-start') private start?: PolkuStart | null;
  @query('polku-choose') private chooser!: PolkuChoose;

  readonly #desk = new Desk();
  readonly #state = new SourceController(this, () => this.#desk);
  readonly #saying = new Saying(this);
  readonly #translators = new ContextProvider(this, { context: translatorContext });
  readonly #openings = new DeskOpenings({
    database: this.#desk.database,
    chooseRoot: (roots) => this.chooser.choose(roots),
    newId: () => crypto.randomUUID(),
    fetch: (...request) => fetch(...request),
  });
  #spoken = '';
  #phase = '';

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.addEventListener('polku-workbench-request', this.#obey);
    addEventListener('beforeunload', this.#stay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('polku-workbench-request', this.#obey);
    removeEventListener('beforeunload', this.#stay);
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#desk.close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const wished = this.lang || document.documentElement.lang || navigator.language || 'en';
    if (wished !== this.#spoken) void this.#speak(wished);
    if (changed.has('folder') && this.folder) {
      const { folder } = this;
      this.#desk.open(() => this.#openings.given(folder));
    }
    if (changed.has('served') && this.served) {
      const { served } = this;
      this.#desk.open(() => this.#openings.served(served));
    }
    const { phase } = this.#desk.getSnapshot();
    if (phase !== this.#phase && phase === 'choosing') {
      void this.#list();
      if (this.#phase === 'writing') void this.updateComplete.then(() => this.start?.comeBack());
    }
    if (phase !== 'choosing' && !this.workshop) void this.#openWorkshop();
    this.#phase = phase;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator, workshop } = this;
    const state = this.#state.snapshot;
    if (!translator || !state) return nothing;
    const { t, lang, dir } = translator;
    const materials = this.#materials();
    return html`<div lang=${lang} dir=${dir} @dragover=${this.#allowDrop} @drop=${this.#drop}>
      ${
        state.phase === 'writing'
          ? workshop
            ? html`<polku-bench
                .desk=${this.#desk}
                .workshop=${workshop}
                .materials=${materials}
                .guide=${this.guide}
              ></polku-bench>`
            : html`<p class="empty" role="status">
                ${t(this.isFailed ? 'workbench.failed' : 'workbench.loading')}
              </p>`
          : html`<polku-start
              .guide=${this.guide}
              .kept=${this.kept}
              .courses=${this.courses}
              .opensFolders=${canPickFolder()}
              .problem=${state.problem ?? state.told[0] ?? this.unlisted}
              .busy=${state.phase === 'opening'}
            ></polku-start>`
      }
      <polku-choose></polku-choose>
      <polku-insert
        .types=${[...(workshop?.types.keys() ?? [])]}
        .guides=${materials?.guide}
        .guide=${this.guide}
      ></polku-insert>
      <polku-voice></polku-voice>
      <polku-new-lesson></polku-new-lesson>
      <polku-brought></polku-brought>
      <polku-divided></polku-divided>
      <polku-file-options></polku-file-options>
      ${this.#saying.render()}
    </div>`;
  }

  readonly #obey = (event: WorkbenchRequestEvent): void => {
    // Nobody outside is asked for anything.
    event.stopPropagation();
    const { request } = event;
    const { translator } = this;
    if (!translator) return;
    void obey(request, {
      desk: this.#desk,
      openings: this.#openings,
      bench: () => this.bench ?? undefined,
      materials: this.#materials(),
      workshop: this.workshop,
      translator,
      speak: (lang) => (this.lang = lang),
      say: (key, values) => this.#saying.say(translator.t(key, values), translator.lang),
      dialog: (tag) => this.renderRoot.querySelector(tag),
      listAnew: () => void this.#list(),
    });
  };

  readonly #allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  // The page would show the file in place of the workbench.
  readonly #drop = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (this.#desk.getSnapshot().phase !== 'choosing') return;
    const picked = droppedFiles(event.dataTransfer.items);
    this.#desk.open(async () => this.#openings.picked(await picked));
  };

  /** What could not be kept would be gone with the page. */
  readonly #stay = (event: BeforeUnloadEvent): void => {
    if (this.#desk.getSnapshot().keeping.problem) event.preventDefault();
  };

  async #list(): Promise<void> {
    const kept = await listKept(this.#desk.database);
    if (!isProblem(kept)) this.kept = kept;
    this.unlisted = isProblem(kept) ? kept : undefined;
  }

  async #openWorkshop(): Promise<void> {
    try {
      const workshop = await openWorkshop();
      workshop.problemTexts.forEach((texts) => this.translator?.add(texts));
      this.workshop = workshop;
      this.isFailed = false;
    } catch {
      this.isFailed = true;
    }
  }

  async #speak(lang: string): Promise<void> {
    this.#spoken = lang;
    const translator = await createAuthorTranslator(lang);
    if (lang !== this.#spoken) return;
    for (const texts of authorTexts) translator.add(texts);
    this.workshop?.problemTexts.forEach(translator.add);
    this.translator = translator;
    this.#translators.setValue(translator);
  }

  #materials(): Materials | undefined {
    return this.materials ?? offeredMaterials();
  }
}

define('polku-workbench', PolkuWorkbench);

declare global {
  interface HTMLElementTagNameMap {
    'polku-workbench': PolkuWorkbench;
  }
}
