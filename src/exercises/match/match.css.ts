import { css } from 'lit';

// Where there is no room side by side.
const stacked = css`
  grid-template-columns: minmax(0, 1fr);
  .pairs {
    row-gap: var(--polku-space-m);
  }
  .pair {
    row-gap: var(--polku-space-xs);
  }
  .left {
    min-block-size: 0;
    border: 0;
  }
  .headings {
    display: none;
  }
`;

/** Pairs in rows: what is given, and the place for what belongs to it. */
export const matchStyles = css`
  :host {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    gap: var(--polku-space-s) var(--polku-space-m);
    max-inline-size: 34em;
  }
  .headings,
  .pairs,
  .pair {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pairs {
    row-gap: var(--polku-space-s);
  }
  .left,
  .place {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--polku-target) + var(--polku-space-s));
    font-size: var(--polku-size-l);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .left {
    border-block-end: 2px solid var(--polku-color-line);
  }
  .place {
    inline-size: 100%;
    padding: var(--polku-space-xs) var(--polku-space-m);
    border: 2px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    text-align: start;
  }
  .place .content,
  .place s {
    flex: 1;
    min-inline-size: 0;
  }
  .place.empty {
    border-style: dashed;
    background: none;
  }
  .place.empty:hover {
    border-color: var(--polku-color-accent);
  }
  .place.empty[aria-pressed='true'] {
    border-color: var(--polku-color-accent);
    border-style: solid;
    background: var(--polku-color-accent-soft);
  }
  .place.right {
    border-color: var(--polku-color-right);
  }
  .place.wrong {
    border-color: var(--polku-color-wrong);
  }
  .results {
    display: grid;
    gap: var(--polku-space-s);
    align-content: center;
  }
  .results .model {
    padding-inline-start: var(--polku-space-m);
  }
  .picture {
    display: inline-block;
    font-size: calc(var(--polku-size-l) * 1.6);
    line-height: 1.2;
  }
  .picture img {
    max-block-size: 4em;
  }
  .pictures .columns {
    grid-template-columns: minmax(calc(var(--polku-size) * 4), auto) minmax(0, 1fr);
  }
  .pictures .left {
    justify-content: center;
  }
  @container (max-width: 26em) {
    /* A long word needs all the room there is, so the sign sits on the edge. */
    .place {
      position: relative;
      padding-inline: var(--polku-space-s);
    }
    .place > .verdict {
      position: absolute;
      inset-block-start: calc(var(--polku-space) * -1);
      inset-inline-end: calc(var(--polku-space) * -0.5);
    }
    .long .columns {
      ${stacked}
    }
  }
  @container (max-width: 16em) {
    fieldset:not(.pictures) .columns {
      ${stacked}
    }
    .pictures .columns {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .pictures .headings {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .place.empty[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
