import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys of the whole page do. */
export interface DraftKeyActions {
  readonly save: () => void;
  readonly goRound: (by: 1 | -1) => void;
}

/** Ctrl+S and F6, while a draft is open: in the workbench, and where nothing has the focus. */
export class DraftKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: DraftKeyActions;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: DraftKeyActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !this.#isOurs(event)) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key.toLowerCase() === 's') this.#actions.save();
    else if (event.key === 'F6') this.#actions.goRound(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  /** The page around may have keys of its own. */
  #isOurs(event: KeyboardEvent): boolean {
    const path = event.composedPath();
    const root = this.#host.getRootNode();
    const workbench = root instanceof ShadowRoot ? root.host : this.#host;
    return path[0] === document.body || path.includes(workbench);
  }
}
