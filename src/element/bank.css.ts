import { css } from 'lit';

/** Tiles below what they go into; a used one stays as an outline. */
export const bankStyles = css`
  .bank {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-m);
    padding-block-start: var(--polku-space-m);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .tile[aria-disabled='true'] {
    border-color: var(--polku-color-line);
    background: transparent;
    color: var(--polku-color-ink-soft);
    cursor: default;
  }
  .tile.used {
    border-style: dashed;
    opacity: 0.55;
  }
  @media (forced-colors: active) {
    .tile[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
