import { css } from 'lit';
import { smallButtons } from './small.css.js';

export const problemListStyles = [
  smallButtons,
  css`
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--polku-space-xs) var(--polku-space-m);
      padding: var(--polku-space-s) var(--polku-space-m);
    }
    h2,
    p {
      margin: 0;
    }
    h2 {
      font-size: var(--polku-size-s);
    }
    .sum {
      flex: 1;
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    .none {
      padding: 0 var(--polku-space-m) var(--polku-space-m);
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--polku-space-s);
      padding: var(--polku-space-s) var(--polku-space-m);
      border-block-start: 1px solid var(--polku-color-line);
      font-size: var(--polku-size-s);
    }
    li > div {
      flex: 1;
      min-inline-size: 0;
    }
    .error .sign {
      color: var(--polku-color-wrong);
    }
    .warning .sign {
      color: var(--polku-color-sun);
    }
    .advice .sign {
      color: var(--polku-color-ink-soft);
    }
    .place {
      display: block;
      inline-size: 100%;
      padding: 0 0 var(--polku-space-xs);
      border: 0;
      background: none;
      text-align: start;
    }
    .place:hover .message {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .message,
    .where {
      display: block;
      overflow-wrap: anywhere;
    }
    .where {
      color: var(--polku-color-ink-soft);
    }
    .code {
      margin-inline-end: var(--polku-space-s);
      color: var(--polku-color-ink-soft);
      font-family: ui-monospace, monospace;
      font-size: 0.9em;
    }
  `,
];
