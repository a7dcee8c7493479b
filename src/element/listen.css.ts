import { css } from 'lit';

/** Two large buttons side by side, or one above the other where there is no room. */
export const listenStyles = css`
  .listen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .listen button {
    min-block-size: 56px;
    padding-inline: 12px;
  }
  .listen .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .listen-normal {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-accent);
  }
  .listen-normal:hover {
    border-color: var(--polku-color-ink);
  }
  .listen .sounding {
    box-shadow:
      0 0 0 3px var(--polku-color-paper),
      0 0 0 6px var(--polku-color-accent);
  }
  @media (forced-colors: active) {
    .listen .sounding {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
