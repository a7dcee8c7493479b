import { css } from 'lit';

/** Options as large cards; the native control stays visible and keeps its meaning. */
export const choiceStyles = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-s);
    max-inline-size: 34em;
  }
  label.card {
    cursor: pointer;
  }
  :host([locked]) label.card {
    cursor: default;
  }
  label.card:has(:focus-visible) {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--polku-color-accent);
    outline: none;
  }
  .content {
    flex: 1;
    min-inline-size: 0;
  }
  .content > p {
    margin: 0;
  }
`;
