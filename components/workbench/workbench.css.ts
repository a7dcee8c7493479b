import { css } from 'lit';
import { layoutStyles } from './layout.css.js';
import { smallButtons } from './small.css.js';

/**
 * The layout. Wide: files, text with its problems below, lesson. Narrower: the lesson stays, tabs
 * change what is left of it. On a phone tabs change all of it.
 */
export const workbenchStyles = [
  smallButtons,
  css`
    :host {
      container: workbench / inline-size;
      background: var(--polku-color-paper);
    }
    .bench {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 1fr);
      block-size: var(--polku-workbench-height, 100dvb);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-xs) var(--polku-space-m);
      align-items: center;
      padding: var(--polku-space-s) var(--polku-space-m);
      border-block-end: 1px solid var(--polku-color-line);
    }
    .name {
      margin: 0;
      font-size: var(--polku-size);
      line-height: 1.25;
      overflow-wrap: anywhere;
    }
    .standing {
      flex: 1;
      margin: 0;
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    .standing.lost {
      color: var(--polku-color-wrong);
      font-weight: 650;
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-s) var(--polku-space-m);
      align-items: center;
      margin: 0;
      padding: var(--polku-space-s) var(--polku-space-m);
      background: var(--polku-color-sun-soft);
      font-size: var(--polku-size-s);
    }
    .notice.wrong {
      background: var(--polku-color-wrong-soft);
    }
    .tabs {
      display: flex;
      border-block-end: 1px solid var(--polku-color-line);
    }
    .tabs button {
      flex: 1;
      min-block-size: 44px;
      padding: var(--polku-space-xs);
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
      font-weight: 600;
    }
    .tabs button[aria-pressed='true'] {
      border-color: var(--polku-color-accent);
      color: var(--polku-color-ink);
    }
    @media (forced-colors: active) {
      .tabs button {
        border-block-end-color: Canvas;
      }
      .tabs button[aria-pressed='true'] {
        border-block-end-color: Highlight;
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
    .panes {
      display: grid;
      grid-row: -2;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      min-block-size: 0;
    }
    .pane {
      display: none;
      grid-area: 1 / 1;
      min-inline-size: 0;
      min-block-size: 0;
      overflow: auto;
    }
    .pane.text {
      overflow: hidden;
      flex-direction: column;
    }
    .pane.lesson {
      flex-direction: column;
      background: var(--polku-color-paper);
    }
    [data-tab='files'] .files,
    [data-tab='problems'] .problems {
      display: block;
    }
    [data-tab='text'] .text,
    [data-tab='lesson'] .lesson {
      display: flex;
    }
    polku-editor {
      flex: 1;
      min-block-size: 0;
    }
    polku-lesson-pane {
      flex: 1;
      min-block-size: 0;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-xs) var(--polku-space-s);
      padding: var(--polku-space-xs) var(--polku-space-m);
      border-block-end: 1px solid var(--polku-color-line);
      overflow-x: auto;
    }
    .tools > * {
      flex: none;
    }
    .facts {
      padding: 6px var(--polku-space-m);
      border-block-start: 1px solid var(--polku-color-line);
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    .facts summary {
      cursor: pointer;
    }
    .facts p {
      margin: var(--polku-space-xs) 0 0;
    }
    .tools label.small {
      position: relative;
    }
    .tools label.small:focus-within {
      outline: 3px solid var(--polku-color-accent);
      outline-offset: 2px;
    }
    .sealed,
    .empty {
      margin: 0;
      padding: var(--polku-space-l);
      color: var(--polku-color-ink-soft);
    }
    .sealed img,
    .sealed audio {
      display: block;
      max-inline-size: 100%;
      max-block-size: 60vb;
      margin-block: var(--polku-space-m);
    }
    .said {
      position: fixed;
      inset-block-end: var(--polku-space-l);
      inset-inline: 0;
      z-index: 10;
      inline-size: fit-content;
      max-inline-size: calc(100vw - 32px);
      margin: 0 auto;
      padding: var(--polku-space-s) var(--polku-space-l);
      border: 1px solid var(--polku-color-line);
      border-radius: var(--polku-radius);
      background: var(--polku-color-ink);
      color: var(--polku-color-paper);
      font-size: var(--polku-size-s);
    }
    .dropping {
      outline: 4px dashed var(--polku-color-accent);
      outline-offset: -8px;
    }
  `,
  layoutStyles,
];
