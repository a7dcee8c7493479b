import { css } from 'lit';

/** A surface of its own, as wide as there is room; on it what came of the last choice comes first. */
export const scenarioStyles = css`
  .scene {
    padding: var(--polku-space-l) var(--polku-space-m);
    border: 1px solid var(--polku-color-line);
    border-block-start: 4px solid var(--polku-color-accent);
    border-radius: 0 0 var(--polku-radius) var(--polku-radius);
    background: var(--polku-color-surface);
    overflow-wrap: anywhere;
  }
  .scene > * {
    scroll-margin-block: 6rem 9rem;
  }
  h4 {
    font-size: var(--polku-size-xl);
  }
  .ask {
    margin-block-start: var(--polku-space-l);
  }
  details {
    margin-block-end: var(--polku-space-m);
  }
  .prompt {
    max-inline-size: none;
    font-size: inherit;
    line-height: inherit;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    align-content: center;
    color: var(--polku-color-accent);
    font-weight: 650;
    cursor: pointer;
  }
  .last {
    max-inline-size: 36em;
    margin-block-end: var(--polku-space-l);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-edge);
  }
  .last.good {
    border-color: var(--polku-color-right);
  }
  .last.better {
    border-color: var(--polku-color-sun);
  }
  .last > p {
    margin-block-end: var(--polku-space-xs);
  }
  .last > :last-child {
    margin-block-end: 0;
  }
  .quiet-text {
    color: var(--polku-color-ink-soft);
  }
  .mark {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    color: var(--polku-color-right);
    font-weight: 650;
  }
  .better .mark {
    color: var(--polku-color-sun);
  }
  .end {
    font-weight: 650;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-m);
  }
`;
