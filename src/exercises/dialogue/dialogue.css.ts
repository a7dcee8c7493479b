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
  .toggle {
    min-block-size: 44px;
    padding-inline: calc(var(--polku-space) * 1.5);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: transparent;
    font-size: var(--polku-size-s);
    font-weight: 600;
  }
  .toggle:hover {
    border-color: var(--polku-color-ink);
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--polku-color-accent);
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-accent);
    box-shadow: inset 0 0 0 1px var(--polku-color-accent);
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
    .toggle[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
