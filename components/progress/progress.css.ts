import { css } from 'lit';

/** Sections of a quiet page: each with its heading, one thing to press, and what came of it. */
export const progressStyles = css`
  section {
    padding-block: var(--polku-space-l);
    border-block-start: 1px solid var(--polku-color-line);
  }
  h3 {
    margin-block: 0 var(--polku-space-s);
    font-size: var(--polku-size-xl);
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  h4 {
    margin-block: 0 var(--polku-space-s);
    font-size: var(--polku-size-l);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  p,
  ol,
  dl {
    max-inline-size: 36em;
    margin-block: 0 var(--polku-space-m);
  }
  section > :last-child,
  .panel > :last-child {
    margin-block-end: 0;
  }
  .soft {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block: 0 var(--polku-space-m);
  }
  .actions > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .plain {
    text-align: start;
  }
  .row > .plain,
  .actions > .plain:first-child {
    margin-inline-start: calc(-1 * var(--polku-space-m));
  }
  .news {
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 4px solid var(--polku-color-accent);
    overflow-wrap: anywhere;
  }
  .news.wrong {
    border-color: var(--polku-color-wrong);
  }
  .panel {
    margin-block: 0 var(--polku-space-m);
    padding: var(--polku-space-m);
    border: 2px solid var(--polku-color-accent);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
  .panel.grave {
    border-color: var(--polku-color-wrong);
  }
  .danger {
    border-color: var(--polku-color-wrong);
    color: var(--polku-color-wrong);
  }
  .danger:hover {
    background: var(--polku-color-wrong-soft);
  }
  ul[role='list'] {
    margin: 0 0 var(--polku-space-m);
    padding: 0;
    list-style: none;
  }
  ul[role='list'] > li {
    padding-block: var(--polku-space-s);
    border-block-end: 1px solid var(--polku-color-line);
  }
  .field label {
    display: block;
    margin-block-end: var(--polku-space-xs);
    font-weight: 620;
  }
  .field input {
    inline-size: 100%;
    max-inline-size: 20em;
    min-block-size: var(--polku-target);
    padding-inline: var(--polku-space-m);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
`;
