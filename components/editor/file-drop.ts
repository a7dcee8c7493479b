import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Tells of pictures and recordings that are dropped or pasted. Other files are left to the page
 * around: CodeMirror would put what is in them into the text. What is only read takes none.
 */
export function fileDrop(tell: (files: readonly File[], at: number) => void): Extension {
  return EditorView.domEventHandlers({
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return false;
      if (view.state.readOnly) return true;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      tellMedia(event, files, () => at);
      return true;
    },
    paste(event, view) {
      const { clipboardData } = event;
      const files = [...(clipboardData?.files ?? [])];
      // A word processor gives a picture of the text besides the text itself.
      const isText = clipboardData?.getData('text/plain');
      if (files.length === 0 || isText || view.state.readOnly) return false;
      return tellMedia(event, files, () => view.state.selection.main.from);
    },
  });

  function tellMedia(event: Event, files: readonly File[], at: () => number): boolean {
    const media = files.filter(isMedia);
    if (media.length === 0) return false;
    event.stopPropagation();
    tell(media, at());
    return true;
  }
}

function isMedia({ type, name }: File): boolean {
  return (
    /^(?:image|audio)\//.test(type) ||
    /\.(?:png|jpe?g|gif|webp|avif|svg|opus|ogg|oga|mp3|m4a|wav|weba|webm|flac)$/i.test(name)
  );
}
