import type { TextWord } from './text.js';

const nominal = /(?:[ts]ion|ment|ance|ence|ity)$/u;

/** Things, places and times: no verb or adjective hides in them that could be used instead. */
const things: ReadonlySet<string> = new Set(
  (
    'action ambition auction caption caution condition emotion fiction fraction function ' +
    'junction lotion mention million billion motion information nation notion option pension ' +
    'portion position potion question reception ration relation section station tradition ' +
    'version mission mansion passion session television vision occasion profession apartment ' +
    'basement cement comment department document element environment equipment experiment ' +
    'fragment garment government instrument moment monument ointment parliament pavement ' +
    'pigment regiment segment supplement tournament ambulance balance chance circumstance ' +
    'dance distance entrance finance france glance instance insurance romance stance ' +
    'substance audience conference difference essence evidence experience fence hence ' +
    'influence licence offence pence science sentence sequence silence since thence violence ' +
    'absence advance agreement commence conscience patience presence charity city community ' +
    'electricity entity facility identity majority minority opportunity pity priority quality ' +
    'quantity security university'
  ).split(' '),
);

/** Nouns that are made of verbs and adjectives: `implementation`, `assistance`, `availability`. */
export function englishNouns(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ text }) => {
    const one = text.replace(/ies$/u, 'y').replace(/s$/u, '');
    return one.length > 5 && nominal.test(one) && !things.has(one);
  });
}
