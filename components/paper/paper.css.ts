import { css } from 'lit';

/** Paper: ink on white whatever the screen's theme, set for A4, with room to write. */
export const paperStyles = css`
  :host {
    --polku-color-paper: #fff;
    --polku-color-surface: #fff;
    --polku-color-ink: #111;
    --polku-color-ink-soft: #444;
    --polku-color-line: #bbb;
    --polku-color-edge: #666;
    --polku-color-accent: #111;
    --polku-color-accent-soft: #f4f4f2;
    --polku-color-wrong: #111;
    --polku-color-wrong-soft: #f4f4f2;
    --polku-space: 6pt;
    --polku-space-xs: 3pt;
    --polku-space-s: 4pt;
    --polku-space-m: 7pt;
    --polku-space-l: 12pt;
    --polku-space-xl: 20pt;
    --polku-radius: 4pt;
    --polku-size: 11pt;
    --polku-size-s: 9pt;
    --polku-size-l: 12.5pt;
    --polku-size-xl: 15pt;
    --polku-size-xxl: 21pt;
    color-scheme: light;
    background: #fff;
    color: #111;
    font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
    font-size: var(--polku-size);
    line-height: 1.42;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  .kicker,
  .name {
    font-family: var(--polku-font, system-ui, sans-serif);
    break-after: avoid;
    text-wrap: balance;
  }
  h1 {
    margin-block: 0 12pt;
    font-size: var(--polku-size-xxl);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .size-2 {
    margin-block: 18pt 6pt;
    font-size: var(--polku-size-xl);
    line-height: 1.2;
  }
  .size-3,
  .size-4 {
    margin-block: 0 4pt;
    font-size: var(--polku-size-l);
    font-weight: 700;
  }
  h5 {
    margin-block: 0 3pt;
    font-size: var(--polku-size);
  }
  .kicker {
    margin-block: 0 3pt;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .name {
    display: flex;
    gap: 18pt;
    margin-block: 0 14pt;
    font-size: var(--polku-size-s);
  }
  .name span {
    flex: 1;
    padding-block-end: 10pt;
    border-block-end: 0.6pt solid var(--polku-color-edge);
  }
  .name span:first-child {
    flex: 2;
  }
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
    max-inline-size: none;
  }
  p,
  li {
    orphans: 3;
    widows: 3;
  }
  .exercise,
  .note {
    margin-block: 12pt;
  }
  /* What is longer breaks, or it would leave most of a page empty before it. */
  .short,
  li,
  tr,
  img {
    break-inside: avoid;
  }
  .exercise {
    padding-block-start: 8pt;
    border-block-start: 0.6pt solid var(--polku-color-line);
  }
  .note {
    padding: 8pt 10pt;
    border-inline-start: 3pt solid #111;
    background: #f4f4f2;
    font-family: var(--polku-font, system-ui, sans-serif);
    font-size: 10pt;
  }
  .note > :last-child {
    margin-block-end: 0;
  }
  .alert,
  .fact {
    break-inside: avoid;
  }
  .alert {
    border: 0.6pt solid var(--polku-color-line);
  }
  hr {
    block-size: 22pt;
    margin-block: 0;
    border-block-start: 0;
    border-block-end: 0.6pt solid var(--polku-color-edge);
  }
  .blank {
    display: inline-block;
    inline-size: 7em;
    border-block-end: 0.6pt solid var(--polku-color-edge);
  }
  .tasks li {
    padding-inline-start: 1.4em;
    text-indent: -1.4em;
  }
  a {
    color: inherit;
  }
  .fact footer a::after {
    content: ' – ' attr(href);
    overflow-wrap: anywhere;
  }
  .new-page {
    break-before: page;
  }
  .compact {
    font-size: 8pt;
    line-height: 1.2;
  }
  .compact h1 {
    margin-block-end: 6pt;
    font-size: var(--polku-size-xl);
  }
  .compact p {
    margin-block: 0 3pt;
  }
  .compact :is(th, td) {
    padding: 1pt 4pt;
    white-space: nowrap;
  }
  .compact :is(th, td):first-child {
    inline-size: 100%;
    max-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @media screen {
    :host {
      display: block;
      padding: clamp(16px, 5cqi, 56px);
      border: 1px solid #ccc;
    }
    .new-page {
      margin-block-start: 40px;
      padding-block-start: 40px;
      border-block-start: 2px dashed #999;
    }
  }
`;
