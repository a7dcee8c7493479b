import { css } from 'lit';

/** The way that was taken, as a path: a line through what was chosen, with a station for each. */
export const routeStyles = css`
  :host {
    margin-block: var(--polku-space-l);
    overflow-wrap: anywhere;
  }
  .path {
    max-inline-size: 36em;
    padding: 0;
    list-style: none;
  }
  .stop {
    position: relative;
    margin: 0;
    padding-block-end: var(--polku-space-m);
    padding-inline-start: calc(var(--polku-space) * 5);
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block: 1em -0.5em;
    inset-inline-start: 15px;
    border-inline-start: 3px solid var(--polku-color-line);
  }
  .stop:last-child::before {
    display: none;
  }
  .station {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    border: 3px solid var(--polku-color-edge);
    border-radius: 50%;
    background: var(--polku-color-surface);
    color: var(--polku-color-ink-soft);
  }
  .station .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .good > .station {
    border-color: var(--polku-color-right);
    color: var(--polku-color-right);
  }
  .better > .station {
    border-color: var(--polku-color-sun);
    color: var(--polku-color-sun);
  }
  .stop:last-child > .station {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent);
  }
  .where,
  .mark,
  .why {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .stop > p {
    margin-block-end: var(--polku-space-xs);
  }
  .chosen,
  .mark {
    font-weight: 650;
  }
  .good > .mark {
    color: var(--polku-color-right);
  }
  .better > .mark {
    color: var(--polku-color-sun);
  }
  h5 {
    font-size: var(--polku-size-l);
  }
`;
