import { css } from 'lit';

/** A field below a statement, and a list that is folded. */
export const tellingStyles = css`
  .example {
    margin: var(--polku-space-s) 0 0;
    overflow-wrap: anywhere;
  }
  .example label {
    font-weight: 650;
  }
  .example .ask {
    margin: 0 0 var(--polku-space-xs);
  }
  .example textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--polku-target);
    padding: var(--polku-space-s);
    border: 2px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    line-height: 1.5;
    field-sizing: content;
    resize: vertical;
  }
  .former {
    max-inline-size: 40em;
    margin-block-start: var(--polku-space-m);
  }
  .former summary {
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
    color: var(--polku-color-ink-soft);
    cursor: pointer;
  }
  .former ul {
    padding: 0;
    list-style: none;
  }
  .former li {
    margin-block-end: var(--polku-space-s);
    overflow-wrap: anywhere;
  }
  .former li > bdi,
  .former li > span:not(.reached) {
    display: block;
  }
  .former .plain {
    min-block-size: 44px;
    padding-inline: 0;
  }
`;
