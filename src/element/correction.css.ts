import { css } from 'lit';

/** An answer in its sentence: struck through where it was wrong, with the right one after what was not. */
export const correctionStyles = css`
  .correction {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
    padding: 2px var(--polku-space-s);
    border: 2px solid transparent;
    border-radius: 6px;
    font-weight: 600;
    line-height: 1.4;
  }
  .correction .verdict {
    vertical-align: 0.1em;
    font-size: 0.7em;
    line-height: 1;
  }
  .correction.right {
    background: var(--polku-color-right-soft);
    color: var(--polku-color-right);
  }
  .correction del {
    color: var(--polku-color-wrong);
    font-weight: 500;
    text-decoration-thickness: 2px;
  }
  .correction.wrong {
    background: var(--polku-color-wrong-soft);
  }
  .correction ins {
    color: var(--polku-color-right);
    text-decoration: none;
  }
  .correction.near {
    background: var(--polku-color-sun-soft);
  }
  .correction.missed {
    border-color: var(--polku-color-right);
    border-style: dashed;
  }
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
  .checked.missed .given {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size);
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
