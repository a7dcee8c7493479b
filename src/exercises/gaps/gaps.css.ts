import { css } from 'lit';

/** A large sentence with room between its lines; gaps sit in it as underlined places. */
export const gapsStyles = css`
  .text {
    font-size: var(--polku-size-l);
    line-height: 2.3;
    overflow-wrap: anywhere;
  }
  .text .run {
    color: inherit;
    font-weight: inherit;
  }
  .text li {
    padding-inline-start: var(--polku-space-xs);
  }
  .text th {
    line-height: 1.3;
  }
  /* A table is scrolled rather than its words broken. */
  .text td {
    line-height: 2;
    overflow-wrap: normal;
  }
  .slot {
    display: inline-grid;
    min-inline-size: 4em;
    text-align: center;
  }
  /* As wide as the widest tile, filled or not: nothing jumps, and no gap tells its answer. */
  .slot > :not(.hidden-text) {
    grid-area: 1 / 1;
    min-inline-size: 0;
    align-self: center;
  }
  .measure {
    visibility: hidden;
  }
  .slot[aria-current] {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .slot.filled {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-surface);
  }
  .remark {
    max-inline-size: 36em;
    margin-block: 0 var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-wrong);
  }
  .remark.right {
    border-color: var(--polku-color-right);
  }
  .remark.near {
    border-color: var(--polku-color-sun);
  }
  .remark .feedback {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .said {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .slot[aria-current] {
      border-block-end: 6px double Highlight;
    }
  }
`;
