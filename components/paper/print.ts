import type { Translator } from '../../src/i18n/translator.js';
import type { PaperDocument } from '../../src/paper/document.js';
import './paper.element.js';

export interface Print {
  readonly document: PaperDocument;
  /** The texts of the interface, in the document's language. */
  readonly translator: Translator;
  /** What images are relative to. */
  readonly baseUrl: string;
  readonly isNamed?: boolean;
}

/** A document that stands where the browser prints it and nothing else. */
export interface LaidOut {
  /** Once its images are there, or have been waited for long enough. */
  readonly ready: Promise<void>;
  /** Leaves the page as it was. */
  readonly takeAway: () => void;
  /** Aborted once it is taken away. */
  readonly gone: AbortSignal;
}

const hostClass = 'polku-on-paper';

/** Longer than this, in milliseconds, nobody waits for an image. */
const imagePatience = 5_000;

/** A browser that has not begun to print by then, in milliseconds, is not going to. */
const printPatience = 1_500;

// The page around the course does not belong on its papers, nor does a frame of its own that would
// cut them off after a page. A sheet in the document, since nothing in a shadow root reaches the
// page's margins or the host's own parts.
const pageRules = `
@media screen { .${hostClass} { display: none !important } }
@media print {
  html, body {
    display: block !important; position: static !important;
    block-size: auto !important; max-block-size: none !important; overflow: visible !important;
    inline-size: auto !important; margin: 0 !important; padding: 0 !important;
    background: #fff !important;
  }
  body > :not(.${hostClass}) { display: none !important }
  .${hostClass} { display: block !important }
}
@page {
  size: A4;
  margin: 18mm 17mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444 }
}`;

/** Puts a document where the browser prints it and nothing else. */
export function layOut(print: Print): LaidOut {
  const host = document.createElement('polku-paper');
  host.className = hostClass;
  host.of = print.document;
  host.translator = print.translator;
  host.baseUrl = print.baseUrl;
  host.isNamed = print.isNamed ?? false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules);
  const { title } = document;
  const gone = new AbortController();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(host);
  // What the browser offers as the file's name.
  document.title = print.document.title;
  return {
    ready: host.updateComplete.then(() => imagesOf(host)),
    gone: gone.signal,
    // Whoever owns the page may have thrown the sheet away, or named the page anew.
    takeAway: () => {
      if (gone.signal.aborted) return;
      gone.abort();
      host.remove();
      if (document.title === print.document.title) document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

async function imagesOf({ renderRoot }: HTMLElementTagNameMap['polku-paper']): Promise<void> {
  const images = [...renderRoot.querySelectorAll('img')].map((image) => {
    // What stands in no one's sight is not asked for by itself.
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  });
  const enough = new Promise((resolve) => setTimeout(resolve, imagePatience));
  await Promise.race([Promise.all(images), enough]);
}

let last: LaidOut | undefined;

/**
 * Opens the browser's print dialogue for a document. Gives back whether it was opened: a frame may
 * forbid that, and says nothing then. Once the signal is aborted, nothing is left of it.
 */
export async function printPaper(print: Print, signal?: AbortSignal): Promise<boolean> {
  // Someone may ask twice.
  last?.takeAway();
  const laidOut = (last = layOut(print));
  const { gone, takeAway } = laidOut;
  signal?.addEventListener('abort', takeAway, { signal: gone });
  addEventListener('pagehide', takeAway, { signal: gone });
  await laidOut.ready;
  if (gone.aborted) return true;
  addEventListener('afterprint', takeAway, { signal: gone });
  const beginning = hasBegun();
  window.print();
  if (await beginning) return true;
  takeAway();
  return false;
}

// A page that is still loading prints once it has been loaded.
function hasBegun(): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('beforeprint', () => resolve(true), { once: true });
    setTimeout(() => resolve(document.readyState !== 'complete'), printPatience);
  });
}
