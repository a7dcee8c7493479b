import type { LitElement, ReactiveController } from 'lit';

/**
 * Lets what changes its place glide there, so that the eye can follow it. What carries the same
 * `data-thing` before and after a rendering is one thing, be it one element or two.
 */
export class Gliding implements ReactiveController {
  readonly #host: LitElement;
  #before = new Map<string | undefined, DOMRect>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#before = new Map(
      this.#things().map((thing) => [thing.dataset['thing'], thing.getBoundingClientRect()]),
    );
  }

  hostUpdated(): void {
    const duration = parseFloat(getComputedStyle(this.#host).getPropertyValue('--polku-motion'));
    // Absent tokens, or no motion wished for.
    if (!(duration > 0)) return;
    for (const thing of this.#things()) {
      const was = this.#before.get(thing.dataset['thing']);
      const is = thing.getBoundingClientRect();
      if (!was || (was.x === is.x && was.y === is.y)) continue;
      const transform = `translate(${was.x - is.x}px, ${was.y - is.y}px)`;
      thing.animate([{ transform }, { transform: 'none' }], {
        id: 'glide',
        duration,
        easing: 'ease-out',
      });
    }
  }

  #things(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-thing]')];
  }
}
