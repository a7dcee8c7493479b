import { css } from 'lit';

/** One thing on the screen, large and calm. */
export const lessonStyles = css`
  :host {
    scroll-margin-block-start: var(--polku-sticky-top, 0px);
  }
  .lesson {
    container: lesson / inline-size;
    display: flex;
    flex-direction: column;
    min-block-size: var(--polku-lesson-height, min(100svh, 46rem));
    background: var(--polku-color-paper);
  }
  .top {
    position: sticky;
    inset-block-start: var(--polku-sticky-top, 0px);
    z-index: 2;
    display: grid;
    grid-template-columns: var(--polku-target) 1fr var(--polku-target);
    align-items: center;
    gap: var(--polku-space-s);
    padding: var(--polku-space-s);
    background: var(--polku-color-paper);
  }
  .top [hidden] {
    visibility: hidden;
  }
  .line {
    block-size: 8px;
    border-radius: 4px;
    overflow: hidden;
    background: var(--polku-color-line);
  }
  .line svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .line line {
    stroke: var(--polku-color-accent);
    stroke-width: 2;
    transition: all var(--polku-motion) ease-out;
  }
  :dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .page {
    flex: 1;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: var(--polku-space-m) var(--polku-space-m) var(--polku-space-xl);
    /* Finnish compounds are longer than a phone is wide. */
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .step-title {
    margin-block: 0 var(--polku-space-m);
    font-size: var(--polku-size-xl);
    font-weight: 720;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .step-title.opening {
    font-size: min(var(--polku-size-xxl), 10.5cqi);
  }
  .step-title:focus-visible,
  .under-way:focus-visible {
    outline: none;
  }
  polku-exercise {
    display: block;
  }
  .under-way,
  .answered {
    scroll-margin-block-start: calc(var(--polku-sticky-top, 0px) + 80px);
    margin-block: var(--polku-space-l);
  }
  @container lesson (min-width: 34rem) {
    .page {
      padding-inline: var(--polku-space-l);
    }
  }
  /* A statement's date and source stand in the margin where there is one. */
  @container lesson (min-width: 58rem) {
    .fact {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9rem;
      column-gap: var(--polku-space-l);
      max-inline-size: none;
      margin-inline-end: -9rem;
    }
    .fact > footer {
      grid-area: 1 / 2 / span 9;
      flex-flow: column;
      align-self: start;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .line {
      border: 1px solid CanvasText;
    }
    .line line {
      stroke: Highlight;
    }
  }
`;
