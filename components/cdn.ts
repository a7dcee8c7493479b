import { explain } from './explain.js';

/** The parts that are wanted at once, by their files' names; the build puts them in. */
declare const firstParts: readonly string[];
/** Where all parts of this version are, as seen from this script. */
declare const partsFolder: string;

// The script of a plain script tag. It is small: the module's parts stand beside it, in `polku/`,
// and each is loaded when a course first needs it. Each version has a folder of its own, so that a
// page never gets parts of two.
const script = document.currentScript ?? ownScript();
const base = new URL(
  partsFolder,
  script instanceof HTMLScriptElement ? script.src : document.baseURI,
);
const page = globalThis as unknown as Record<symbol, unknown>;
const copy = Symbol.for('polku.cdn');

// Of several copies the first one serves the whole page.
if (!page[copy]) {
  page[copy] = true;
  for (const part of firstParts) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: new URL(part, base).href });
    document.head.append(link);
  }
  import(/* @vite-ignore */ new URL('polku.js', base).href).catch(() => explain());
}

// In a module, or once the page has gone on, no script is the current one.
function ownScript(): HTMLScriptElement | undefined {
  return [...document.scripts].findLast(({ src }) => /\/polku\.cdn\.js(?:[?#]|$)/.test(src));
}
