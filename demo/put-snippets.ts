import type { Snippet } from './put-snippet.js';
import type { PutTexts } from './put-texts.js';

/** Shows the pieces to copy, each with where it belongs and a button that copies it. */
export function showSnippets(
  parent: HTMLElement,
  snippets: readonly Snippet[],
  texts: PutTexts,
): void {
  const told = document.querySelector('#told');
  if (told) told.textContent = '';
  parent.replaceChildren(...snippets.map((snippet, i) => showSnippet(snippet, i, texts)));
}

function showSnippet({ place, code }: Snippet, index: number, texts: PutTexts): HTMLElement {
  const snippet = document.createElement('div');
  snippet.className = 'snippet';
  const label = document.createElement('label');
  label.textContent = texts.places[place];
  const area = document.createElement('textarea');
  Object.assign(area, { readOnly: true, spellcheck: false, value: code });
  label.htmlFor = area.id = `snippet-${index}`;
  area.rows = code.split('\n').length;
  const copy = document.createElement('button');
  Object.assign(copy, { type: 'button', textContent: texts.copy, className: 'copy' });
  copy.addEventListener('click', () => void copyFrom(area, texts));
  snippet.append(label, area, copy);
  return snippet;
}

async function copyFrom(area: HTMLTextAreaElement, texts: PutTexts): Promise<void> {
  const told = document.querySelector('#told');
  try {
    await navigator.clipboard.writeText(area.value);
    if (told) told.textContent = texts.copied;
  } catch {
    // Not given on pages without https, and where the reader says no.
    area.focus();
    area.select();
    if (told) told.textContent = texts.selected;
  }
}
