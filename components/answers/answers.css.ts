import { css } from 'lit';

/** A quiet collection: what one said, under the lesson it was said in. */
export const answersStyles = css`
  .lead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--polku-space-s) var(--polku-space-m);
    margin-block-end: var(--polku-space-l);
  }
  .lead p {
    flex: 1 1 16em;
    max-inline-size: 34em;
    margin: 0;
  }
  h3 {
    margin-block: var(--polku-space-xl) var(--polku-space-m);
    font-size: var(--polku-size-xl);
    line-height: 1.2;
    text-wrap: balance;
  }
  .lesson {
    padding-block: var(--polku-space-m) var(--polku-space-l);
    border-block-start: 1px solid var(--polku-color-line);
  }
  h4,
  h5 {
    margin-block: 0 var(--polku-space-m);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .kind {
    margin-block: var(--polku-space-l) var(--polku-space-s);
    color: var(--polku-color-ink);
    font-size: var(--polku-size-l);
  }
  .skills {
    max-inline-size: 40em;
    padding: 0;
    list-style: none;
  }
  .skills li {
    margin-block-end: var(--polku-space-m);
    overflow-wrap: anywhere;
  }
  .skills li > bdi {
    font-size: var(--polku-size-l);
  }
  .skills li > span {
    display: block;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .dots {
    color: var(--polku-color-accent);
  }
  summary {
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
    color: var(--polku-color-ink-soft);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .lost {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .answer + .answer {
    margin-block-start: var(--polku-space-l);
  }
  .answer p {
    margin-block: var(--polku-space-s) 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-l);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ways .plain {
    padding-inline: 0;
    text-align: start;
  }
  .soft {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--polku-space-m);
    margin-block-start: var(--polku-space-s);
  }
  .answer .open p {
    margin: 0;
  }
  .open .plain {
    padding-inline: 0;
  }
  .prompt {
    max-inline-size: 32em;
    font-size: var(--polku-size-l);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .prompt > :last-child {
    margin-block-end: 0;
  }
`;
