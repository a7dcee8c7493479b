import { css } from 'lit';

/** Buttons of a tool: smaller than a learner's, and still large enough for a finger. */
export const smallButtons = css`
  .small {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-xs);
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--polku-color-edge);
    border-radius: 8px;
    background: transparent;
    color: var(--polku-color-ink);
    font-size: var(--polku-size-s);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    text-align: start;
    cursor: pointer;
  }
  .small:hover {
    border-color: var(--polku-color-ink);
    background: var(--polku-color-accent-soft);
  }
  .small.calls {
    border-color: transparent;
    background: var(--polku-color-accent);
    color: var(--polku-color-on-accent);
  }
  .small.calls:hover {
    background: color-mix(in srgb, var(--polku-color-accent) 88%, var(--polku-color-ink));
  }
  .small[aria-disabled='true'] {
    border-color: var(--polku-color-line);
    background: transparent;
    color: var(--polku-color-ink-soft);
    cursor: default;
  }
  .small code {
    font-size: 0.95em;
  }
  @media (pointer: coarse) {
    .small {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .small.calls {
      border-color: ButtonText;
    }
  }
`;
