import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

const shapes = {
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  cross: svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5" />`,
  near: svg`<path d="M5 9.5c2.3-2.7 4.7-2.7 7 0s4.7 2.7 7 0m-14 6c2.3-2.7 4.7-2.7 7 0s4.7 2.7 7 0" />`,
  half: svg`<path d="M6 12h12" />`,
  bulb: svg`<path d="M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.7 10.7c.8.7 1.2 1.6 1.2 2.6h5c0-1 .4-1.9 1.2-2.6A6 6 0 0 0 12 3.5Z" />`,
  info: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 11v5.5M12 7.6v.1" />`,
  warning: svg`<path d="M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1" />`,
  saved: svg`<path d="M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4H7Zm2.2-5 2 2 3.6-3.8" />`,
  unsaved: svg`<path d="M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4H7ZM12 11v3m0 2.2v.1" />`,
  again: svg`<path d="M5 12a7 7 0 1 0 2.2-5.1L5 9m0-4.5V9h4.5" />`,
} satisfies Record<string, SVGTemplateResult>;

/** The icons of what every lesson has. */
export type FirstIcon = keyof typeof shapes;

/** One of the icons of what every lesson has. */
export function icon(name: FirstIcon): TemplateResult {
  return drawIcon(name, shapes[name]);
}

/** A line icon in the colour of the text. It is decoration: what it means stands beside it. */
export function drawIcon(name: string, shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="icon icon-${name}"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
