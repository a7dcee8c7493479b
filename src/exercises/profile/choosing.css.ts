import { css } from 'lit';

/** Skills as rows with a box. */
export const choosingStyles = css`
  .group legend,
  .examples h4 {
    margin: 0 0 var(--polku-space-xs);
    font-size: var(--polku-size);
    font-weight: 650;
  }
  summary {
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
    cursor: pointer;
  }
  label.card {
    margin-block-end: var(--polku-space-s);
    font-size: var(--polku-size);
    font-weight: 400;
  }
  .content bdi,
  .meaning {
    display: block;
  }
  .meaning,
  .examples {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .examples {
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-line);
    overflow-wrap: anywhere;
  }
  .examples p {
    margin: 0;
  }
  .examples p + p:not([lang]) {
    margin-block-end: var(--polku-space-s);
    color: var(--polku-color-ink);
  }
`;
