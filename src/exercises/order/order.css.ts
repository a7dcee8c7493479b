import { css } from 'lit';

/** A list of cards with arrows; a sentence of tiles on the lines of a school book. */
export const orderStyles = css`
  :host {
    container-type: inline-size;
  }
  .list {
    display: grid;
    gap: var(--polku-space-s);
    max-inline-size: 34em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list > li {
    margin: 0;
  }
  .list .card {
    gap: var(--polku-space-s);
    padding-block: var(--polku-space-xs);
  }
  .number {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border-radius: 50%;
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-accent);
    font-size: var(--polku-size-s);
    font-weight: 680;
    font-variant-numeric: tabular-nums;
  }
  .content {
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--polku-space-xs);
    overflow-wrap: anywhere;
  }
  .moves {
    display: flex;
    flex: none;
    margin-inline-end: calc(var(--polku-space) * -1.5);
  }
  .moves .icon-button {
    color: var(--polku-color-accent);
  }
  .moves [aria-disabled='true'] {
    background: none;
    color: var(--polku-color-line);
    cursor: default;
  }
  .sentence {
    --row: calc(max(var(--polku-target), var(--polku-size-l) * 1.3 + 12px) + 16px);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--polku-space-s);
    min-block-size: calc(var(--row) * 2);
    align-content: flex-start;
    background: repeating-linear-gradient(
      transparent 0 calc(var(--row) - 2px),
      var(--polku-color-line) calc(var(--row) - 2px) var(--row)
    );
    font-size: var(--polku-size-l);
  }
  .laid {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    padding-block: 6px 10px;
  }
  .sentence .word {
    display: inline-block;
  }
  .laid:first-child .word::first-letter,
  .model-sentence::first-letter {
    text-transform: uppercase;
  }
  .sentence + .bank {
    margin: 0;
    border: 0;
  }
  .end {
    padding-inline-start: var(--polku-space-xs);
  }
  .right-order {
    margin-block-start: var(--polku-space-l);
    padding: var(--polku-space-m);
    border-radius: var(--polku-radius);
    background: var(--polku-color-right-soft);
    font-size: var(--polku-size-l);
    animation: appear var(--polku-motion) ease-out;
  }
  .right-order > :last-child,
  .right-order li:last-child {
    margin-block-end: 0;
  }
  @container (max-width: 26em) {
    .long .moves {
      flex-direction: column;
    }
  }
  @container (max-width: 16em) {
    .moves {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .sentence,
    .number,
    .right-order {
      border: 1px solid CanvasText;
    }
    .moves [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
