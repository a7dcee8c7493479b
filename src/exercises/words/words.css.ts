import { css } from 'lit';

/** Words as a grid of cards: the term large, its meaning below, the example set apart. */
export const wordsStyles = css`
  .toggle {
    margin-block-start: calc(var(--polku-space-s) * -1);
    margin-block-end: var(--polku-space-s);
    padding-inline: 0;
    border: 0;
    font-size: var(--polku-size-s);
  }
  .toggle:hover {
    background: none;
    text-decoration: underline;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--polku-space-m);
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .word {
    position: relative;
    margin: 0;
    padding: var(--polku-space-m);
    border: 1px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    overflow-wrap: anywhere;
  }
  .word p {
    margin: 0;
  }
  .head {
    display: flex;
    justify-content: space-between;
    gap: var(--polku-space-s);
  }
  .meaning {
    min-inline-size: 0;
  }
  .emoji {
    font-size: 2.6em;
    line-height: 1.1;
  }
  .picture {
    flex: none;
  }
  .picture img {
    inline-size: 5.5em;
    block-size: 5.5em;
    object-fit: cover;
    border-radius: 8px;
  }
  dfn {
    font-style: normal;
    font-size: var(--polku-size-xl);
    font-weight: 680;
    line-height: 1.2;
  }
  .term .hear {
    position: relative;
    z-index: 1;
    margin-block: calc(var(--polku-space) * -1.5);
    margin-inline-start: calc(var(--polku-space) * -1);
    color: var(--polku-color-accent);
    vertical-align: -0.15em;
  }
  .spoken {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .spoken .run,
  .example .run {
    color: var(--polku-color-ink);
  }
  .word .gloss {
    margin-block-start: 2px;
  }
  .note {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .word .example {
    margin-block-start: var(--polku-space-s);
    padding-block-start: var(--polku-space-s);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .example .run {
    font-weight: 500;
  }
  .cover {
    display: block;
    margin-block-start: 2px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--polku-color-ink-soft);
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--polku-radius);
  }
  .cover:focus-visible {
    outline: none;
  }
  .cover:focus-visible::after {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  .word:has(.cover):hover {
    border-color: var(--polku-color-accent);
  }
`;
