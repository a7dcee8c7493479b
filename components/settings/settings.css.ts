import { css } from 'lit';

/** A dialog of choices and switches; it scrolls on a small screen. */
export const settingsStyles = css`
  dialog {
    inline-size: min(28rem, calc(100vw - 32px));
    /* In a frame that is higher than the screen, a dialog stands where the learner looks. */
    max-block-size: calc(min(100svh, var(--polku-view-height, 100svh)) - 32px);
    margin-block-start: var(--polku-view-top, auto);
    padding: var(--polku-space-l);
    border: 1px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-paper);
    color: var(--polku-color-ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .keep {
    inline-size: 100%;
    text-align: center;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--polku-space-m);
  }
  h2 {
    margin: 0;
    font-size: var(--polku-size-xl);
  }
  fieldset {
    margin: 0 0 var(--polku-space-l);
    padding: 0;
    border: 0;
  }
  legend,
  .language label {
    display: block;
    margin-block-end: var(--polku-space-s);
    padding: 0;
    font-weight: 650;
  }
  .language {
    margin-block-end: var(--polku-space-l);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    padding-inline: var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    cursor: pointer;
  }
  .choices label:has(:checked) {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .choices label:has(:focus-visible) {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  .switch {
    margin-block-end: var(--polku-space-m);
  }
  .switch label {
    display: flex;
    align-items: center;
    gap: var(--polku-space-m);
    min-block-size: var(--polku-target);
    font-weight: 650;
    line-height: 1.3;
    cursor: pointer;
  }
  .switch p {
    margin: 0;
    margin-inline-start: calc(var(--polku-size) * 2.6 + var(--polku-space-m));
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    line-height: 1.4;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 2.6em;
    block-size: 1.5em;
    border: 2px solid var(--polku-color-edge);
    border-radius: 1em;
    background: var(--polku-color-surface);
    transition: background-color var(--polku-motion);
  }
  .switch input::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.2em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border-radius: 50%;
    background: var(--polku-color-edge);
    transform: translateY(-50%);
    transition: inset-inline-start var(--polku-motion);
  }
  .switch input:checked {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent);
  }
  .switch input:checked::before {
    inset-inline-start: calc(100% - 1.1em);
    background: var(--polku-color-on-accent);
  }
  .switch input:focus-visible {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
    border-radius: 1em;
  }
  @media (forced-colors: active) {
    .switch input::before,
    .switch input:checked::before {
      background: ButtonText;
    }
  }
  input {
    margin: 0;
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--polku-color-accent);
    outline: none;
  }
  select {
    inline-size: 100%;
    min-block-size: var(--polku-target);
    padding-inline: var(--polku-space-m);
    border: 2px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
`;
