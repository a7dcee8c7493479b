import { css } from 'lit';

/** One thing in the middle, the groups to put it into below, and below them what they hold. */
export const sortStyles = css`
  :host {
    container-type: inline-size;
  }
  fieldset > * {
    max-inline-size: 34em;
  }
  .present {
    display: grid;
    place-content: center;
    min-block-size: calc(var(--polku-size-xl) * 3.5);
    margin: 0;
    padding: var(--polku-space-m);
    border-radius: var(--polku-radius);
    background: var(--polku-color-accent-soft);
    font-size: var(--polku-size-xl);
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .present.done {
    background: none;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size);
  }
  .categories,
  .groups {
    display: grid;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-s);
  }
  .categories {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
  }
  .categories.many {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
  }
  .groups {
    gap: var(--polku-space-m);
  }
  .category {
    min-inline-size: 0;
    min-block-size: calc(var(--polku-target) + var(--polku-space-s));
    padding: var(--polku-space-s) var(--polku-space-m);
    border: 2px solid var(--polku-color-accent);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    color: var(--polku-color-accent);
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .category:hover {
    background: var(--polku-color-accent-soft);
  }
  .rest {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--polku-target);
    margin-block: var(--polku-space-s) 0;
  }
  .rest .ask {
    flex: none;
    margin: 0;
  }
  .group {
    min-inline-size: 0;
    padding-block-start: var(--polku-space-s);
    border-block-start: 2px solid var(--polku-color-line);
  }
  .label {
    margin-block-end: var(--polku-space-s);
    font-weight: 650;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    min-inline-size: 0;
    margin: 0;
  }
  .tile,
  li .model {
    max-inline-size: 100%;
    font-size: var(--polku-size);
  }
  .locked ul,
  .locked li {
    display: grid;
    justify-items: start;
    gap: var(--polku-space-s);
  }
  .locked .feedback {
    margin-block: 0 var(--polku-space-s);
  }
  li > .model {
    margin-inline-start: var(--polku-space-m);
  }
  @container (min-width: 30em) {
    .groups {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    }
  }
  @media (forced-colors: active) {
    .present {
      border: 1px solid CanvasText;
    }
  }
`;
