import { css } from 'lit';

/** Names in rows, each with what can be done about it. */
export const learnersStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-xs) var(--polku-space-s);
  }
  .name {
    flex: 1 1 8em;
    min-inline-size: 0;
    font-weight: 620;
    overflow-wrap: anywhere;
  }
  .nameless {
    color: var(--polku-color-ink-soft);
    font-weight: 450;
  }
  .now {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-xs);
    color: var(--polku-color-right);
    font-size: var(--polku-size-s);
    font-weight: 620;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--polku-space-s);
    margin-block: var(--polku-space-s) var(--polku-space-m);
  }
  .field {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }
`;
