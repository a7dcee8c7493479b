import { exerciseTypes } from '../../src/exercises/index.js';
import { en } from '../../src/i18n/en.js';
import { registerLocale } from '../../src/i18n/locales.js';

/** English between marks: a text without them has not come through the translator. */
export const pseudoLocale = 'en-XA';

/** Makes the pseudo-locale known, with the texts of the shell and of all exercise types. */
export function registerPseudoLocale(): void {
  registerLocale(pseudoLocale, async () => {
    const ofTypes = await Promise.all(exerciseTypes.map(({ name }) => stringsOf(name)));
    const texts = Object.entries(Object.assign({}, en, ...ofTypes) as Record<string, string>);
    return { default: Object.fromEntries(texts.map(([key, text]) => [key, `⟦${text}⟧`])) };
  });
}

// A type that has no element yet has no texts either; other tests tell of that.
async function stringsOf(type: string): Promise<object> {
  const url = new URL(`../../src/exercises/${type}/${type}.strings.ts`, import.meta.url).href;
  const found = (await import(url).catch(() => ({}))) as { strings?: object };
  return found.strings ?? {};
}

/** Each text of a tree that people read or hear, in shadow roots too, and where it stands. */
export function textsIn(root: ParentNode): readonly { text: string; of: string }[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === 'style') return [];
    const spoken = attributes.map((name) => element.getAttribute(name) ?? '');
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const texts = [...spoken, ...own.map((node) => node.textContent ?? '')]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, of: element.localName }));
    return element.shadowRoot ? [...texts, ...textsIn(element.shadowRoot)] : texts;
  });
}

const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder'];
