import { css } from 'lit';

/** Large type, to be read from the back of a room. */
export const projectorStyles = css`
  dialog {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--polku-color-paper);
    color: var(--polku-color-ink);
    --polku-size: clamp(26px, 2.5vw + 8px, 60px);
    font-size: var(--polku-size);
    line-height: 1.4;
  }
  .screen {
    display: grid;
    grid-template-rows: 1fr auto;
    block-size: 100%;
    background: var(--polku-color-paper);
  }
  .slide {
    overflow-y: auto;
    padding: 4vmin 6vmin;
  }
  .slide > .inner {
    max-inline-size: 34em;
    margin-inline: auto;
  }
  h2 {
    margin-block: 0 0.5em;
    font-size: 1.35em;
    line-height: 1.15;
    text-wrap: balance;
  }
  .kicker {
    margin-block: 0;
    color: var(--polku-color-ink-soft);
    font-size: 0.7em;
  }
  .key {
    margin-block-start: 0.8em;
    padding: 0.5em 0.8em;
    border-inline-start: 6px solid var(--polku-color-right);
    background: var(--polku-color-right-soft);
  }
  .key > :last-child {
    margin-block-end: 0;
  }
  .blank {
    display: inline-block;
    inline-size: 5em;
    border-block-end: 3px solid currentColor;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--polku-color-line);
    font-size: 18px;
  }
  .quiet[aria-disabled='true'] {
    border-color: var(--polku-color-line);
    color: var(--polku-color-ink-soft);
    cursor: default;
  }
  .bar .place {
    margin-inline: auto;
    color: var(--polku-color-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .bar .keys {
    flex: 1 0 100%;
    text-align: center;
    color: var(--polku-color-ink-soft);
    font-size: 15px;
  }
  /* Where there are no keys there is nothing to say of them. */
  @media (hover: none) {
    .bar .keys {
      display: none;
    }
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
