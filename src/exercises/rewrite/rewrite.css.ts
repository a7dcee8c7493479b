import { css } from 'lit';

/** The original and one's own text side by side where there is room; marks lie behind the text. */
export const rewriteStyles = css`
  .texts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-m);
    margin-block-end: var(--polku-space-m);
  }
  .text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .label {
    display: block;
    margin: 0 0 var(--polku-space-xs);
    font-weight: 650;
  }
  .fine {
    margin-block: var(--polku-space-s) 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .given,
  .sheet {
    flex: 1;
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
  .given {
    padding: var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    overflow-wrap: anywhere;
  }
  .given > :last-child {
    margin-block-end: 0;
  }
  .lines {
    white-space: pre-wrap;
  }
  /* What is written stands in the same cell once more: it stretches it, and carries the marks. */
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .mirror,
  textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 8em;
    margin: 0;
    padding: var(--polku-space-m);
    border: 2px solid transparent;
    font: inherit;
    line-height: 1.55;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    hyphens: manual;
    tab-size: 8;
  }
  .mirror {
    color: transparent;
    user-select: none;
  }
  textarea {
    inline-size: 100%;
    border-color: var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: transparent;
    overflow: hidden;
    resize: none;
  }
  textarea:focus-visible {
    border-color: var(--polku-color-accent);
    border-radius: var(--polku-radius);
    outline-offset: 0;
  }
  /* iOS sets the text of a textarea three pixels in. */
  @supports (-webkit-touch-callout: none) {
    .mirror {
      padding-inline: calc(var(--polku-space-m) + 3px);
    }
  }
  mark {
    border-radius: 3px;
    background: var(--polku-color-sun-soft);
    color: inherit;
    text-decoration: underline 2px var(--polku-color-sun);
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  polku-measures,
  .checklist,
  .comparison,
  .compare {
    margin-block-start: var(--polku-space-l);
  }
  .checklist label {
    display: flex;
    align-items: baseline;
    gap: var(--polku-space-s);
    min-block-size: 44px;
    padding-block: var(--polku-space-s);
  }
  .checklist input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--polku-color-accent);
    translate: 0 0.2em;
  }
  .copy {
    display: none;
  }
  /* Two texts need more room than a page of reading has: they may reach into its margins. */
  @container (min-width: 46rem) {
    .texts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin-inline: calc((37rem - min(100cqi - 4rem, 64rem)) / 2);
    }
    .copy {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .sheet * {
      forced-color-adjust: none;
    }
    .sheet {
      background: Canvas;
    }
    textarea {
      border-color: CanvasText;
      color: CanvasText;
      caret-color: CanvasText;
    }
    mark {
      background: Canvas;
      text-decoration: underline 3px Highlight;
    }
  }
`;
