import { css } from 'lit';

// CodeMirror has its own styles before these in the shadow root; where theirs are more particular,
// ours repeat a class.

/** The sheet that is written on, and its edges. */
export const editorStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 8rem;
    container-type: inline-size;
  }
  .desk {
    block-size: 100%;
  }
  .cm-editor.cm-editor {
    block-size: 100%;
    background: var(--polku-color-surface);
    color: var(--polku-color-ink);
    border: 1px solid var(--polku-color-edge);
    border-radius: var(--polku-radius);
    overflow: hidden;
  }
  .cm-editor.cm-editor.cm-focused {
    outline: 3px solid var(--polku-color-accent);
    outline-offset: -1px;
  }
  .cm-editor .cm-scroller {
    font-family: var(--polku-font);
    line-height: 1.6;
    overflow: auto;
  }
  .cm-editor .cm-content {
    padding-block: var(--polku-space-m) var(--polku-space-xl);
    caret-color: var(--polku-color-accent);
    outline: none;
    tab-size: 2;
  }
  .cm-editor .cm-line {
    padding-inline: var(--polku-space-s) var(--polku-space-m);
  }
  .cm-editor .cm-activeLine {
    background: color-mix(in srgb, var(--polku-color-accent) 5%, transparent);
  }
  .cm-editor.cm-editor .cm-gutters {
    border: 0;
    background: transparent;
    color: var(--polku-color-ink-soft);
  }
  .cm-editor .cm-lineNumbers .cm-gutterElement {
    min-inline-size: 2.2em;
    padding: 0 0 0 var(--polku-space-xs);
    font-size: calc(var(--polku-size) * 0.7);
    line-height: calc(var(--polku-size) * 1.6);
    font-variant-numeric: tabular-nums;
  }
  .cm-editor .cm-foldGutter .cm-gutterElement {
    inline-size: 24px;
    padding: 0;
    text-align: center;
    cursor: pointer;
  }
  .cm-editor .cm-foldGutter .cm-gutterElement:hover {
    color: var(--polku-color-accent);
  }
  .cm-editor .cm-foldPlaceholder {
    padding: 0 0.6em;
    border: 1px solid var(--polku-color-edge);
    border-radius: 1em;
    background: var(--polku-color-accent-soft);
    color: var(--polku-color-accent);
  }
  .cm-editor .cm-specialChar {
    color: var(--polku-color-wrong);
  }
  ::selection {
    background: color-mix(in srgb, var(--polku-color-accent) 28%, var(--polku-color-surface));
  }
  @container (inline-size < 30rem) {
    /* CodeMirror has display: flex !important. */
    .cm-editor .cm-lineNumbers.cm-lineNumbers {
      display: none !important;
    }
    .cm-editor .cm-line {
      padding-inline: 2px var(--polku-space-s);
    }
  }
  @media (forced-colors: active) {
    ::selection {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
