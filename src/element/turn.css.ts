import { css } from 'lit';

/** Lines of a conversation: others' at the start side, one's own, tinted, at the end side. */
export const turnStyles = css`
  .turns {
    display: grid;
    gap: var(--polku-space-m);
    max-inline-size: 40em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .turn {
    position: relative;
    justify-self: start;
    max-inline-size: min(100%, 34em);
    margin: 0;
    padding: var(--polku-space-s) var(--polku-space-m);
    border: 1px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    border-end-start-radius: 3px;
    background: var(--polku-color-surface);
    scroll-margin-block: 6rem 9rem;
    transition:
      border-color var(--polku-motion),
      box-shadow var(--polku-motion);
  }
  .turn.own {
    justify-self: end;
    border-color: transparent;
    border-radius: var(--polku-radius);
    border-end-end-radius: 3px;
    background: var(--polku-color-accent-soft);
  }
  .turn.lit {
    border-color: var(--polku-color-accent);
    box-shadow: inset 0 0 0 1px var(--polku-color-accent);
  }
  /* Its buttons stand beside the name. */
  .turn.with-acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--polku-space-s);
    padding-block-start: 2px;
  }
  .with-acts > .who {
    align-self: center;
  }
  .with-acts > :not(.who, .acts) {
    grid-column: 1 / -1;
  }
  .acts {
    display: flex;
    margin-inline-end: calc(var(--polku-space) * -1.5);
  }
  .acts .icon-button {
    inline-size: 44px;
    block-size: 44px;
  }
  .acts [aria-expanded='true'] {
    color: var(--polku-color-accent);
  }
  /* A line without controls of its own is heard wherever it is tapped. */
  .turn:not(.asking) .hear::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .turn .gloss-button {
    position: relative;
    z-index: 1;
  }
  .who {
    margin: 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    font-weight: 650;
  }
  .line {
    font-size: var(--polku-size-l);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .line .run {
    color: inherit;
    font-weight: inherit;
  }
  .translation {
    margin-block-start: var(--polku-space-xs);
    color: var(--polku-color-ink-soft);
    overflow-wrap: anywhere;
  }
  .translation > :last-child {
    margin-block-end: 0;
  }
  @media (forced-colors: active) {
    .turn.own {
      border: 1px solid CanvasText;
    }
    .turn.lit {
      outline: 3px solid Highlight;
    }
  }
`;
