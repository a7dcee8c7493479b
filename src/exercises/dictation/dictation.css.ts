import { css } from 'lit';
import { correctionStyles } from '../../element/correction.css.js';
import { gapStyles } from '../../element/gap.css.js';
import { letterStyles } from '../../element/letters.css.js';
import { listenStyles } from '../../element/listen.css.js';

const own = css`
  .sentence {
    max-inline-size: 34em;
    padding-block: var(--polku-space-m);
  }
  .sentence + .sentence {
    border-block-start: 1px solid var(--polku-color-line);
  }
  .work {
    margin-block-start: var(--polku-space-m);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-s);
  }
  .line .gap {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .line input {
    inline-size: 100%;
    min-block-size: var(--polku-target);
  }
  .line .letters {
    margin-block-start: 0;
  }
  .options.many {
    display: flex;
    flex-wrap: wrap;
  }
  .many .card {
    inline-size: auto;
    max-inline-size: 100%;
    padding-block: var(--polku-space-s);
  }
  .clue {
    margin-block-end: var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-sun);
    animation: appear var(--polku-motion) ease-out;
  }
  .clue .ask {
    margin: 0;
  }
  .bones {
    margin-block: var(--polku-space-xs) 0;
    font-size: var(--polku-size-l);
    letter-spacing: 0.08em;
    overflow-wrap: anywhere;
  }
  .way {
    margin-block-start: var(--polku-space-s);
  }
  .way .plain {
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fine {
    max-inline-size: 34em;
    margin-block: 0;
  }
  .meaning > :last-child {
    margin: 0;
  }
  .meaning {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size);
    font-weight: 400;
  }
  .clue .meaning {
    color: inherit;
  }
`;

/** Sentence below sentence: what is heard, and where it is written or picked. */
export const dictationStyles = [...[gapStyles, letterStyles, listenStyles, correctionStyles], own];
