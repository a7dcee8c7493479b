import { css } from 'lit';
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
    @container workbench (max-width: 559px) {
      .top {
        flex-wrap: nowrap;
        padding-inline: var(--polku-space-s);
        gap: var(--polku-space-s);
      }
      .name {
        flex: 1;
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
      .top .label {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .top .standing:not(.lost) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .tools {
        flex-wrap: nowrap;
        padding-inline: var(--polku-space-s);
      }
    }
    @container workbench (min-width: 760px) {
      .panes {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .pane.lesson {
        display: flex;
        grid-area: 1 / 2;
        border-inline-start: 1px solid var(--polku-color-line);
      }
      .tab-lesson {
        display: none;
      }
      [data-tab='lesson'] .pane.text {
        display: flex;
      }
    }
    @container workbench (min-width: 1180px) {
      .bench {
        grid-template-rows: auto 1fr;
      }
      .tabs {
        display: none;
      }
      .panes {
        grid-template: minmax(0, 1fr) auto / 15rem minmax(0, 11fr) minmax(0, 10fr);
      }
      .bench .pane.files {
        display: block;
        grid-area: 1 / 1 / 3 / 2;
        border-inline-end: 1px solid var(--polku-color-line);
      }
      .bench .pane.text {
        display: flex;
        grid-area: 1 / 2;
      }
      .bench .pane.problems {
        display: block;
        grid-area: 2 / 2;
        max-block-size: 32vb;
        border-block-start: 1px solid var(--polku-color-line);
      }
      .bench .pane.lesson {
        grid-area: 1 / 3 / 3 / 4;
      }
    }
    .dropping {
      outline: 4px dashed var(--polku-color-accent);
      outline-offset: -8px;
    }
  `,
];
