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

const hostClass = 'polku-on-paper';

// The page around the course does not belong on its papers. A sheet in the document, since nothing
// in a shadow root reaches the page's margins or the host's own parts.
const pageRules = `
@media screen { .${hostClass} { display: none !important } }
@media print {
  html, body { margin: 0 !important; padding: 0 !important; background: #fff !important }
  body > :not(.${hostClass}) { display: none !important }
  .${hostClass} { display: block !important }
}
@page {
  size: A4;
  margin: 18mm 17mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444 }
}`;

let last: (() => void) | undefined;

/** Puts a document where the browser prints it and nothing else; gives back how to take it away. */
export async function layOut(print: Print): Promise<() => void> {
  const host = document.createElement('polku-paper');
  host.className = hostClass;
  host.of = print.document;
  host.translator = print.translator;
  host.baseUrl = print.baseUrl;
  host.isNamed = print.isNamed ?? false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules);
  const title = document.title;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(host);
  // What the browser offers as the file's name.
  document.title = print.document.title;
  await host.updateComplete;
  await Promise.all(
    [...host.renderRoot.querySelectorAll('img')].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    }),
  );
  return () => {
    host.remove();
    document.title = title;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Opens the browser's print dialogue for a document. */
export async function printPaper(print: Print): Promise<void> {
  // A frame that may not print never says that it has.
  last?.();
  last = await layOut(print);
  addEventListener('afterprint', last, { once: true });
  window.print();
}
