import { css } from 'lit';

const light = css`
  --polku-scheme: light;
  --polku-color-paper: #fbfaf6;
  --polku-color-surface: #ffffff;
  --polku-color-ink: #1c2423;
  --polku-color-ink-soft: #53605d;
  --polku-color-line: #dcd9cf;
  --polku-color-edge: #7b8582;
  --polku-color-accent: var(--polku-accent, #0d5c63);
  --polku-color-on-accent: var(--polku-on-accent, #ffffff);
  --polku-color-right: #1c683a;
  --polku-color-wrong: #a1391a;
  --polku-color-sun: #885500;
`;

// In the dark the host's accent is lightened, so that one custom property serves both.
const dark = css`
  --polku-scheme: dark;
  --polku-color-paper: #14191a;
  --polku-color-surface: #1d2526;
  --polku-color-ink: #ecebe5;
  --polku-color-ink-soft: #aab4b1;
  --polku-color-line: #37413f;
  --polku-color-edge: #7f8a87;
  --polku-color-accent: color-mix(in srgb, var(--polku-accent, #2a9d98) 55%, white);
  --polku-color-accent: oklch(from var(--polku-accent, #0d5c63) 0.8 max(c, 0.09) h);
  --polku-color-on-accent: #0a1c1c;
  --polku-color-right: #86d3a0;
  --polku-color-wrong: #f4a78c;
  --polku-color-sun: #e9bd5c;
`;

/** All tokens, for the outermost of our elements; what is inside inherits them. */
export const tokens = css`
  :host {
    ${light}
    --polku-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    /* 18 px, or more where the reader has asked the browser for larger type. */
    --polku-size: calc(max(1.125rem, 18px) * var(--polku-text-scale, 1));
    --polku-size-s: calc(var(--polku-size) * 0.833);
    --polku-size-l: calc(var(--polku-size) * 1.2);
    --polku-size-xl: calc(var(--polku-size) * 1.5);
    --polku-size-xxl: calc(var(--polku-size) * 2);
    --polku-space: 8px;
    --polku-space-xs: calc(var(--polku-space) * 0.5);
    --polku-space-s: var(--polku-space);
    --polku-space-m: calc(var(--polku-space) * 2);
    --polku-space-l: calc(var(--polku-space) * 3);
    --polku-space-xl: calc(var(--polku-space) * 5);
    --polku-radius: 12px;
    --polku-target: 48px;
    --polku-motion: 200ms;
    --polku-color-accent-soft: color-mix(
      in srgb,
      var(--polku-color-accent) 11%,
      var(--polku-color-paper)
    );
    --polku-color-right-soft: color-mix(
      in srgb,
      var(--polku-color-right) 11%,
      var(--polku-color-paper)
    );
    --polku-color-sun-soft: color-mix(
      in srgb,
      var(--polku-color-sun) 11%,
      var(--polku-color-paper)
    );
    --polku-color-wrong-soft: color-mix(
      in srgb,
      var(--polku-color-wrong) 10%,
      var(--polku-color-paper)
    );
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${dark}
    }
  }
  :host([data-theme='light']) {
    ${light}
  }
  :host([data-theme='dark']) {
    ${dark}
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --polku-motion: 0ms;
    }
  }
  :host([data-motion='less']) {
    --polku-motion: 0ms;
  }
`;

/** What every shadow root of ours starts from. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--polku-color-ink);
    color-scheme: var(--polku-scheme);
    font-family: var(--polku-font);
    font-size: var(--polku-size);
    line-height: 1.55;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
  }
  :dir(rtl) > .icon-back,
  :dir(rtl) > .icon-forward {
    transform: scaleX(-1);
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons: one that calls, quiet ones beside it. */
export const buttons = css`
  button {
    cursor: pointer;
  }
  .primary,
  .quiet,
  .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    padding: var(--polku-space-s) var(--polku-space-l);
    border: 2px solid transparent;
    border-radius: var(--polku-radius);
    font-weight: 650;
    line-height: 1.25;
    text-decoration: none;
  }
  .primary {
    background: var(--polku-color-accent);
    color: var(--polku-color-on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--polku-color-accent) 88%, var(--polku-color-ink));
  }
  .primary[aria-disabled='true'] {
    background: transparent;
    border-color: var(--polku-color-line);
    color: var(--polku-color-ink-soft);
    cursor: default;
  }
  .quiet {
    background: transparent;
    border-color: var(--polku-color-edge);
    color: var(--polku-color-ink);
  }
  .quiet:hover {
    border-color: var(--polku-color-ink);
  }
  .plain {
    background: transparent;
    padding-inline: var(--polku-space-m);
    color: var(--polku-color-accent);
  }
  .plain:hover {
    background: var(--polku-color-accent-soft);
  }
  .icon-button {
    display: inline-grid;
    place-content: center;
    inline-size: var(--polku-target);
    block-size: var(--polku-target);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--polku-color-ink-soft);
  }
  .icon-button:hover {
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-ink);
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
    .primary[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
