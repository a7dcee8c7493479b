import { css } from 'lit';

/** Quiet rows: what is there, and nothing in red or green. */
export const insightsStyles = css`
  .insights {
    overflow-wrap: anywhere;
  }
  .insights :is(h5, dl, dd, ul, p) {
    margin: 0;
    padding: 0;
  }
  .insights h5 {
    margin-block-end: var(--polku-space-s);
    font-size: var(--polku-size);
  }
  .insights dl {
    display: grid;
    gap: var(--polku-space-m);
  }
  .insights dt {
    display: flex;
    align-items: start;
    gap: var(--polku-space-xs);
    font-weight: 600;
  }
  .insights dt .icon {
    flex: none;
    margin-block-start: 0.15em;
    color: var(--polku-color-ink-soft);
  }
  .insights ul {
    list-style: none;
  }
  .insights .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--polku-space-m);
  }
  .insights .story bdi {
    display: block;
    color: var(--polku-color-ink);
    font-size: var(--polku-size);
  }
  .insights .story li + li {
    margin-block-start: var(--polku-space-s);
  }
  .insights .form,
  .insights .story,
  .insights p {
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .insights .fine {
    margin-block-start: var(--polku-space-m);
  }
`;
