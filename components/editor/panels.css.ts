import { css } from 'lit';

/** What opens over the text or above it: the list of completions, the search. */
export const panelStyles = css`
  .cm-editor .cm-tooltip-autocomplete.cm-tooltip > ul {
    max-block-size: 18rem;
    padding: var(--polku-space-xs);
    font-family: var(--polku-font);
    font-size: var(--polku-size-s);
  }
  .cm-editor .cm-tooltip-autocomplete.cm-tooltip > ul > li {
    padding: var(--polku-space-xs) var(--polku-space-s);
    border-radius: 6px;
    line-height: 1.4;
    white-space: normal;
  }
  .cm-editor .cm-tooltip-autocomplete.cm-tooltip > ul > li[aria-selected] {
    background: var(--polku-color-accent);
    color: var(--polku-color-on-accent);
  }
  .cm-editor .cm-completionLabel {
    font-weight: 650;
  }
  .cm-editor .cm-completionMatchedText {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .cm-editor .cm-completionDetail {
    margin-inline-start: 0.8em;
    font-style: normal;
  }
  .cm-editor.cm-editor .cm-panels {
    border: 0;
    border-block-end: 1px solid var(--polku-color-line);
    background: var(--polku-color-paper);
    color: var(--polku-color-ink);
  }
  .cm-editor .cm-panel.cm-search,
  .cm-editor .cm-dialog {
    padding: var(--polku-space-s) calc(var(--polku-target) + var(--polku-space-s))
      var(--polku-space-s) var(--polku-space-s);
    font-size: var(--polku-size-s);
  }
  .cm-editor .cm-panel.cm-panel label {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 28px;
    margin-inline-end: var(--polku-space-s);
    font-size: inherit;
  }
  .cm-editor .cm-panel.cm-panel .cm-textfield {
    max-inline-size: 100%;
    padding: var(--polku-space-xs) var(--polku-space-s);
    border: 1px solid var(--polku-color-edge);
    border-radius: 6px;
    background: var(--polku-color-surface);
    color: var(--polku-color-ink);
    font-size: inherit;
  }
  .cm-editor .cm-panel.cm-panel .cm-button {
    min-block-size: 28px;
    padding: var(--polku-space-xs) var(--polku-space-s);
    border: 1px solid var(--polku-color-edge);
    border-radius: 6px;
    background: transparent;
    color: inherit;
    font-size: inherit;
  }
  /* There is one selection at a time. */
  .cm-editor .cm-panel.cm-panel [name='select'] {
    display: none;
  }
  .cm-editor .cm-panel.cm-panel [name='close'],
  .cm-editor .cm-panel.cm-panel .cm-dialog-close {
    inset-block-start: var(--polku-space-xs);
    inset-inline-end: var(--polku-space-s);
    inline-size: 32px;
    block-size: 32px;
    border-radius: 6px;
    color: inherit;
    font-size: 1.2em;
  }
  .cm-editor .cm-searchMatch.cm-searchMatch {
    background: var(--polku-color-sun-soft);
    outline: 1px solid var(--polku-color-sun);
  }
  .cm-editor .cm-searchMatch-selected.cm-searchMatch-selected {
    outline: 3px solid var(--polku-color-sun);
  }
  @media (forced-colors: active) {
    .cm-editor .cm-tooltip-autocomplete.cm-tooltip > ul > li[aria-selected] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .cm-editor .cm-searchMatch-selected.cm-searchMatch-selected {
      outline: 3px solid Highlight;
    }
  }
`;
