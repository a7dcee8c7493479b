import { css } from 'lit';

/** What all exercises look like: options as cards, verdicts as signs, feedback below its answer. */
export const exerciseStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .prompt {
    max-inline-size: 32em;
    margin-block-end: var(--polku-space-m);
    font-size: var(--polku-size-l);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .prompt > :last-child {
    margin-block-end: 0;
  }
  .ask {
    display: block;
    margin-block: 0 var(--polku-space-s);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .card {
    display: flex;
    align-items: center;
    gap: var(--polku-space-m);
    inline-size: 100%;
    min-block-size: var(--polku-target);
    padding: calc(var(--polku-space) * 1.5) var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    font-size: var(--polku-size-l);
    line-height: 1.35;
    text-align: start;
    transition:
      border-color var(--polku-motion),
      background-color var(--polku-motion);
  }
  .card .run,
  .tile .run {
    color: inherit;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-s);
    max-inline-size: 34em;
  }
  label.card {
    cursor: pointer;
  }
  :host([locked]) label.card {
    cursor: default;
  }
  label.card:has(:focus-visible) {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: 2px;
  }
  /* The native control stays visible, and keeps its meaning. */
  label.card input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--polku-color-accent);
    outline: none;
  }
  label.card .content {
    flex: 1;
    min-inline-size: 0;
  }
  label.card .content > p {
    margin: 0;
  }
  .card,
  .tile,
  .prompt,
  .model,
  .feedback {
    overflow-wrap: anywhere;
  }
  .tile {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-block-size: var(--polku-target);
    padding: var(--polku-space-xs) var(--polku-space-m);
    border: 2px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
    font-size: var(--polku-size-l);
    line-height: 1.3;
    text-align: start;
  }
  .tile:not([aria-disabled='true']):hover,
  .card:not([aria-disabled='true']):hover {
    border-color: var(--polku-color-accent);
  }
  .tile[aria-pressed='true'],
  .card.chosen {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .card.right,
  .tile.right {
    border-color: var(--polku-color-right);
    background: var(--polku-color-right-soft);
  }
  .card.wrong,
  .tile.wrong {
    border-color: var(--polku-color-wrong);
    background: var(--polku-color-wrong-soft);
  }
  .card.missed,
  .tile.missed {
    border: 2px dashed var(--polku-color-right);
  }
  .verdict {
    display: inline-grid;
    place-content: center;
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    color: var(--polku-color-paper);
    font-size: var(--polku-size-s);
    position: relative;
  }
  .verdict-right,
  .verdict-missed {
    background: var(--polku-color-right);
  }
  .verdict-missed {
    background: none;
    color: var(--polku-color-right);
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .verdict-near {
    background: var(--polku-color-sun);
  }
  .verdict-wrong {
    background: var(--polku-color-wrong);
  }
  .model {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-s);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--polku-size-l);
    line-height: 1.3;
  }
  .model > .content {
    min-inline-size: 0;
  }
  .feedback {
    margin-block: var(--polku-space-s) var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-edge);
    animation: appear var(--polku-motion) ease-out;
  }
  .feedback-right,
  .feedback-missed {
    border-color: var(--polku-color-right);
  }
  .feedback-near {
    border-color: var(--polku-color-sun);
  }
  .feedback-wrong {
    border-color: var(--polku-color-wrong);
  }
  .feedback > :last-child,
  .alert > :last-child {
    margin-block-end: 0;
  }
  .alert {
    margin-block: var(--polku-space-m) 0;
    animation: appear var(--polku-motion) ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }
  @media (forced-colors: active) {
    .card.chosen,
    .tile[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .verdict {
      border: 1px solid CanvasText;
      color: CanvasText;
    }
  }
`;
