/** Said slowly it takes 13 seconds: Chrome falls silent after 15. */
const longest = 120;

/** A text in pieces that a voice gets through: sentences, or parts of very long ones. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const sentence of sentencesIn(text.replace(/\s+/g, ' ').trim())) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length < longest) {
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    } else pieces.push(...shortened(sentence));
  }
  return pieces;
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s/u).filter((sentence) => sentence !== '');
}

function shortened(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const start = sentence.slice(0, longest);
  const comma = Math.max(...[', ', '; ', ': ', ' – '].map((sign) => start.lastIndexOf(sign) + 1));
  const end = comma > 0 ? comma : start.lastIndexOf(' ');
  const at = end > 0 ? end : longest;
  return [sentence.slice(0, at).trim(), ...shortened(sentence.slice(at).trim())];
}
