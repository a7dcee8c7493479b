import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { clockOf } from '../../element/wave.js';

/** Milliseconds until the clock shows the next second. */
const second = 1_000;

/** A quiet clock: it counts what a learner takes, and stops nothing when that is much. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #of?: string;
  #since = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Counts for what has this name; anew where it is another one, not at all where there is none. */
  countFor(name: string | undefined): void {
    if (name === this.#of) return;
    this.#of = name;
    this.#since = performance.now();
    clearInterval(this.#timer);
    this.#timer =
      name === undefined ? undefined : setInterval(() => this.#host.requestUpdate(), second);
  }

  /** The seconds until now, beside those that the author has thought of. */
  render(seconds: number | undefined): unknown {
    if (this.#of === undefined) return nothing;
    const now = (performance.now() - this.#since) / 1000;
    return html`<span class="clock" role="timer"
      >${clockOf(now)}${seconds === undefined ? nothing : html` / ${clockOf(seconds)}`}</span
    >`;
  }

  hostDisconnected(): void {
    this.countFor(undefined);
  }
}
