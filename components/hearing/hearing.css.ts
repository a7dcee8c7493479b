import { css } from 'lit';

/** A sheet at the bottom, above everything; once it was closed, a line that goes by itself. */
export const hearingStyles = css`
  :host {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
  }
  .sheet {
    max-block-size: 85svh;
    overflow-y: auto;
    padding: var(--polku-space-m) var(--polku-space-m) var(--polku-space-l);
    border-block-start: 2px solid var(--polku-color-accent);
    background: var(--polku-color-surface);
    animation: rise var(--polku-motion) ease-out;
  }
  .inner {
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  .head {
    display: flex;
    align-items: start;
    gap: var(--polku-space-s);
  }
  .head > .icon {
    margin-block-start: 0.15em;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-l);
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: var(--polku-size-l);
    line-height: 1.3;
  }
  .head > .icon-button {
    margin: calc(var(--polku-space) * -1) calc(var(--polku-space) * -1) 0 0;
  }
  p,
  ol {
    margin-block: var(--polku-space-s) 0;
  }
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block-end: var(--polku-space-xs);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    margin-block-start: var(--polku-space-m);
  }
  .hint {
    position: absolute;
    inset-block-end: calc(var(--polku-target) + var(--polku-space-xl) * 2);
    inset-inline: var(--polku-space-m);
    display: flex;
    gap: var(--polku-space-s);
    inline-size: fit-content;
    max-inline-size: calc(100% - var(--polku-space-m) * 2);
    margin: 0 auto;
    padding: var(--polku-space-s) var(--polku-space-m);
    border-radius: var(--polku-radius);
    background: var(--polku-color-ink);
    color: var(--polku-color-paper);
    font-size: var(--polku-size-s);
    pointer-events: none;
    animation: rise var(--polku-motion) ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (forced-colors: active) {
    .hint {
      border: 1px solid CanvasText;
    }
  }
`;
