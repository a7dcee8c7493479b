import { css } from 'lit';

/** A quiet row of keys for letters. */
export const letterStyles = css`
  .letters {
    display: flex;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-m);
  }
  .letter {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid var(--polku-color-line);
    border-radius: 8px;
    background: transparent;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-l);
    line-height: 1;
  }
  .letter:hover {
    border-color: var(--polku-color-accent);
    color: var(--polku-color-accent);
  }
`;
