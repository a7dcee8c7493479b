import { css } from 'lit';
import { smallButtons } from './small.css.js';

export const startStyles = [
  smallButtons,
  css`
    :host {
      max-inline-size: 70rem;
      margin-inline: auto;
      padding: var(--polku-space-l) var(--polku-space-m) var(--polku-space-xl);
    }
    h1 {
      margin: 0 0 var(--polku-space-s);
      font-size: var(--polku-size-xxl);
      line-height: 1.15;
    }
    h1:focus {
      outline: none;
    }
    h2 {
      display: flex;
      gap: var(--polku-space-s);
      align-items: center;
      margin: 0 0 var(--polku-space-m);
      font-size: var(--polku-size-l);
      line-height: 1.25;
    }
    .languages {
      display: flex;
      justify-content: flex-end;
    }
    .languages button {
      text-transform: capitalize;
    }
    .languages [aria-pressed='true'] {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
    .lead {
      max-inline-size: 38em;
      margin: 0 0 var(--polku-space-l);
    }
    .lead a {
      color: var(--polku-color-accent);
    }
    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--polku-space-l);
      margin-block: var(--polku-space-l);
    }
    .ways > section {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      padding-block-start: var(--polku-space-m);
      border-block-start: 3px solid var(--polku-color-accent);
    }
    .ways p {
      margin: 0 0 var(--polku-space-m);
    }
    form,
    .ways > section {
      gap: var(--polku-space-s);
    }
    form {
      display: flex;
      flex-direction: column;
    }
    label {
      font-weight: 600;
    }
    input:not([type='checkbox'], .hidden-text),
    select {
      inline-size: 100%;
      min-block-size: var(--polku-target);
      padding: var(--polku-space-s) var(--polku-space-m);
      border: 2px solid var(--polku-color-edge);
      border-radius: var(--polku-radius);
      background: var(--polku-color-surface);
    }
    .tick {
      display: flex;
      gap: var(--polku-space-s);
      align-items: center;
      min-block-size: var(--polku-target);
      font-weight: 400;
    }
    .tick input {
      inline-size: 22px;
      block-size: 22px;
      accent-color: var(--polku-color-accent);
    }
    label.quiet {
      position: relative;
      cursor: pointer;
    }
    label.quiet:focus-within {
      outline: 3px solid var(--polku-color-accent);
      outline-offset: 2px;
    }
    .drop,
    .honest,
    .detail {
      color: var(--polku-color-ink-soft);
      font-size: var(--polku-size-s);
    }
    .ways .drop {
      margin: 0;
    }
    .honest {
      max-inline-size: 44em;
      margin: 0;
    }
    .trouble {
      display: flex;
      gap: var(--polku-space-s);
      padding: var(--polku-space-m);
      border-radius: var(--polku-radius);
      background: var(--polku-color-wrong-soft);
    }
    .kept,
    .ready {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .kept li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-s) var(--polku-space-m);
      align-items: center;
      padding-block: var(--polku-space-s);
      border-block-start: 1px solid var(--polku-color-line);
    }
    .draft {
      flex: 1 1 16rem;
      min-block-size: var(--polku-target);
      padding: var(--polku-space-xs) 0;
      border: 0;
      background: none;
      text-align: start;
    }
    .draft:hover .name {
      text-decoration: underline;
    }
    .name {
      display: block;
      color: var(--polku-color-accent);
      font-weight: 650;
    }
    .sure {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-s);
      align-items: center;
      font-size: var(--polku-size-s);
    }
    .ready {
      display: flex;
      flex-wrap: wrap;
      gap: var(--polku-space-s);
    }
  `,
];
