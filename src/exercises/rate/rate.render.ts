import { html, svg, type TemplateResult } from 'lit';

/** How far apart the places of a path are, and how large, in its own units. */
const apart = 26;
const radius = 7;
const middle = 10;

/** A scale as a path with a place for each step, gone as far as the one that was chosen. */
export function renderTrack(step: number | null, steps: number): TemplateResult {
  const at = (place: number) => middle + place * apart;
  const places = Array.from({ length: steps }, (_, place) => place);
  const reached = step ?? -1;
  return html`<svg
    class="track"
    viewBox="0 0 ${at(steps - 1) + middle} ${2 * middle}"
    aria-hidden="true"
  >
    ${svg`<path class="way" d="M${middle} ${middle}H${at(steps - 1)}" /><path class="way gone" d="M${middle} ${middle}H${at(Math.max(0, reached))}" />`}
    ${places.map(
      (place) =>
        svg`<circle class="place ${place <= reached ? 'gone' : ''}" cx=${at(place)} cy=${middle} r=${radius} />`,
    )}
  </svg>`;
}
