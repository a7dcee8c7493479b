import { css } from 'lit';

/** What is chosen, the text, and what belongs to it, one below the other. */
export const profileStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-m);
  }
  .answer > .fine,
  .revise {
    align-items: center;
    margin: 0;
  }
`;
