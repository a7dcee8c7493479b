import { css } from 'lit';

/** A written sentence, struck through where it was wrong, above the sentence as it should be. */
export const checkedLineStyles = css`
  .checked {
    overflow-wrap: anywhere;
  }
  .checked p {
    margin: 0;
  }
  .given,
  .right-form {
    font-size: var(--polku-size-l);
    line-height: 1.5;
  }
  .given .verdict,
  .right-form .verdict {
    vertical-align: middle;
  }
  .checked.wrong .given bdi {
    color: var(--polku-color-wrong);
    text-decoration: line-through 2px;
  }
  .right-form,
  .right-form .run {
    color: var(--polku-color-right);
    font-weight: 600;
  }
`;
