import { css } from 'lit';

/** The bar at the bottom of a lesson: it stays within the thumb's reach. */
export const barStyles = css`
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    border-block-start: 1px solid var(--polku-color-line);
    background: var(--polku-color-paper);
    padding: var(--polku-space-m);
    padding-block-end: max(var(--polku-space-m), env(safe-area-inset-bottom));
  }
  .bar.right {
    background: var(--polku-color-right-soft);
    border-color: var(--polku-color-right);
  }
  .bar.almost {
    background: var(--polku-color-sun-soft);
    border-color: var(--polku-color-sun);
  }
  .bar.partly,
  .bar.wrong {
    background: var(--polku-color-wrong-soft);
    border-color: var(--polku-color-wrong);
  }
  .inner {
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  .outcome {
    animation: rise var(--polku-motion) ease-out;
    margin-block-end: var(--polku-space-m);
  }
  .outcome-title {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    margin: 0;
    font-size: var(--polku-size-l);
    font-weight: 700;
  }
  .outcome-sign {
    display: grid;
    place-content: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--polku-color-wrong);
    color: var(--polku-color-paper);
  }
  .right .outcome-title {
    color: var(--polku-color-right);
  }
  .right .outcome-sign {
    background: var(--polku-color-right);
  }
  .almost .outcome-title {
    color: var(--polku-color-sun);
  }
  .almost .outcome-sign {
    background: var(--polku-color-sun);
  }
  .partly .outcome-title,
  .wrong .outcome-title {
    color: var(--polku-color-wrong);
  }
  .why {
    max-block-size: 30vh;
    overflow-y: auto;
    margin-block-start: var(--polku-space-s);
  }
  .why > :last-child {
    margin-block-end: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--polku-space-s);
  }
  .main {
    flex: 1 1 100%;
  }
  .actions > .quiet,
  .actions > .plain {
    flex: 1 1 auto;
  }
  .actions > .saving {
    flex: 1 1 100%;
    justify-content: center;
  }
  .right .main {
    background: var(--polku-color-right);
    color: var(--polku-color-paper);
  }
  @container lesson (min-width: 34rem) {
    .main {
      flex: 0 1 11rem;
    }
    .actions > .quiet,
    .actions > .plain {
      flex: 0 1 auto;
    }
    .actions > .saving {
      order: -1;
      flex: 0 1 auto;
      margin-inline-end: auto;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(16px);
    }
  }
  @media (forced-colors: active) {
    .bar {
      border-block-start: 3px solid CanvasText;
    }
  }
`;
