import { css } from 'lit';
import { smallButtons } from './small.css.js';

export const dialogStyles = [
  smallButtons,
  css`
    dialog {
      inline-size: min(40rem, calc(100vw - 32px));
      max-block-size: calc(100dvb - 32px);
      padding: var(--polku-space-l);
      border: 1px solid var(--polku-color-line);
      border-radius: 16px;
      background: var(--polku-color-paper);
      color: inherit;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }
    .head {
      display: flex;
      gap: var(--polku-space-m);
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      margin: 0;
      font-size: var(--polku-size-l);
      line-height: 1.25;
    }
    p {
      margin: var(--polku-space-s) 0 var(--polku-space-m);
    }
    form {
      display: flex;
      flex-direction: column;
      gap: var(--polku-space-s);
    }
    input[type='text'] {
      min-block-size: var(--polku-target);
      padding: var(--polku-space-s) var(--polku-space-m);
      border: 2px solid var(--polku-color-edge);
      border-radius: var(--polku-radius);
      background: var(--polku-color-surface);
    }
    h3 {
      margin: var(--polku-space-l) 0 0;
      padding-block-start: var(--polku-space-m);
      border-block-start: 1px solid var(--polku-color-line);
      font-size: var(--polku-size);
    }
    label.quiet {
      position: relative;
      cursor: pointer;
    }
    label.quiet:focus-within {
      outline: 3px solid var(--polku-color-accent);
      outline-offset: 2px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-m);
      margin-block-start: var(--polku-space-s);
    }
    .offers {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .offers li {
      display: flex;
      gap: var(--polku-space-m);
      align-items: center;
      border-block-start: 1px solid var(--polku-color-line);
    }
    .offer {
      flex: 1;
      min-block-size: var(--polku-target);
      padding: var(--polku-space-s);
      border: 0;
      border-radius: 8px;
      background: none;
      text-align: start;
    }
    .offer:hover {
      background: var(--polku-color-accent-soft);
    }
    .name {
      display: block;
      color: var(--polku-color-accent);
      font-weight: 650;
    }
    .aim {
      display: block;
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    a {
      padding: var(--polku-space-s);
      color: var(--polku-color-accent);
      font-size: var(--polku-size-s);
    }
  `,
];
