import { css } from 'lit';
import { smallButtons } from '../workbench/small.css.js';

/** The guide's frame: a list of pages beside the text, above it on a phone. */
export const guideStyles = [
  smallButtons,
  css`
    :host {
      container: guide / inline-size;
      min-block-size: 100vb;
      background: var(--polku-color-paper);
    }
    .guide {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: 82rem;
      margin-inline: auto;
    }
    .skip:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--polku-space-xs) var(--polku-space-l);
      padding: var(--polku-space-s) var(--polku-space-m);
      border-block-end: 1px solid var(--polku-color-line);
      font-size: var(--polku-size-s);
    }
    .brand {
      flex: 1;
      max-inline-size: none;
      margin: 0;
      font-weight: 720;
      white-space: nowrap;
    }
    .brand span {
      color: var(--polku-color-ink-soft);
      font-weight: 400;
    }
    .top ul {
      display: flex;
      gap: var(--polku-space-m);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .top li {
      margin: 0;
    }
    .top a {
      display: inline-block;
      padding-block: 4px;
    }
    .top [aria-current],
    .menu [aria-current] {
      color: var(--polku-color-ink);
      font-weight: 680;
      text-decoration: none;
    }
    .menu {
      min-inline-size: 0;
      padding: var(--polku-space-s) var(--polku-space-m);
      border-block-end: 1px solid var(--polku-color-line);
      font-size: var(--polku-size-s);
    }
    .menu > div {
      display: none;
      padding-block: var(--polku-space-s);
    }
    .menu.open > div {
      display: block;
    }
    .menu h2 {
      margin: var(--polku-space-m) 0 var(--polku-space-xs);
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
      font-weight: 600;
    }
    .menu ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .menu ul + ul {
      margin-block-start: var(--polku-space-m);
    }
    .menu li {
      margin: 0;
    }
    .menu a {
      display: block;
      padding: 5px var(--polku-space-s);
      border-inline-start: 3px solid var(--polku-color-line);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    .menu a:hover {
      background: var(--polku-color-accent-soft);
    }
    .menu [aria-current] {
      border-color: var(--polku-color-accent);
      background: var(--polku-color-accent-soft);
    }
    main {
      min-inline-size: 0;
      padding: var(--polku-space-l) var(--polku-space-m) var(--polku-space-xl);
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
    h1,
    article h2,
    article h3,
    article h4 {
      max-inline-size: 32em;
      line-height: 1.2;
      overflow-wrap: break-word;
      text-wrap: balance;
      scroll-margin-block-start: var(--polku-space-m);
    }
    h1 {
      margin: 0 0 var(--polku-space-l);
      font-size: min(var(--polku-size-xxl), 9cqi);
      font-weight: 740;
      letter-spacing: -0.015em;
    }
    article h2 {
      margin: var(--polku-space-xl) 0 var(--polku-space-m);
      font-size: var(--polku-size-xl);
      font-weight: 720;
      letter-spacing: -0.01em;
    }
    article h3,
    article h4 {
      margin: var(--polku-space-l) 0 var(--polku-space-s);
      font-size: var(--polku-size-l);
    }
    pre {
      max-inline-size: 44em;
    }
    code {
      overflow-wrap: anywhere;
    }
    .notice {
      padding: var(--polku-space-s) var(--polku-space-m);
      border-radius: var(--polku-radius);
      background: var(--polku-color-sun-soft);
      font-size: var(--polku-size-s);
    }
    .onward {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--polku-space-s) var(--polku-space-m);
      margin-block-start: var(--polku-space-xl);
      padding-block-start: var(--polku-space-m);
      border-block-start: 1px solid var(--polku-color-line);
    }
    .onward a {
      display: flex;
      align-items: center;
      gap: var(--polku-space-s);
      padding-block: var(--polku-space-s);
      font-weight: 650;
      text-decoration: none;
    }
    .onward a:hover {
      text-decoration: underline;
    }
    .onward .next {
      margin-inline-start: auto;
      text-align: end;
    }
    .way {
      display: block;
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
      font-weight: 400;
    }
    @container guide (min-width: 64rem) {
      .guide {
        grid-template-columns: 15rem minmax(0, 1fr);
      }
      .top {
        grid-column: 1 / -1;
      }
      .menu {
        position: sticky;
        inset-block-start: 0;
        align-self: start;
        max-block-size: 100vb;
        overflow-y: auto;
        padding-block: var(--polku-space-l);
        border-block-end: 0;
      }
      .menu > button {
        display: none;
      }
      .menu > div {
        display: block;
        padding: 0;
      }
      main {
        padding-inline: var(--polku-space-l) var(--polku-space-m);
      }
    }
    @media (pointer: coarse) {
      .menu a {
        padding-block: 10px;
      }
      .top a {
        padding-block: 10px;
      }
    }
    @media print {
      .top,
      .menu,
      .onward {
        display: none;
      }
      .guide {
        display: block;
      }
    }
  `,
];
