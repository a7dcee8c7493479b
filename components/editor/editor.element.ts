import { consume } from '@lit/context';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { EditorView } from '@codemirror/view';
import { announce, prepareAnnouncer } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base } from '../../src/element/tokens.css.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Fix, Place, Problem } from '../../src/problem.js';
import { Desk } from './desk.js';
import { editorStyles } from './editor.css.js';
import { EditorCursorEvent, EditorFilesEvent, EditorInputEvent } from './events.js';
import { extensions, keysId, surroundings, surroundingsOf } from './extensions.js';
import { insertionOf } from './insertion.js';
import { keyNames } from './keys/keys.js';
import { mediaInsertionOf } from './media-insertion.js';
import { OwnTranslator } from './own-translator.js';
import { panelStyles } from './panels.css.js';
import { lineAndColumn, offsetOf, stretchOf } from './places.js';
import { problemCard } from './problems/card.js';
import { closeFixBox } from './problems/fix-box.js';
import { fixStretch, showProblems } from './problems/marked.js';
import { problemStyles } from './problems/problems.css.js';
import { syntaxStyles } from './syntax/syntax.css.js';
import { emptyVocabulary, type EditorVocabulary } from './vocabulary.js';

/**
 * The editor of a course's files.
 *
 * @tag polku-editor
 * @fires polku-editor-input - the author has changed the text
 * @fires polku-editor-cursor - the cursor stands somewhere else
 * @fires polku-editor-files - pictures or recordings were dropped or pasted
 */
export class PolkuEditor extends LitElement {
  static override styles = [base, editorStyles, syntaxStyles, problemStyles, panelStyles];

  /** The file that is shown, as its path in the course. */
  @property() path = '';
  /** Of this file, in their order. */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) vocabulary: EditorVocabulary = emptyVocabulary;
  /** A problem in words; without it they are those of the translator. */
  @property({ attribute: false }) describe?: (problem: Problem) => string;
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;
  /** The language that the file is written in. */
  @property({ attribute: 'text-lang' }) textLang = '';

  @consume({ context: translatorContext, subscribe: true }) private offered?: Translator;
  @query('.desk') private place!: HTMLElement;

  readonly #own = new OwnTranslator(this);
  #translator!: Translator;
  #desk?: Desk;
  #given?: string;
  #lastGiven = '';
  #shownIn?: Translator;
  #cursorFrame = 0;

  /** The text of the file. One that is set from outside is a single change, which can be undone. */
  @property({ attribute: false })
  get text(): string {
    return this.#given ?? this.#desk?.text ?? '';
  }
  set text(text: string) {
    this.#given = this.#lastGiven = text;
  }

  /** Whether one is writing in it now. */
  get hasFocus(): boolean {
    return this.#desk?.view.hasFocus ?? false;
  }

  /** What is selected; where the cursor stands, if nothing is. */
  get selection(): Required<Place> {
    const { doc, selection } = this.#upToDate().state;
    const { line, column } = lineAndColumn(doc, selection.main.from);
    const end = lineAndColumn(doc, selection.main.to);
    return { file: this.path, line, column, endLine: end.line, endColumn: end.column };
  }

  override focus(): void {
    this.#desk?.view.focus();
  }

  /** Puts the cursor somewhere, in sight, to write on there. */
  goTo(place: Pick<Place, 'line' | 'column'>): void {
    const view = this.#upToDate();
    const { from } = stretchOf(view.state.doc, { ...place, file: this.path });
    const effects = EditorView.scrollIntoView(from, { y: 'center' });
    view.dispatch({ selection: { anchor: from }, effects });
    view.focus();
  }

  /** Puts a block, such as an exercise, after the one that the cursor is in. */
  insertBlock(text: string): void {
    const view = this.#upToDate();
    if (!view.state.readOnly) view.dispatch(insertionOf(view.state, text));
    view.focus();
  }

  /** Puts links to pictures and recordings where they were dropped, else to the cursor. */
  insertMedia(links: readonly string[], dropped?: Pick<Place, 'line' | 'column'>): void {
    const view = this.#upToDate();
    const { state } = view;
    const at = dropped && offsetOf(state.doc, dropped.line, dropped.column);
    if (!state.readOnly) view.dispatch(mediaInsertionOf(state, links, at));
    view.focus();
  }

  /** Writes what a fix proposes, and leaves the cursor behind it. The focus stays where it is. */
  applyFix(fix: Fix): void {
    const view = this.#upToDate();
    const { state } = view;
    closeFixBox(view);
    if (!state.readOnly) {
      const { from, to } = fixStretch(state, fix);
      const changes = state.changes({ from, to, insert: fix.text });
      const selection = { anchor: changes.mapPos(to, 1) };
      view.dispatch({ changes, selection, scrollIntoView: true, userEvent: 'input.fix' });
      announce(this.#translator.t('editor.mended'), this.#translator.lang);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#desk?.wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not when it is only moved.
    queueMicrotask(() => {
      if (!this.isConnected) this.#desk?.rest();
    });
  }

  protected override willUpdate(): void {
    this.#translator = this.#own.from(this.offered);
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.#translator;
    return html`<div class="desk" part="desk"></div>
      <p id=${keysId} hidden lang=${lang}>${t('editor.keys', keyNames(navigator.platform))}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    const given = this.#given;
    this.#given = undefined;
    const desk = (this.#desk ??= this.#makeDesk(this.#lastGiven));
    // A template sets no text twice: two files in a row may have the same one.
    if (this.path !== desk.path) desk.open(this.path, given ?? this.#lastGiven);
    else if (given !== undefined) desk.receive(given);
    const isElsewhere = changed.has('path') || this.#shownIn !== this.#translator;
    if (isElsewhere || changed.has('readOnly') || changed.has('textLang')) {
      desk.view.dispatch({ effects: surroundings.reconfigure(this.#surroundings()) });
    }
    if (isElsewhere || changed.has('problems') || changed.has('describe')) this.#mark(desk.view);
    this.#shownIn = this.#translator;
  }

  #makeDesk(text: string): Desk {
    return new Desk(
      {
        parent: this.place,
        root: this.renderRoot as ShadowRoot,
        extensions: extensions({
          translator: () => this.#translator,
          vocabulary: () => this.vocabulary,
          path: () => this.path,
          isReadOnly: () => this.readOnly,
          applyFix: this.#mend,
          tellFiles: (files, at) => this.#tellFiles(files, at),
        }),
        lang: () => this.#translator.lang,
        onInput: (text) => this.dispatchEvent(new EditorInputEvent(this.path, text)),
        onCursor: () => this.#tellCursor(),
      },
      this.path,
      text,
    );
  }

  #surroundings() {
    return surroundingsOf({
      translator: this.#translator,
      path: this.path,
      language: this.textLang,
      isReadOnly: this.readOnly,
    });
  }

  #mark(view: EditorView): void {
    const translator = this.#translator;
    const describe = this.describe ?? ((problem: Problem) => problemMessage(problem, translator));
    const setting = { translator, applyFix: this.#mend };
    view.dispatch(
      showProblems(view.state, this.problems, describe, ({ state }, { problem, message }) =>
        problemCard(problem, message, { ...setting, canFix: !state.readOnly }),
      ),
    );
  }

  /** From within the text, where the author goes on. */
  readonly #mend = (fix: Fix): void => {
    this.applyFix(fix);
    this.focus();
  };

  #tellFiles(files: readonly File[], at: number): void {
    const { line, column } = lineAndColumn(this.#desk!.view.state.doc, at);
    this.dispatchEvent(new EditorFilesEvent(files, line, column));
  }

  // Once a frame: keys that are held move it faster than anyone can follow.
  #tellCursor(): void {
    if (this.#cursorFrame) return;
    this.#cursorFrame = requestAnimationFrame(() => {
      this.#cursorFrame = 0;
      const { view, path } = this.#desk!;
      const { line, column } = lineAndColumn(view.state.doc, view.state.selection.main.head);
      this.dispatchEvent(new EditorCursorEvent(path, line, column));
    });
  }

  /** The view, after what has been set in this turn. */
  #upToDate(): EditorView {
    if (this.isUpdatePending || !this.#desk) this.performUpdate();
    return this.#desk!.view;
  }
}

define('polku-editor', PolkuEditor);

declare global {
  interface HTMLElementTagNameMap {
    'polku-editor': PolkuEditor;
  }
}
