import { css } from 'lit';

/** Statement below statement, the steps of the scale in a row; later each as a path. */
export const rateStyles = css`
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-l);
    max-inline-size: 40em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .statement legend,
  .of {
    margin-block-end: var(--polku-space-s);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .of {
    margin: 0;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: var(--polku-space-s);
  }
  .scale .card {
    gap: var(--polku-space-s);
    min-inline-size: 0;
    padding: var(--polku-space-s) 6px;
    font-size: calc(var(--polku-size) * 0.92);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .shown {
    gap: var(--polku-space-m);
  }
  .reached {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--polku-space-m);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .track {
    flex: none;
    max-inline-size: 100%;
    block-size: 1.4em;
    overflow: visible;
  }
  .track:dir(rtl) {
    transform: scaleX(-1);
  }
  .way {
    stroke: var(--polku-color-line);
    stroke-width: 3;
  }
  .place {
    fill: var(--polku-color-paper);
    stroke: var(--polku-color-edge);
    stroke-width: 2;
  }
  .gone {
    stroke: var(--polku-color-accent);
  }
  .place.gone {
    fill: var(--polku-color-accent);
  }
  @media (forced-colors: active) {
    .place {
      fill: Canvas;
      stroke: CanvasText;
    }
    .way {
      stroke: GrayText;
    }
    .gone {
      stroke: Highlight;
    }
    .place.gone {
      fill: Highlight;
    }
  }
`;
