import { css } from 'lit';

/** A file that is chosen, and what is in it. */
export const transferStyles = css`
  .open {
    position: relative;
    cursor: pointer;
  }
  .open:has(:focus-visible) {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  /* Only who has a mouse can drop anything. */
  .drop {
    display: none;
  }
  @media (hover: hover) and (pointer: fine) {
    .drop {
      display: inline;
    }
  }
  fieldset {
    margin: 0 0 var(--polku-space-m);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 620;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  fieldset input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--polku-color-accent);
  }
  li > p {
    margin-block: 0;
  }
  li strong {
    overflow-wrap: anywhere;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--polku-space-m);
  }
  dd {
    margin: 0;
    font-weight: 620;
    font-variant-numeric: tabular-nums;
  }
`;
