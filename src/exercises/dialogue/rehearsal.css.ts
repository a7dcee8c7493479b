import { css } from 'lit';

/** The conversation so far, and below it the moment that it is at. */
export const rehearsalStyles = css`
  :host {
    margin-block-start: var(--polku-space-m);
  }
  .stage {
    outline: none;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--polku-space-l);
    padding: 0;
    border: 0;
  }
  legend,
  .ways-title {
    margin: 0 0 var(--polku-space-s);
    padding: 0;
    font-size: var(--polku-size);
    font-weight: 680;
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .role {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    padding-inline: var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    cursor: pointer;
  }
  .role:has(:checked) {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .role:has(:focus-visible) {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  .role input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    outline: none;
    accent-color: var(--polku-color-accent);
  }
  .ways {
    display: grid;
    gap: var(--polku-space-s);
    max-inline-size: 32em;
    margin-block-end: var(--polku-space-m);
  }
  .way {
    display: grid;
    gap: 2px;
    padding: calc(var(--polku-space) * 1.5) var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    text-align: start;
  }
  .way:hover {
    border-color: var(--polku-color-accent);
  }
  .way-name {
    font-weight: 680;
  }
  .way-about {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .moment {
    scroll-margin-block-end: 9rem;
    margin-block: var(--polku-space-m);
  }
  .cue {
    max-inline-size: 34em;
    margin-block-end: var(--polku-space-m);
    margin-inline-start: auto;
    inline-size: fit-content;
    padding: var(--polku-space-s) var(--polku-space-m);
    border: 2px dashed var(--polku-color-accent);
    border-radius: var(--polku-radius);
    border-end-end-radius: 3px;
    overflow-wrap: anywhere;
  }
  .cue > :last-child {
    margin-block-end: 0;
  }
  .cue-title,
  .result {
    margin: 0 0 var(--polku-space-xs);
    font-weight: 680;
  }
  .cue-title {
    color: var(--polku-color-accent);
    font-size: var(--polku-size-s);
  }
  .result {
    font-size: var(--polku-size-l);
    margin-block-end: var(--polku-space-m);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-s);
    margin-block: var(--polku-space-s);
  }
  polku-recording {
    margin-block: var(--polku-space-m);
  }
  .leave {
    margin-block-start: var(--polku-space-m);
    padding-block-start: var(--polku-space-s);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .leave .plain {
    min-block-size: 44px;
    padding-inline: var(--polku-space-s);
    font-size: var(--polku-size-s);
  }
  @media (forced-colors: active) {
    .role:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
