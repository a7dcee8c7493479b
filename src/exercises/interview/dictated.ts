/** Inside of a sentence: nothing that ends one stands at the end. */
const unended = /[^.!?…:\s"”»’)][^\S\n]*$/u;
const ended = /[.!?…]["”»’)]*$/u;

/**
 * Makes a sentence of what was understood, to stand behind what is written already: recognition
 * gives neither a capital nor a full stop. `hei olen Anna` → `Hei olen Anna.`
 */
export function sentenceOf(guess: string, lang: string, before = ''): string {
  const text = guess.trim();
  if (text === '') return '';
  const [first = '', ...rest] = text;
  const start = unended.test(before) ? first : upperOf(first, lang);
  return `${start}${rest.join('')}${ended.test(text) ? '' : '.'}`;
}

/** What is written, with a sentence behind it. */
export function withSentence(text: string, sentence: string): string {
  return text === '' || /\s$/.test(text) ? `${text}${sentence}` : `${text} ${sentence}`;
}

function upperOf(letter: string, lang: string): string {
  try {
    return letter.toLocaleUpperCase(lang);
  } catch {
    return letter.toUpperCase();
  }
}
