import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedInPage } from '../hearing/focused.js';
import type { PolkuEditor } from '../editor/editor.element.js';
import type { TextPlace } from './requests.js';

/** What the workbench shows of a file. */
export interface Shown {
  readonly path: string;
  /** Only of a text. */
  readonly editor?: PolkuEditor | null;
  readonly pane: HTMLElement | null;
}

/** Leads the author to what they asked for, once it is shown, and their focus with them. */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shown: () => Shown;
  #wanted?: { readonly path: string; readonly place?: TextPlace };
  #isHere = false;

  constructor(host: ReactiveControllerHost, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /** To a place in a file, else to the pane that the file is in. */
  want(path: string, place?: TextPlace): void {
    this.#wanted = { path, ...(place && { place }) };
    // It may be all that is new: the file is open, and its text is shown.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { path, editor, pane } = this.#shown();
    if (!pane) return;
    const isFirst = !this.#isHere;
    this.#isHere = true;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted && wanted.path !== path) return;
    if (wanted?.place && editor) this.#goTo(editor, path, wanted.place);
    else if (wanted) pane.focus();
    else if (isFirst && isFocusFree()) this.#begin(editor, pane);
  }

  #goTo(editor: PolkuEditor, path: string, place: TextPlace): void {
    void editor.updateComplete.then(() => {
      if (this.#shown().path === path) editor.goTo(place);
    });
  }

  /** Opening a draft takes away what was pressed for it. */
  #begin(editor: Shown['editor'], pane: HTMLElement): void {
    if (!editor) pane.focus();
    else void editor.updateComplete.then(() => editor.focus());
  }
}

/** Whether nothing in the page has the focus: what had it may be gone. */
export function isFocusFree(): boolean {
  const focused = focusedInPage();
  return !focused || focused === document.body;
}
