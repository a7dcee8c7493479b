import { css } from 'lit';

/** A bank of tiles to take from: what is used leaves its outline, so that nothing jumps. */
export const bankStyles = css`
  .bank {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-l);
  }
  .tile {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .tile.used {
    border-color: var(--polku-color-line);
    border-style: dashed;
    background: none;
  }
  .tile.used > * {
    visibility: hidden;
  }
`;
