import { css } from 'lit';
import { listenStyles } from '../../element/listen.css.js';

const own = css`
  .sentences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-m);
    max-inline-size: 34em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--polku-space-m);
    padding: var(--polku-space-m);
    border: 2px solid var(--polku-color-line);
    border-radius: var(--polku-radius);
    background: var(--polku-color-surface);
  }
  .turn .ask {
    margin: 0;
  }
  .text {
    margin: 0;
    font-size: var(--polku-size-l);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .turn .text {
    font-size: var(--polku-size-xl);
  }
  .meaning {
    margin-block-start: calc(-1 * var(--polku-space-s));
    color: var(--polku-color-ink-soft);
    overflow-wrap: anywhere;
  }
  .meaning > :last-child {
    margin: 0;
  }
  polku-recording,
  .judge {
    padding-block-start: var(--polku-space-m);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .judge {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
  }
  .judge p {
    flex: 1 0 100%;
    margin: 0;
    font-weight: 650;
  }
  .judge button {
    padding-inline: 14px;
  }
  .plain {
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--polku-space-m);
    padding-inline-start: var(--polku-space-m);
    border-inline-start: 3px solid var(--polku-color-edge);
  }
  .told .content {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .opinion {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-xs);
    color: var(--polku-color-ink-soft);
    font-size: var(--polku-size-s);
  }
  .end {
    max-inline-size: 34em;
    margin-block: var(--polku-space-m) 0;
  }
`;

/** One sentence large, with all that can be done with it; those before it as lines above. */
export const speakStyles = [listenStyles, own];
