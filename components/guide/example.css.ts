import { css } from 'lit';
import { smallButtons } from '../workbench/small.css.js';

/**
 * The text of an example and what it looks like, as in the workbench: below each other, or side by
 * side where there is room.
 */
export const exampleStyles = [
  smallButtons,
  css`
    :host {
      container: example / inline-size;
      margin-block: var(--polku-space-m) var(--polku-space-l);
    }
    .example {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      border: 1px solid var(--polku-color-line);
      border-radius: var(--polku-radius);
      background: var(--polku-color-surface);
    }
    .still {
      max-inline-size: 44rem;
    }
    .result {
      min-inline-size: 0;
      min-block-size: 8rem;
      border-block-start: 1px solid var(--polku-color-line);
    }
    .written {
      display: flex;
      flex-direction: column;
      min-inline-size: 0;
      border-start-start-radius: calc(var(--polku-radius) - 1px);
      border-start-end-radius: calc(var(--polku-radius) - 1px);
      background: var(--polku-color-paper);
    }
    .still .written {
      border-radius: calc(var(--polku-radius) - 1px);
    }
    pre {
      flex: 1;
      box-sizing: border-box;
      margin: 0;
      padding: var(--polku-space-m);
      font-size: var(--polku-size-s);
      line-height: 1.6;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    code {
      font-family: ui-monospace, monospace;
      font-size: 0.95em;
    }
    polku-editor {
      flex: 1 0 auto;
      min-block-size: 12rem;
      max-block-size: 80vb;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-s);
      margin: 0;
      padding: var(--polku-space-s) var(--polku-space-m) var(--polku-space-m);
    }
    .tools:not(:has(button)) {
      display: none;
    }
    .trouble {
      margin: 0;
      padding: var(--polku-space-s) var(--polku-space-m);
      color: var(--polku-color-wrong);
      font-size: var(--polku-size-s);
    }
    .problems {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .problems li {
      display: flex;
      gap: var(--polku-space-s);
      padding: var(--polku-space-s) var(--polku-space-m);
      border-block-start: 1px solid var(--polku-color-line);
      font-size: var(--polku-size-s);
    }
    .problems li > div {
      flex: 1;
      min-inline-size: 0;
    }
    .problems p {
      margin: 0 0 var(--polku-space-xs);
      overflow-wrap: anywhere;
    }
    .where {
      color: var(--polku-color-ink-soft);
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
    @container example (min-width: 46rem) {
      .example:not(.still) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .example:not(.still) .written {
        border-start-end-radius: 0;
        border-end-start-radius: calc(var(--polku-radius) - 1px);
      }
      .result {
        border-block-start: 0;
        border-inline-start: 1px solid var(--polku-color-line);
      }
    }
    @media print {
      .tools,
      .result:empty {
        display: none;
      }
      .example {
        break-inside: avoid-page;
      }
    }
  `,
];
