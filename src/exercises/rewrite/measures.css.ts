import { css } from 'lit';

/** A quiet table; what is worth a look is said by a sign, never by red. */
export const measuresStyles = css`
  .title {
    margin: 0;
    font-weight: 650;
  }
  .fine,
  .more {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .fine {
    max-inline-size: 36em;
    margin-block: 0 var(--polku-space-s);
  }
  .more {
    display: block;
    line-height: 1.3;
  }
  .table {
    /* So that what is said in it only stays in it. */
    position: relative;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: var(--polku-space-xs);
    padding-inline-end: var(--polku-space-s);
    border-block-end: 1px solid var(--polku-color-line);
    line-height: 1.35;
    text-align: start;
  }
  thead th {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    font-weight: 600;
  }
  th[scope='row'] {
    font-weight: inherit;
  }
  td .icon {
    color: var(--polku-color-sun);
  }
  button {
    min-block-size: 44px;
    padding: var(--polku-space-xs) var(--polku-space-s);
    border: 2px solid var(--polku-color-line);
    border-radius: 8px;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }
  .plain {
    padding-inline: calc(var(--polku-space-s) + 2px);
  }
  button:hover {
    border-color: var(--polku-color-accent);
  }
  button[aria-pressed='true'] {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
    font-weight: 650;
  }
  .told {
    max-inline-size: 36em;
    margin-block-start: var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-accent);
  }
  .told {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .told p {
    margin-block: 0 var(--polku-space-s);
  }
  summary {
    min-block-size: 32px;
    cursor: pointer;
  }
  ul {
    margin-block: 0 var(--polku-space-s);
    padding-inline-start: 1.4em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-m);
  }
  dt {
    min-inline-size: 6em;
  }
  .told .of,
  dl,
  dd {
    margin: 0;
  }
  .of {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
