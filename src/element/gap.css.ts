import { css } from 'lit';

/** Gaps sit in their sentence as underlined places rather than as boxes. */
export const gapStyles = css`
  .gap {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
    line-height: 1.3;
  }
  .gap input,
  .gap select,
  .slot {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 4px var(--polku-space-s);
    border: 0;
    border-block-end: 3px solid var(--polku-color-edge);
    border-radius: 6px 6px 0 0;
    background: color-mix(in srgb, var(--polku-color-ink) 5%, transparent);
    color: var(--polku-color-accent);
    font-weight: 600;
    transition:
      border-color var(--polku-motion),
      background-color var(--polku-motion);
  }
  .gap :is(input, select):hover,
  .slot:hover {
    border-color: var(--polku-color-accent);
  }
  .gap :is(input, select):focus-visible {
    outline: none;
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
    box-shadow: 0 2px 0 var(--polku-color-accent);
  }
  .menu select {
    appearance: none;
    padding-inline-end: 2em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .menu option {
    background: var(--polku-color-surface);
    color: var(--polku-color-ink);
  }
  .menu .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.6em);
    inset-inline-end: 0.4em;
    color: var(--polku-color-accent);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .gap :is(input, select):focus-visible {
      outline: 3px solid Highlight;
    }
    .menu .icon {
      color: CanvasText;
    }
  }
`;
