interface Preview {
  readonly markup: string;
  readonly title: string;
  /** The language of the page that it stands in. */
  readonly lang: string;
}

let shown = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows a snippet in a page of its own, once whoever picks has paused. */
export function showPreview(parent: HTMLElement, preview: Preview): void {
  const page = pageOf(preview);
  if (page === shown) return;
  clearTimeout(waiting);
  waiting = setTimeout(
    () => {
      // A new frame: pages in an old one would remain in the history of this one.
      const frame = document.createElement('iframe');
      Object.assign(frame, { srcdoc: page, title: preview.title, allow: 'microphone; autoplay' });
      parent.replaceChildren(frame);
      shown = page;
    },
    shown ? 400 : 0,
  );
}

function pageOf({ markup, lang }: Preview): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>body { margin: 0; }</style>
${markup}`;
}
