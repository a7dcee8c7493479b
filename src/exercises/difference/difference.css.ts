import { css } from 'lit';

/** Two forms one above the other; the letters that differ are heavy, underlined and tinted. */
export const differenceStyles = css`
  :host {
    display: block;
  }
  .difference {
    --mark: var(--polku-color-wrong);
    max-inline-size: 36em;
    margin-block: var(--polku-space-s) var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-sun);
    line-height: 1.5;
    overflow-wrap: anywhere;
    animation: appear var(--polku-motion) ease-out;
  }
  .difference.spoken {
    --mark: var(--polku-color-right);
    border-color: var(--polku-color-right);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--polku-space-m);
    margin: 0;
  }
  dl > div {
    display: contents;
  }
  dt {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    line-height: calc(1.5 * var(--polku-size-l));
  }
  dd {
    min-inline-size: 0;
    margin: 0;
    font-size: var(--polku-size-l);
  }
  mark {
    background: color-mix(in srgb, var(--mark) 12%, transparent);
    border-radius: 3px;
    color: var(--mark);
    font-weight: 800;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .accepted mark {
    --mark: var(--polku-color-right);
  }
  p {
    margin-block: var(--polku-space-xs) 0;
  }
  @container (inline-size < 320px) {
    dl {
      grid-template-columns: 1fr;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
