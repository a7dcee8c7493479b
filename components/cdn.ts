import { explain } from './explain.js';
import type { Explanation } from './ways-in/explanation.js';

/** The parts that are wanted at once, by their files' names; the build puts them in. */
declare const firstParts: readonly string[];
/** Where all parts of this version are, as seen from this script. */
declare const partsFolder: string;

const moved: Explanation = {
  en: 'The course could not be loaded: polku.cdn.js has been copied into something else on this page. The page’s keeper needs to load it from a file of its own, and keep it out of what combines scripts.',
  fi: 'Kurssia ei voitu ladata, koska polku.cdn.js on yhdistetty johonkin muuhun tällä sivulla. Sivun ylläpitäjän pitää ladata se omana tiedostonaan ja jättää se pois skriptien yhdistämisestä.',
};

const page = globalThis as unknown as Record<symbol, unknown>;
const copy = Symbol.for('polku.cdn');

// Of several copies the first one serves the whole page.
if (!page[copy]) {
  page[copy] = true;
  // What makes pages faster may have put this script into another, or into the page: then the
  // current script is none of ours. In a module, or once the page has gone on, there is none.
  const current = document.currentScript;
  const own = [current, ...document.scripts].find(isOwn);
  const { src } = { src: '', ...(current instanceof HTMLScriptElement && { src: current.src }) };
  start(own?.src || src || document.baseURI).catch(() => explain(own ? undefined : moved));
}

// The script of a plain script tag is small: the module's parts stand beside it, in `polku/`, and
// each is loaded when a course first needs it. Each version has a folder of its own, so that a page
// never gets parts of two.
async function start(address: string): Promise<void> {
  const base = new URL(partsFolder, address);
  for (const part of firstParts) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: new URL(part, base).href });
    document.head.append(link);
  }
  await import(/* @vite-ignore */ new URL('polku.js', base).href);
}

function isOwn(script: unknown): script is HTMLScriptElement {
  return script instanceof HTMLScriptElement && /\/polku\.cdn\.js(?:[?#]|$)/.test(script.src);
}
