import { css } from 'lit';

/** Quiet buttons below an answer of one's own. */
export const revisingStyles = css`
  .revise {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-m);
  }
  .revise button {
    min-block-size: 44px;
    padding-block: var(--polku-space-xs);
  }
`;
