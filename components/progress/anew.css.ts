import { css } from 'lit';

/** Lessons that were begun, each with its exercises folded away. */
export const anewStyles = css`
  li > strong,
  li > span {
    overflow-wrap: anywhere;
  }
  li .plain {
    margin-inline-start: calc(-1 * var(--polku-space-m));
  }
  li .soft {
    white-space: nowrap;
  }
  summary {
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
    color: var(--polku-color-ink-soft);
    cursor: pointer;
  }
  details ul[role='list'] {
    padding-inline-start: var(--polku-space-m);
  }
`;
