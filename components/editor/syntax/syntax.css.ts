import { css } from 'lit';

/** The colours of the format: the text itself stays ink, what is written around it steps back. */
export const syntaxStyles = css`
  .heading {
    font-weight: 680;
  }
  .step {
    font-size: 1.2em;
  }
  .taught {
    color: var(--polku-color-accent);
    font-style: italic;
    font-weight: 600;
  }
  .strong {
    font-weight: 680;
  }
  .struck {
    text-decoration: line-through;
  }
  .quote {
    color: var(--polku-color-ink-soft);
  }
  .quote.taught {
    color: var(--polku-color-accent);
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--polku-color-edge);
    text-underline-offset: 0.2em;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
  .faint.faint {
    color: var(--polku-color-ink-soft);
    font-style: normal;
    font-weight: 400;
  }
  .type,
  .label {
    color: var(--polku-color-accent);
    font-weight: 680;
  }
  .name {
    color: var(--polku-color-sun);
  }
  .value,
  .speaker {
    color: var(--polku-color-accent);
  }
  .gap {
    border-block-end: 2px solid var(--polku-color-sun);
    background: var(--polku-color-sun-soft);
  }
  .task {
    color: var(--polku-color-right);
    font-family: ui-monospace, monospace;
    font-weight: 700;
  }
`;
