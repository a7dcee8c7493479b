import type { Kind } from './endings.js';
import { pluralOf, strengthen, vowelGroups, weaken } from './gradation.js';

/** What a word may begin with, and which endings may follow there. */
export interface Stem {
  readonly text: string;
  readonly kind: Kind;
}

/** The stems of a noun or an adjective, from its basic form; some that do not exist are among them. */
export function nominalStems(lemma: string): readonly Stem[] {
  return [
    { text: lemma, kind: 'whole' },
    ...(lemma === 'vuosi' ? [{ text: 'vuonna', kind: 'whole' } as const] : []),
    ...consonantStems(lemma).map((text): Stem => ({ text, kind: 'consonant' })),
    ...vowelStems(lemma).flatMap((text) => [
      ...singular(text),
      ...(isGraded(lemma) ? weaken(text).map((weak): Stem => ({ text: weak, kind: 'weak' })) : []),
      ...pluralOf(text).flatMap((plural) => pluralStems(plural, isGraded(lemma))),
    ]),
    ...(lemma.endsWith('us') || lemma.endsWith('ys') ? qualityStems(lemma.slice(0, -1)) : []),
  ];
}

// Of what ends in a consonant or an `e`, the strong grade is in all the stems already.
function isGraded(lemma: string): boolean {
  return /[aiouyäö]$/.test(lemma);
}

function singular(text: string): readonly Stem[] {
  return [{ text, kind: /[aeiouyäö]{2}$/.test(text) ? 'long' : 'short' }];
}

function pluralStems(text: string, isGradedToo: boolean): readonly Stem[] {
  const soft = text.slice(0, -1);
  return [
    { text, kind: /[aeiouyäö]$/.test(soft) ? 'longPlural' : 'plural' },
    ...(/[aeiouyäö]$/.test(soft) ? [{ text: soft, kind: 'softPlural' } as const] : []),
    // `laatikko`: `laatikoita`
    ...(isGradedToo
      ? weaken(text).map((weak): Stem => ({
          text: weak,
          kind: /kk[oö]i$/.test(text) && vowelGroups(text) > 2 ? 'longPlural' : 'weakPlural',
        }))
      : []),
  ];
}

/** `vahvuus`: `vahvuude-ssa`, `vahvuute-en`, `vahvuut-ta`. */
function qualityStems(root: string): readonly Stem[] {
  return [
    { text: `${root}de`, kind: 'weak' },
    { text: `${root}te`, kind: 'short' },
    { text: `${root}t`, kind: 'consonant' },
  ];
}

/** How stems that take most endings come from basic forms; the first row that fits is taken. */
const rows: readonly (readonly [RegExp, (root: string, end: string) => readonly string[]])[] = [
  [/nen$/, (root) => [`${root}se`]],
  [/(t[oö])n$/, (root, end) => [`${root}t${end}m${harmonyOf(end)}`]],
  [/(n|ll|rr|ss)[uy]t$/, (root, end) => [`${root}${end}ee`]],
  [/([uy])t$/, (root, end) => [`${root}${end}e`]],
  // `matkatavarat`, `kasvot`
  [/([aeioäö])t$/, (root, end) => [`${root}${end}`]],
  [/^lämmin$/, () => ['lämpimä']],
  [/in$/, (root) => strengthen(`${root}i`).map((stem) => `${stem}me`)],
  [/^paras$/, () => ['parhaa']],
  [
    /([aäi])s$/,
    (root, end) => [...strengthen(root + end).map((stem) => stem + end), `${root}${end}kse`],
  ],
  [/ies$/, (root) => [`${root}iehe`]],
  [/([uyoöe])s$/, (root, end) => [`${root}${end}kse`]],
  [/([lnr])$/, (root, end) => [`${root}${end}e`]],
  [/mpi$/, (root) => [`${root}mpa`, `${root}mpä`]],
  [/([^aeiouyäöskpt])si$/, (root, end) => [`${root}${end}si`, `${root}${end}te`]],
  [/([aeiouyäö])si$/, (root, end) => [`${root}${end}si`, `${root}${end}te`, `${root}${end}se`]],
  [/((?:kk|pp|[nrt]t)i)$/, (root, end) => [root + end]],
  [/([^aeiouyäö])i$/, (root, end) => [`${root}${end}i`, `${root}${end}e`]],
  [/^([^aeiouyäö]*[iueo]e)$/, (_, end) => (end === 'koe' ? ['kokee'] : [end])],
  [/e$/, (root) => strengthen(`${root}e`).map((stem) => `${stem}e`)],
];

function vowelStems(lemma: string): readonly string[] {
  for (const [pattern, stems] of rows) {
    const found = pattern.exec(lemma);
    if (found) return stems(lemma.slice(0, found.index), found[1] ?? '');
  }
  return /[aeiouyäö]$/.test(lemma) ? [lemma] : [];
}

function consonantStems(lemma: string): readonly string[] {
  const root = lemma.slice(0, -1);
  if (lemma.endsWith('nen')) return [`${lemma.slice(0, -3)}s`];
  if (/[^aeiouyäö]$/.test(lemma)) return [lemma];
  if (lemma.endsWith('e')) return [`${lemma}t`];
  if (/[pt]si$/.test(lemma)) return [`${lemma.slice(0, -3)}s`];
  if (/[aeiouyäölnr]si$/.test(lemma)) return [`${lemma.slice(0, -2)}t`];
  if (/[lnr]i$/.test(lemma)) return [root];
  return [];
}

function harmonyOf(end: string): 'a' | 'ä' {
  return end.endsWith('ö') ? 'ä' : 'a';
}
