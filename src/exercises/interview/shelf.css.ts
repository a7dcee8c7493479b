import { css } from 'lit';

/** Recordings in a list, each with what can be done with it beside it. */
export const shelfStyles = css`
  .shelf {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shelf li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--polku-space-m);
    padding-block: var(--polku-space-xs);
  }
  .shelf li > span {
    flex: 1 1 10em;
    overflow-wrap: anywhere;
  }
`;
