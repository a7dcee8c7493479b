import { css } from 'lit';

/** How course text is set: a measure of 60 to 70 characters, air between the blocks. */
export const proseStyles = css`
  p,
  ul,
  ol,
  blockquote,
  pre,
  .table,
  .alert,
  .fact,
  h4,
  h5 {
    max-inline-size: 36em;
    margin-block: 0 var(--polku-space-m);
  }
  h4,
  h5 {
    line-height: 1.25;
    font-weight: 680;
    font-size: var(--polku-size-l);
    text-wrap: balance;
  }
  h5 {
    font-size: var(--polku-size);
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  .tasks {
    padding-inline-start: 0;
    list-style: none;
  }
  li {
    margin-block-end: var(--polku-space-xs);
  }
  li::marker {
    color: var(--polku-color-ink-soft);
  }
  .run {
    color: var(--polku-color-accent);
    font-weight: 600;
    hyphens: manual;
  }
  [data-hear] {
    cursor: pointer;
    border-radius: 4px;
    transition: background-color var(--polku-motion);
  }
  .run[role='button'] {
    text-decoration: underline dotted 1px;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.25em;
  }
  [data-hear]:hover,
  [data-speaking] {
    background: var(--polku-color-accent-soft);
  }
  [data-speaking] {
    box-shadow: 0 0 0 3px var(--polku-color-accent-soft);
  }
  a {
    color: var(--polku-color-accent);
    text-underline-offset: 0.2em;
  }
  .domain {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  blockquote {
    margin-inline: 0;
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-line);
    color: var(--polku-color-ink-soft);
  }
  blockquote > :last-child,
  .alert > :last-child {
    margin-block-end: 0;
  }
  .alert,
  .fact {
    padding: var(--polku-space-m);
    border-radius: var(--polku-radius);
    background: var(--polku-color-accent-soft);
  }
  .alert-title {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    margin-block-end: var(--polku-space-xs);
    color: var(--polku-color-accent);
    font-weight: 680;
  }
  .alert-warning,
  .alert-caution {
    background: var(--polku-color-wrong-soft);
  }
  .alert-warning .alert-title,
  .alert-caution .alert-title {
    color: var(--polku-color-wrong);
  }
  .fact {
    background: none;
    border: 1px solid var(--polku-color-line);
    border-inline-start: 4px solid var(--polku-color-accent);
  }
  .fact footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-m);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: var(--polku-space-s) var(--polku-space-m) var(--polku-space-s) 0;
    border-block-end: 1px solid var(--polku-color-line);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    font-weight: 600;
  }
  pre {
    overflow-x: auto;
    padding: var(--polku-space-m);
    border: 1px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    font-size: var(--polku-size-s);
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--polku-radius);
  }
  hr {
    margin-block: var(--polku-space-l);
    border: 0;
    border-block-start: 1px solid var(--polku-color-line);
  }
`;
