import { css } from 'lit';

/** What is to be said, large; below it the microphone, and all that is heard in the lesson. */
export const voiceStyles = css`
  .said {
    margin-block: var(--polku-space-l) var(--polku-space-m);
    font-size: var(--polku-size-xl);
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .earlier {
    margin-block-end: var(--polku-space-m);
  }
  .earlier span {
    display: block;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  audio {
    inline-size: 100%;
    max-inline-size: 24em;
  }
  .actions:empty {
    display: none;
  }
  .notice {
    padding: var(--polku-space-s) var(--polku-space-m);
    border-inline-start: 4px solid var(--polku-color-sun);
    background: var(--polku-color-surface);
  }
  .notice p {
    margin: 0;
  }
  .otherwise,
  .count {
    margin-block: var(--polku-space-s);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  h3 {
    margin-block: var(--polku-space-l) 0;
    padding-block-start: var(--polku-space-m);
    border-block-start: 1px solid var(--polku-color-line);
    font-size: var(--polku-size);
  }
  .all {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .one {
    display: flex;
    gap: var(--polku-space-s);
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--polku-space-xs) var(--polku-space-s);
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .one:hover,
  .one[aria-current='true'] {
    background: var(--polku-color-accent-soft);
  }
  .one[aria-current='true'] {
    font-weight: 650;
  }
  .sign {
    flex: none;
    inline-size: 1.5em;
    color: var(--polku-color-right);
  }
  @media (forced-colors: active) {
    .one[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
