import { css } from 'lit';

/** A bar, and what each of its parts stands for. */
export const sumStyles = css`
  .sum {
    max-inline-size: 40em;
    margin-block: var(--polku-space-l) 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border-radius: 4px;
    background: var(--polku-color-line);
  }
  .bar rect {
    fill: var(--polku-color-accent);
  }
  .sum ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-m);
    max-inline-size: none;
    margin-block: var(--polku-space-xs) 0;
    padding: 0;
    list-style: none;
  }
  .sum b {
    color: var(--polku-color-ink);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar rect {
      fill: CanvasText;
    }
  }
`;
