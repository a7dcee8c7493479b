import { css } from 'lit';

/** A quiet helper: nothing in it is red or green. */
export const understoodStyles = css`
  .quiet {
    padding-inline: var(--polku-space-m);
  }
  .quiet.on {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .text {
    margin-block: var(--polku-space-s) 0;
    overflow-wrap: anywhere;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .fine,
  .offer {
    margin: 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .offer .plain {
    padding: 0 var(--polku-space-s);
  }
  polku-trouble {
    margin-block-start: var(--polku-space-s);
  }
`;
