import { css } from 'lit';

/** The lesson on its paper, with what is for the author in small type beside it. */
export const previewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--polku-color-paper);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--polku-space-xs) var(--polku-space-m);
    padding: var(--polku-space-s) var(--polku-space-m);
    border-block-end: 1px solid var(--polku-color-line);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .head p {
    margin: 0;
  }
  .head .plain {
    min-block-size: 32px;
    padding: 4px 10px;
  }
  .pane {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .frame {
    margin-inline: auto;
  }
  .frame.narrow {
    border-inline: 1px solid var(--polku-color-line);
  }
  .none,
  .closed {
    padding: var(--polku-space-xl) var(--polku-space-m);
    color: var(--polku-color-ink-soft);
    text-align: center;
  }
  .sheet {
    container: lesson / inline-size;
  }
  .item {
    position: relative;
    margin-block: var(--polku-space-m);
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--polku-space-m);
    margin-block-start: var(--polku-space-xl);
  }
  .heading:first-child {
    margin-block-start: 0;
  }
  .heading > :first-child {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: break-word;
  }
  .title {
    font-size: min(var(--polku-size-xxl), 10.5cqi);
    line-height: 1.15;
    text-wrap: balance;
  }
  .exercise {
    padding-block: var(--polku-space-s);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .exercise > .edit {
    display: block;
    margin-inline-start: auto;
  }
  .edit {
    flex: none;
    margin-inline-end: -11px;
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: transparent;
    color: var(--polku-color-accent);
    font-size: var(--polku-size-s);
    font-weight: 600;
    line-height: 1.3;
  }
  .edit:hover {
    border-color: currentColor;
  }
  /* Beside the text and not around it, so that nothing moves with the cursor. */
  .current::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--polku-space-s) - 3px);
    inline-size: 3px;
    border-radius: 2px;
    background: var(--polku-color-accent);
  }
  .note {
    max-inline-size: 36em;
    margin-block: var(--polku-space-m);
    padding: var(--polku-space-m);
    border-inline-start: 4px solid var(--polku-color-sun);
    background: var(--polku-color-sun-soft);
  }
  .note-title {
    margin-block-end: var(--polku-space-xs);
    color: var(--polku-color-sun);
    font-size: var(--polku-size-s);
    font-weight: 650;
  }
  .note > :last-child {
    margin-block-end: 0;
  }
  @media (pointer: coarse) {
    .edit,
    .head .plain {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .current::before {
      background: Highlight;
    }
  }
`;
