import { css } from 'lit';

/** Notes beside what they are about, and a plan that can be followed at a glance. */
export const tutorStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-m);
    align-items: end;
    margin-block: var(--polku-space-m);
  }
  .choices label {
    display: grid;
    max-inline-size: 100%;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-end: var(--polku-space-m);
  }
  select,
  input {
    min-block-size: var(--polku-target);
    max-inline-size: 100%;
    padding-inline: var(--polku-space-m);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    color: var(--polku-color-ink);
    font-size: var(--polku-size);
  }
  h3 {
    margin-block: var(--polku-space-l) var(--polku-space-s);
    font-size: var(--polku-size-l);
  }
  .plan {
    max-inline-size: 44rem;
    margin: 0 0 var(--polku-space-m);
    padding: 0;
    list-style: none;
  }
  .plan li {
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr) auto;
    align-items: baseline;
    gap: var(--polku-space-m);
    margin: 0;
    padding-block: var(--polku-space-xs);
    border-block-end: 1px solid var(--polku-color-line);
  }
  .clock {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  .soft {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .step {
    margin-block-start: var(--polku-space-l);
    padding-block-start: var(--polku-space-m);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .step h4 {
    margin-block: 0 var(--polku-space-s);
  }
  .note {
    max-inline-size: 36em;
    margin-block: var(--polku-space-m);
    padding: var(--polku-space-m);
    border-inline-start: 4px solid var(--polku-color-sun);
    border-radius: 0 var(--polku-radius) var(--polku-radius) 0;
    background: var(--polku-color-sun-soft);
  }
  .note > :last-child {
    margin-block-end: 0;
  }
  .exercise {
    margin-block: var(--polku-space-m);
    padding: var(--polku-space-m);
    border: 1px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
  .exercise hr {
    display: none;
  }
  .blank {
    display: inline-block;
    inline-size: 5em;
    border-block-end: 1px solid currentColor;
  }
  summary {
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
    color: var(--polku-color-accent);
    font-weight: 620;
    cursor: pointer;
  }
  @container page (max-width: 32rem) {
    .plan li {
      grid-template-columns: 3.2em minmax(0, 1fr);
      column-gap: var(--polku-space-m);
      row-gap: 0;
    }
    .plan .soft {
      grid-column: 2;
    }
  }
  @container page (min-width: 60rem) {
    .step {
      display: grid;
      grid-template-columns: minmax(0, 38rem) minmax(0, 1fr);
      column-gap: var(--polku-space-xl);
    }
    .step > h4,
    .step > .reading,
    .step > .exercise {
      grid-column: 1;
    }
    .step > .note {
      grid-column: 2;
      align-self: start;
    }
  }
`;
