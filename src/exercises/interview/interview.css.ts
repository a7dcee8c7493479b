import { css } from 'lit';
import { sheetStyles } from '../sheet.css.js';

const own = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-m);
    max-inline-size: 34em;
  }
  /* Below the lesson's bar, which stays at the top. */
  .stage {
    scroll-margin-block-start: calc(var(--polku-target) + var(--polku-space-l));
  }
  .stage > * {
    margin-block: 0;
  }
  h4,
  h5 {
    margin-block: 0;
    line-height: 1.3;
  }
  h5 {
    display: flex;
    align-items: center;
    gap: var(--polku-space-xs);
    font-size: var(--polku-size);
  }
  .title {
    font-size: var(--polku-size-xl);
  }
  .facts,
  .where {
    color: var(--polku-color-ink-soft);
  }
  .mode strong {
    font-size: var(--polku-size-l);
  }
  .mode {
    font-size: var(--polku-size);
  }
  .mode > .icon {
    inline-size: 2em;
    block-size: 2em;
    color: var(--polku-color-accent);
  }
  .clock-choice {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    font-weight: 400;
  }
  .clock-choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--polku-color-accent);
  }
  .acts,
  .more,
  .ways,
  .replay,
  .erasing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-s);
  }
  .acts {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: var(--polku-space-s) max(var(--polku-space-s), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--polku-color-line);
    background: var(--polku-color-paper);
  }
  /* What is written, or comes after the end, is not to be covered. */
  .closing .acts,
  .paused .acts,
  .declined .acts,
  .stage:has(textarea:focus) .acts {
    position: static;
    border: 0;
  }
  .acts .primary {
    flex: 1 1 auto;
  }
  .plain {
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;

/** How an interview begins, and what all its screens have: what the learner does stands below. */
export const interviewStyles = [sheetStyles, own];
