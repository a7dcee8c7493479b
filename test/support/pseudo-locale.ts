import { registerLocale } from '../../src/i18n/locales.js';

/** A language whose texts stand between marks: what has none has not come through the translator. */
export const pseudoLocale = 'en-XA';

/** Makes the pseudo-locale known. Finnish lends its texts: all that is said is in its one file. */
export function registerPseudoLocale(): void {
  registerLocale(pseudoLocale, async () => {
    const { default: texts } = await import('../../src/i18n/locales/fi.json');
    const marked = Object.entries(texts).map(([key, text]) => [key, `⟦${text}⟧`]);
    return { default: Object.fromEntries(marked) as Record<string, string> };
  });
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
