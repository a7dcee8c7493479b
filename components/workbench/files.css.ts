import { css } from 'lit';

export const filesStyles = css`
  nav {
    padding: var(--polku-space-s);
    font-size: var(--polku-size-s);
  }
  h2 {
    margin: var(--polku-space-m) var(--polku-space-s) var(--polku-space-xs);
    color: var(--polku-color-ink-soft);
    font-size: inherit;
    font-weight: 600;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 5px var(--polku-space-s);
    border: 0;
    border-radius: 8px;
    background: none;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button:hover {
    background: var(--polku-color-accent-soft);
  }
  .file[aria-current='true'] {
    background: var(--polku-color-accent-soft);
    font-weight: 650;
  }
  .file.sealed {
    color: var(--polku-color-ink-soft);
  }
  .title,
  .path {
    display: block;
  }
  .path,
  .marks {
    color: var(--polku-color-ink-soft);
    font-size: 0.9em;
    font-weight: 400;
  }
  .marks:not(:has(*)) {
    display: none;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-s);
  }
  .errors,
  .divided {
    color: var(--polku-color-wrong);
  }
  .warnings {
    color: var(--polku-color-sun);
  }
  .options {
    margin-inline-start: var(--polku-space-m);
    inline-size: auto;
    color: var(--polku-color-accent);
    font-weight: 600;
  }
  .outline {
    margin-block: 2px var(--polku-space-s);
    margin-inline-start: var(--polku-space-m);
    border-inline-start: 2px solid var(--polku-color-line);
  }
  .outline .exercise button {
    padding-inline-start: var(--polku-space-l);
    color: var(--polku-color-ink-soft);
  }
  .outline [aria-current='true'] {
    color: var(--polku-color-accent);
    font-weight: 650;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
`;
