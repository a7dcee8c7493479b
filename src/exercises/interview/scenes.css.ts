import { css } from 'lit';
import { listenStyles } from '../../element/listen.css.js';
import { lookingBackStyles } from './looking-back.css.js';
import { shelfStyles } from './shelf.css.js';

const own = css`
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--polku-space-m);
    font-size: var(--polku-size-s);
  }
  .clock {
    font-variant-numeric: tabular-nums;
  }
  .reading {
    font-weight: 650;
  }
  .face {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--polku-space-s) var(--polku-space-m);
    align-items: center;
    padding: var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: calc(var(--polku-radius) * 1.5);
    background: var(--polku-color-surface);
  }
  .face > * {
    grid-column: 1 / -1;
    margin: 0;
  }
  .face > .portrait {
    grid-column: 1;
    display: grid;
    place-content: center;
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: 50%;
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-accent);
    font-size: var(--polku-size-l);
    font-weight: 700;
  }
  .face > .who {
    grid-column: 2;
    color: var(--polku-color-ink-soft);
  }
  .line {
    font-size: var(--polku-size-xl);
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .answering .line,
  .looking-back .line {
    font-size: var(--polku-size-l);
  }
  details {
    min-inline-size: 0;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: var(--polku-space-s);
    color: var(--polku-color-accent);
    font-weight: 650;
    cursor: pointer;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .moves > p {
    flex: 1 0 100%;
    margin: 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .move {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    padding: var(--polku-space-xs) var(--polku-space-m);
    border: 1px solid var(--polku-color-edge);
    border-radius: calc(var(--polku-target) / 2);
    background: transparent;
    line-height: 1.25;
    text-align: start;
  }
  .move:hover {
    border-color: var(--polku-color-accent);
  }
  .move small {
    display: block;
    color: var(--polku-color-ink-soft);
  }
  .erasing p {
    flex: 1 0 100%;
    margin: 0;
  }
  .help {
    display: grid;
    gap: var(--polku-space-s);
    padding: var(--polku-space-m);
    border-radius: var(--polku-radius);
    background: var(--polku-color-accent-soft);
  }
  .help > * {
    margin-block: 0;
  }
  .words-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .words-row li {
    padding: var(--polku-space-xs) var(--polku-space-m);
    border: 1px solid var(--polku-color-edge);
    border-radius: calc(var(--polku-target) / 2);
    background: var(--polku-color-surface);
  }
`;

/** A face-to-face: the interviewer's line large, and what helps with it below. */
export const sceneStyles = [listenStyles, own, lookingBackStyles, shelfStyles];
