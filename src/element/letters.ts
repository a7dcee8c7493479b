import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';

/** Letters that a keyboard for another language lacks, by the language that has them. */
const letters: ReadonlyMap<string, string> = new Map([
  ['fi', 'äöå'],
  ['sv', 'åäö'],
]);

/**
 * Keys for the letters of a language, to stand below what is typed. They take no focus from the
 * input when they are tapped; `type` gets the letter.
 */
export function renderLetters(
  lang: string | undefined,
  { t, lang: own }: Translator,
  type: (letter: string) => void,
): TemplateResult | typeof nothing {
  const keys = letters.get(lang?.split('-')[0] ?? '');
  if (!keys) return nothing;
  return html`<div
    class="letters"
    role="group"
    lang=${own}
    aria-label=${t('exercise.letters')}
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
  >
    ${[...keys].map(
      (letter) =>
        html`<button type="button" class="letter" lang=${lang} @click=${() => type(letter)}>
          ${letter}
        </button>`,
    )}
  </div>`;
}

/** Puts text where the caret is, and the focus there with it. */
export function typeInto(input: HTMLInputElement, text: string): void {
  const { selectionStart, selectionEnd, value } = input;
  input.focus();
  input.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}
