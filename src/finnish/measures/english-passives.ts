import type { TextWord } from './text.js';

// `He’s taken` may be “he has”, so it is not among them.
const be =
  /^(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|(?:we|you|they)['’]re|i['’]m|gets?|got|getting)$/u;

const irregular: ReadonlySet<string> = new Set(
  (
    'beaten begun bitten blown bought bound broken brought built burnt caught chosen cut dealt done ' +
    'drawn driven eaten fed felt forbidden forgotten found fought given ground grown heard held ' +
    'hidden hit hurt kept known laid led left lent let lost made meant met overseen paid put read ' +
    'rung run said seen sent set sewn shaken shot shown shut sold sought spent spoken spread stolen ' +
    'struck stuck sung sworn swept taken taught thought thrown told torn understood undertaken ' +
    'withdrawn withheld won worn woven written overtaken rebuilt reset rewritten'
  ).split(' '),
);

/** How somebody feels or what something is like, rather than what is done to it. */
const adjective =
  /^(?:tired|interested|excited|worried|pleased|bored|married|scared|delighted|confused|surprised|ashamed|experienced|disappointed|relaxed|frightened|annoyed|retired|qualified|supposed|advanced|concerned|hundred|indeed|naked|sacred|wicked|gifted|talented|skilled|closed|based|located|unexpected|detailed|crowded|limited)$/u;

// `Need`, `speed`, `proceed`, but `agreed`
const otherEnd = /(?<!gr|fr|cr|nt)eed$/u;

const between =
  /^(?:not|never|always|also|often|usually|still|already|only|just|now|then|all|both|being|been|\p{L}{3,}ly)$/u;

/** What somebody is, rather than what is done to them. */
const fixed: ReadonlySet<string> = new Set(['used to', 'fed up']);

/** The passive verbs of a sentence: `is paid`, `were not informed`, `got sent`. */
export function englishPassives(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ text }, at) => {
    const isRegular = /.{2}ed$/u.test(text) && !otherEnd.test(text) && !adjective.test(text);
    const isParticiple = irregular.has(text) || isRegular;
    const isHabit = fixed.has(`${text} ${words[at + 1]?.text ?? ''}`);
    return isParticiple && !isHabit && followsBe(words, at);
  });
}

// At most three words stand between: `has been very carefully and fully checked` is rare.
function followsBe(words: readonly TextWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { text } = words[before]!;
    if (be.test(text)) return true;
    if (!between.test(text)) return false;
  }
  return false;
}
