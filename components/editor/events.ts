/** The author has changed the text. */
export class EditorInputEvent extends Event {
  static readonly type = 'polku-editor-input';
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    super(EditorInputEvent.type, { bubbles: true });
  }
}

/** The cursor stands somewhere else now. Lines and columns count from 1. */
export class EditorCursorEvent extends Event {
  static readonly type = 'polku-editor-cursor';
  constructor(
    readonly path: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(EditorCursorEvent.type, { bubbles: true });
  }
}

/** Pictures or recordings were dropped or pasted, to be put beside the text and linked there. */
export class EditorFilesEvent extends Event {
  static readonly type = 'polku-editor-files';
  constructor(
    readonly files: readonly File[],
    readonly line: number,
    readonly column: number,
  ) {
    super(EditorFilesEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-editor-input': EditorInputEvent;
    'polku-editor-cursor': EditorCursorEvent;
    'polku-editor-files': EditorFilesEvent;
  }
}
