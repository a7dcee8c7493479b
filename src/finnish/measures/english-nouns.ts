import type { TextWord } from './text.js';

/** Hardly anybody says these: there is a verb or an adjective for each. */
const official: ReadonlySet<string> = new Set(
  (
    'acceptance adherence allocation amendment applicability assistance attendance authorisation ' +
    'authorization availability avoidance cancellation cessation clarification commencement ' +
    'compliance confirmation consideration consultation completion deployment documentation ' +
    'eligibility enforcement fulfilment fulfillment functionality implementation initiation ' +
    'issuance justification malfunction modification notification observance ' +
    'prioritisation prioritization procurement rectification reimbursement remuneration submission ' +
    'termination utilisation utilization verification'
  ).split(' '),
);

const nominal = /(?:[ts]ion|ment|ance|ence)$/u;

/** Things, people, places and times, also beside “of”: an association of workers. */
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
    'absence advance agreement commence conscience patience presence ' +
    'addition association collection combination consequence constitution corporation direction education ' +
    'edition exception federation foundation generation institution instruction intention ' +
    'invention legislation location management medication occupation operation opinion organisation ' +
    'organization population proportion publication region religion reputation selection ' +
    'situation solution union vacation variation qualification importance sense'
  ).split(' '),
);

/** They leave the doing to a noun: make an application, carry out an evaluation. */
const light =
  /^(?:ma(?:ke|kes|de|king)|g(?:ive|ives|ave|iven|iving)|t(?:ake|akes|ook|aken|aking)|(?:carry|carries|carried|carrying|perform|conduct|effect|undertak)\p{L}*)$/u;

/** Nouns that are made of verbs and adjectives: `implementation`, `an evaluation of`. */
export function englishNouns(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ text }, at) => {
    const one = text.replace(/ies$/u, 'y').replace(/s$/u, '');
    if (official.has(one)) return true;
    return nominal.test(one) && one.length > 5 && !things.has(one) && isDone(words, at);
  });
}

// `Make an early payment`, `payment of fees`
function isDone(words: readonly TextWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return words[at + 1]?.text === 'of' || before.some(({ text }) => light.test(text));
}
