import { css } from 'lit';

/** A quiet row of tools above the lines, and what comes next below them. */
export const dialogueStyles = css`
  .tools,
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--polku-space-s);
    margin-block: var(--polku-space-m);
  }
  .plain[aria-pressed='true'] {
    background: var(--polku-color-accent-soft);
    box-shadow: inset 0 -2px 0 var(--polku-color-accent);
  }
  .asking .line {
    line-height: 2.1;
  }
  .veil {
    color: var(--polku-color-ink-soft);
    letter-spacing: 0.3em;
  }
  .done {
    display: flex;
    align-items: center;
    gap: var(--polku-space-s);
    margin: 0;
    color: var(--polku-color-right);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .plain[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
