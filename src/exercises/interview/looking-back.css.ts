import { css } from 'lit';

/** What was said, what was found in it, and what was answered before. */
export const lookingBackStyles = css`
  .replay .wave {
    flex: 1 1 8em;
    min-inline-size: 0;
    block-size: 2em;
    fill: var(--polku-color-accent);
  }
  .of {
    margin: 0;
    font-weight: 650;
  }
  .checks,
  .marks {
    display: grid;
    gap: var(--polku-space-s);
  }
  .checks > legend,
  .marks > legend {
    margin-block-end: var(--polku-space-xs);
    font-weight: 650;
  }
  .checks .card {
    font-size: var(--polku-size);
    border-width: 1px;
    font-weight: 400;
  }
  .criterion {
    padding-block: var(--polku-space-s);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .criterion .scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.2em, 1fr));
    gap: var(--polku-space-xs);
    margin-block-start: var(--polku-space-xs);
  }
  .criterion .card {
    flex-direction: column;
    justify-content: center;
    gap: 2px;
    padding: var(--polku-space-xs);
    border-width: 1px;
    font-size: var(--polku-size-s);
    font-weight: 400;
    text-align: center;
  }
  .answers {
    display: grid;
    gap: var(--polku-space-m);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .answers > li {
    padding-block-start: var(--polku-space-s);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .marks-given {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--polku-size-s);
  }
`;
