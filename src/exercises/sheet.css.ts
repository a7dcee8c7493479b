import { css } from 'lit';

/** A sheet to write on that grows with what is written. */
export const sheetStyles = css`
  .answer {
    max-inline-size: 34em;
  }
  label {
    display: block;
    margin-block-end: var(--polku-space-xs);
    font-weight: 650;
  }
  /* What is written stands in the same cell once more, unseen, and stretches it. */
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .sheet::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }
  .sheet::after,
  textarea {
    grid-area: 1 / 1;
    min-block-size: 6.5em;
    padding: var(--polku-space-m);
    border: 2px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea {
    inline-size: 100%;
    margin: 0;
    background: var(--polku-color-surface);
    overflow: hidden;
    resize: none;
  }
  textarea:focus-visible {
    border-color: var(--polku-color-accent);
    outline-offset: 0;
    border-radius: var(--polku-radius);
  }
  .fine {
    margin-block: var(--polku-space-s) 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .words {
    display: block;
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-accent);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
