import { css } from 'lit';

/** A record to look at: what it comes to, lesson by lesson, and what can be done with it. */
export const recordStyles = css`
  .summary {
    padding-inline-start: 1.2em;
  }
  .self strong {
    display: block;
  }
  .lessons {
    margin: var(--polku-space-l) 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--polku-color-line);
  }
  .lessons li {
    display: grid;
    padding-block: var(--polku-space-s);
    border-block-end: 1px solid var(--polku-color-line);
  }
  .title {
    font-weight: 620;
  }
  .meta,
  .soft,
  .name p {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .name label {
    display: block;
    font-weight: 620;
  }
  .name input {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--polku-target);
    padding-inline: var(--polku-space-m);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
  .name p {
    margin-block: var(--polku-space-xs) var(--polku-space-m);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
`;
