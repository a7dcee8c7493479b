import { css } from 'lit';

/** The path: a line that winds through its lessons as stations, units as places. */
export const outlineStyles = css`
  .outline {
    container: outline / inline-size;
    padding: var(--polku-space-l) var(--polku-space-m) var(--polku-space-xl);
    background: var(--polku-color-paper);
  }
  header,
  .path {
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  .lead {
    font-size: var(--polku-size-l);
    line-height: 1.45;
  }
  .about {
    max-inline-size: 40rem;
    margin: var(--polku-space-xl) auto 0;
    padding-block-start: var(--polku-space-l);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .about h3 {
    padding: 0;
    margin-block-end: var(--polku-space-m);
    color: inherit;
    font-size: var(--polku-size-l);
  }
  h2 {
    margin-block: 0 var(--polku-space-m);
    font-size: min(var(--polku-size-xxl), 10.5cqi);
    font-weight: 740;
    overflow-wrap: break-word;
    line-height: 1.12;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .standing {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    margin-block: 0 var(--polku-space-m);
    color: var(--polku-color-ink-soft);
  }
  .call {
    flex-wrap: wrap;
    justify-content: flex-start;
    gap: 0 0.6em;
    inline-size: 100%;
    padding: var(--polku-space-m) var(--polku-space-l);
    font-size: var(--polku-size-l);
    text-align: start;
  }
  .review {
    inline-size: 100%;
    margin-block-start: var(--polku-space-s);
    justify-content: flex-start;
    padding-inline: var(--polku-space-l);
    text-align: start;
  }
  .call-title {
    font-weight: 450;
  }
  .path {
    --path-width: clamp(64px, 24cqi, 180px);
    --stop: 48px;
    --row: var(--polku-space-s);
    margin-block-start: var(--polku-space-xl);
  }
  ol {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li,
  h3 {
    position: relative;
    max-inline-size: none;
    margin: 0;
  }
  h3 {
    padding-block: var(--polku-space-m);
    padding-inline-start: calc(var(--at) * var(--path-width) + var(--stop) + var(--polku-space-m));
    color: var(--polku-color-sun);
    font-size: var(--polku-size);
    font-weight: 720;
    letter-spacing: 0.01em;
  }
  .at-0,
  .at-4 {
    --at: 0.5;
  }
  .at-1,
  .at-3 {
    --at: 0.85;
  }
  .at-2 {
    --at: 1;
  }
  .at-5,
  .at-7 {
    --at: 0.15;
  }
  .at-6 {
    --at: 0;
  }
  .line {
    position: absolute;
    inset-inline-start: calc(var(--stop) / 2);
    inset-block-start: calc(var(--row) + var(--stop) / 2);
    inline-size: var(--path-width);
    block-size: 100%;
    overflow: visible;
    fill: none;
    pointer-events: none;
  }
  .line path {
    vector-effect: non-scaling-stroke;
  }
  .road {
    stroke: color-mix(in srgb, var(--polku-color-line) 60%, var(--polku-color-paper));
    stroke-width: 18;
  }
  .track {
    stroke: var(--polku-color-edge);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0.1 12;
  }
  .walked .road {
    stroke: var(--polku-color-accent);
  }
  .walked .track {
    stroke: var(--polku-color-on-accent);
  }
  :dir(rtl) > .line {
    transform: scaleX(-1);
  }
  .spruce {
    position: absolute;
    inset-inline-start: calc((var(--at) - 0.85) * var(--path-width));
    inset-block-start: calc(var(--row) - 6px);
    inline-size: 26px;
    fill: none;
    stroke: color-mix(in srgb, var(--polku-color-accent) 45%, var(--polku-color-line));
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .at-2 > .spruce {
    inset-block-start: var(--stop);
    inline-size: 34px;
  }
  .station {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: var(--polku-space-m);
    inline-size: 100%;
    padding: var(--row) 0 var(--polku-space-l);
    padding-inline-start: calc(var(--at) * var(--path-width));
    border: 0;
    background: none;
    text-align: start;
  }
  .station:focus-visible {
    outline-offset: -2px;
  }
  .stop {
    position: relative;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: var(--stop);
    block-size: var(--stop);
    border: 3px solid var(--polku-color-edge);
    border-radius: 50%;
    background: var(--polku-color-paper);
    color: var(--polku-color-ink-soft);
    font-weight: 700;
    transition: transform var(--polku-motion) ease-out;
  }
  .station:hover .stop {
    transform: scale(1.08);
    border-color: var(--polku-color-accent);
  }
  .done .stop {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent);
    color: var(--polku-color-on-accent);
  }
  .started .stop {
    border-color: var(--polku-color-accent);
    color: var(--polku-color-accent);
  }
  .next .stop {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-surface);
    color: var(--polku-color-accent);
    box-shadow: 0 0 0 7px var(--polku-color-accent-soft);
  }
  .label {
    display: grid;
    min-inline-size: 0;
    padding-block-start: calc((var(--stop) - 1.35em) / 2);
  }
  .title {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .next .title {
    font-weight: 740;
  }
  .station:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .meta {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .more {
    block-size: 1px;
  }
  @container outline (min-width: 34rem) {
    .call,
    .review {
      inline-size: auto;
    }
    .review {
      min-block-size: calc(var(--polku-target) + var(--polku-space));
    }
  }
  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
    }
    .next .stop {
      outline: 3px solid Highlight;
    }
  }
`;
