import { css } from 'lit';

/** Problems: a line under the text, a sign beside it, a card with words. */
export const problemStyles = css`
  .cm-editor .cm-lintRange {
    background-image: none;
    padding-block-end: 0;
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
    text-decoration-skip-ink: none;
  }
  .cm-editor .cm-lintRange-error {
    text-decoration-style: wavy;
    text-decoration-color: var(--polku-color-wrong);
  }
  .cm-editor .cm-lintRange-warning {
    text-decoration-style: dashed;
    text-decoration-color: var(--polku-color-sun);
  }
  .cm-editor .cm-lintRange-info {
    text-decoration-style: dotted;
    text-decoration-color: var(--polku-color-ink-soft);
  }
  .cm-editor .cm-lintPoint::after {
    border-block-end-color: var(--polku-color-wrong);
  }
  .cm-editor .cm-lintPoint-warning::after {
    border-block-end-color: var(--polku-color-sun);
  }
  .cm-editor .cm-lintPoint-info::after {
    border-block-end-color: var(--polku-color-ink-soft);
  }
  .problem-gutter .cm-gutterElement {
    inline-size: 20px;
    padding: 0 2px;
    text-align: center;
    cursor: pointer;
  }
  .sign {
    inline-size: 0.8em;
    block-size: 0.8em;
    vertical-align: -0.05em;
  }
  .sign.error {
    color: var(--polku-color-wrong);
  }
  .sign.warning {
    color: var(--polku-color-sun);
  }
  .sign.advice {
    color: var(--polku-color-ink-soft);
  }
  .cm-editor.cm-editor .cm-tooltip {
    max-inline-size: min(30rem, 92cqi);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    background: var(--polku-color-paper);
    color: var(--polku-color-ink);
    overflow: hidden;
  }
  .cm-editor.cm-editor .fix-box {
    padding: 0;
    outline-offset: -3px;
  }
  .cm-editor .cm-diagnostic {
    margin: 0;
    padding: 0;
    border: 0;
    white-space: normal;
  }
  .problem {
    padding: var(--polku-space-s) var(--polku-space-m);
    border-inline-start: 5px solid var(--polku-color-ink-soft);
    font-family: var(--polku-font);
    font-size: var(--polku-size-s);
    line-height: 1.45;
  }
  .problem.error {
    border-inline-start-color: var(--polku-color-wrong);
  }
  .problem.warning {
    border-inline-start-color: var(--polku-color-sun);
  }
  .problem + .problem,
  .cm-diagnostic + .cm-diagnostic .problem {
    border-block-start: 1px solid var(--polku-color-line);
  }
  .problem p {
    margin: 0;
  }
  .problem .sign {
    margin-inline-end: 0.4em;
  }
  .fix {
    min-block-size: 2.2rem;
    margin-block-start: var(--polku-space-s);
    padding: var(--polku-space-xs) var(--polku-space-m);
    border: 2px solid var(--polku-color-accent);
    border-radius: var(--polku-radius);
    background: transparent;
    color: var(--polku-color-accent);
    font-weight: 650;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .fix:hover {
    background: var(--polku-color-accent-soft);
  }
  @media (forced-colors: active) {
    .cm-editor .cm-lintRange {
      text-decoration-color: CanvasText;
    }
    .sign.sign {
      color: CanvasText;
    }
  }
`;
