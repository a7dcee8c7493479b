import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Shelf } from './shelf.controller.js';

/**
 * Milliseconds for which a shelf waits for whoever takes it up again. An element is made anew for
 * the same exercise when it is tried again and when the course is shown in another language, which
 * has to be loaded.
 */
const usually = 3_000;

interface Lent {
  readonly shelf: Shelf;
  borrowers: number;
  leaving?: ReturnType<typeof setTimeout>;
}

const lent = new Map<string, Lent>();

/**
 * Lends an element the shelf of its exercise. The next element for the same exercise goes on with
 * the same one; once nobody has had it for some seconds, the learner has left, and all that was on
 * it is let go of.
 */
export class ShelfLoan implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #nameOf: () => string;
  readonly #waits: number;
  #name?: string;
  #lent?: Lent;
  #subscription?: { unsubscribe(): void };

  /** `nameOf` names the exercise: no other one in the page has the same name. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    nameOf: () => string,
    waits: number = usually,
  ) {
    this.#host = host;
    this.#waits = waits;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  /** An empty one, which nobody else has, where the element is not in the page. */
  get shelf(): Shelf {
    this.#borrow();
    return this.#lent?.shelf ?? nowhere;
  }

  // Moving the element takes it out and in again at once.
  hostConnected(): void {
    if (this.#name !== undefined) this.#borrow();
  }

  hostUpdate(): void {
    this.#borrow();
  }

  hostDisconnected(): void {
    this.#giveBack();
  }

  #borrow(): void {
    if (!this.#host.isConnected) return;
    const name = this.#nameOf();
    if (this.#lent && name === this.#name) return;
    this.#giveBack();
    this.#name = name;
    this.#lent = borrowed(name);
    this.#subscription = this.#lent.shelf.subscribe(() => this.#host.requestUpdate());
  }

  #giveBack(): void {
    const [name, given] = [this.#name, this.#lent];
    this.#subscription?.unsubscribe();
    this.#lent = undefined;
    if (name === undefined || !given) return;
    given.borrowers -= 1;
    if (given.borrowers === 0) given.leaving = setTimeout(() => close(name, given), this.#waits);
  }
}

const nowhere = new Shelf();
nowhere.close();

function borrowed(name: string): Lent {
  const found = lent.get(name) ?? { shelf: new Shelf(), borrowers: 0 };
  clearTimeout(found.leaving);
  found.borrowers += 1;
  lent.set(name, found);
  return found;
}

function close(name: string, { shelf }: Lent): void {
  lent.delete(name);
  shelf.close();
}
