import { css } from 'lit';

/** Two large buttons side by side, or one above the other where there is no room. */
export const listenStyles = css`
  .listen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .listen button {
    padding-inline: var(--polku-space-m);
  }
  .listen .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .listen-normal {
    min-inline-size: 8.5em;
    min-block-size: 56px;
  }
  .listen-slow {
    min-block-size: 56px;
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
