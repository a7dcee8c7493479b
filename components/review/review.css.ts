import { css } from 'lit';

/** What is due, a choice of lengths, a week ahead. */
export const reviewStyles = css`
  .review {
    container: review / inline-size;
    min-block-size: var(--polku-lesson-height, min(100svh, 46rem));
    padding: var(--polku-space-m) var(--polku-space-m) var(--polku-space-xl);
    background: var(--polku-color-paper);
  }
  .inner {
    max-inline-size: 34rem;
    margin-inline: auto;
  }
  .tools {
    display: flex;
    margin-block-end: var(--polku-space-s);
  }
  .tools > .plain {
    padding-inline: 0 var(--polku-space-m);
  }
  h2 {
    margin-block: 0 var(--polku-space-s);
    font-size: var(--polku-size-xxl);
    line-height: 1.15;
  }
  h3 {
    margin-block: var(--polku-space-l) var(--polku-space-s);
    font-size: var(--polku-size-l);
    line-height: 1.25;
  }
  .due {
    font-size: var(--polku-size-l);
  }
  .soft {
    color: var(--polku-color-ink-soft);
  }
  .lengths {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
    gap: var(--polku-space-s);
  }
  .forecast {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    align-items: end;
    gap: var(--polku-space-xs);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .forecast li {
    display: grid;
    justify-items: center;
    gap: var(--polku-space-xs);
    min-inline-size: 0;
    font-size: var(--polku-size-s);
    line-height: 1.2;
  }
  .forecast svg {
    inline-size: 100%;
    max-inline-size: 3rem;
    block-size: 4.5rem;
  }
  .forecast rect {
    fill: var(--polku-color-accent);
  }
  .forecast .base {
    fill: var(--polku-color-line);
  }
  .leeches {
    padding: 0;
    list-style: none;
  }
  .leeches li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-m);
    padding-block: var(--polku-space-s);
    border-block-end: 1px solid var(--polku-color-line);
  }
  .leeches bdi {
    font-weight: 650;
  }
  .actions {
    display: grid;
    gap: var(--polku-space-s);
    margin-block: var(--polku-space-l);
  }
  @media (forced-colors: active) {
    .forecast rect {
      fill: CanvasText;
    }
  }
`;
