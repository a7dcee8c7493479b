import { css } from 'lit';

/** One large button, what it hears beside it, and below it what can be done with what it heard. */
export const recordingStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-s);
  }
  .row + .row {
    margin-block-start: var(--polku-space-s);
  }
  .record {
    min-block-size: 56px;
    padding-inline: var(--polku-space-m);
  }
  .record.on {
    border-color: var(--polku-color-wrong);
    background: var(--polku-color-wrong-soft);
    color: var(--polku-color-ink);
  }
  .record.on .icon {
    color: var(--polku-color-wrong);
  }
  .heard {
    display: flex;
    flex: 1 1 9em;
    align-items: center;
    gap: var(--polku-space-s);
    max-inline-size: 20em;
    min-inline-size: 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
    font-variant-numeric: tabular-nums;
  }
  .wave {
    flex: 1;
    min-inline-size: 0;
    block-size: 40px;
    fill: var(--polku-color-accent);
  }
  .on + .heard .wave {
    fill: var(--polku-color-wrong);
  }
  .then button {
    padding-inline: var(--polku-space-m);
  }
  .sounding {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
  }
  .cut,
  .now {
    margin: 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .private {
    margin-block: var(--polku-space-s) 0;
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  polku-trouble {
    margin-block-start: var(--polku-space-s);
  }
  @media (forced-colors: active) {
    .wave {
      fill: CanvasText;
    }
    .sounding,
    .record.on {
      border-color: Highlight;
    }
  }
`;
