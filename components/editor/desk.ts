import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { announce } from '../../src/element/announce.js';
import { OpenFiles } from './open-files.js';
import { changeTo, fromOutside } from './outside.js';

/** What a desk is made with. */
export interface DeskSetting {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot;
  readonly extensions: Extension;
  /** The language of what is said. */
  readonly lang: () => string;
  readonly onInput: (text: string) => void;
  readonly onCursor: () => void;
}

/** How many texts may be under way to whoever keeps them. */
const mostTold = 100;

/** The place where one file at a time is written: CodeMirror's view, and the files left before. */
export class Desk {
  #view: EditorView;
  #isResting = false;
  readonly #setting: DeskSetting;
  readonly #files = new OpenFiles();
  #path: string;
  #told: string[] = [];

  constructor(setting: DeskSetting, path: string, text: string) {
    this.#setting = setting;
    this.#path = path;
    this.#view = this.#viewOf(this.#fresh(text));
  }

  get view(): EditorView {
    return this.#view;
  }

  get path(): string {
    return this.#path;
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Shows a file; one that was shown before is as it was left, but for what its text is now. */
  open(path: string, text: string): void {
    const { view } = this;
    this.#files.leave(this.#path, { state: view.state, scroll: view.scrollSnapshot() });
    this.#path = path;
    this.#told = [];
    const left = this.#files.take(path);
    view.setState(left?.state ?? this.#fresh(text));
    if (left) view.dispatch({ effects: left.scroll });
    this.#change(text);
    this.#setting.onCursor();
  }

  /** Takes a text over that came from outside. One that was told from here only comes back. */
  receive(text: string): void {
    const at = this.#told.lastIndexOf(text);
    if (at >= 0) this.#told.splice(0, at + 1);
    else this.#change(text);
  }

  /** Lets go of the page, while the editor is not in it. */
  rest(): void {
    this.#view.destroy();
    this.#isResting = true;
  }

  /** Is there again, as it was. */
  wake(): void {
    if (this.#isResting) this.#view = this.#viewOf(this.#view.state);
    this.#isResting = false;
  }

  #viewOf(state: EditorState): EditorView {
    const { parent, root } = this.#setting;
    const view = new EditorView({ parent, root, state });
    // The page's own live region says it: one in a shadow root is unreliable.
    view.dom.querySelector('[aria-live]')?.setAttribute('aria-live', 'off');
    return view;
  }

  #change(text: string): void {
    this.#told = [];
    const change = changeTo(this.view.state, text);
    if (change) this.view.dispatch(change);
  }

  #fresh(text: string): EditorState {
    const listener = EditorView.updateListener.of((update) => this.#onUpdate(update));
    return EditorState.create({ doc: text, extensions: [this.#setting.extensions, listener] });
  }

  #onUpdate({ docChanged, selectionSet, transactions }: ViewUpdate): void {
    const { onInput, onCursor, lang } = this.#setting;
    for (const { effects } of transactions) {
      for (const effect of effects) {
        if (effect.is(EditorView.announce)) announce(effect.value, lang());
      }
    }
    if (docChanged && transactions.some((tr) => tr.docChanged && !tr.annotation(fromOutside))) {
      const { text } = this;
      this.#told = [...this.#told.slice(1 - mostTold), text];
      onInput(text);
    }
    if (docChanged || selectionSet) onCursor();
  }
}
