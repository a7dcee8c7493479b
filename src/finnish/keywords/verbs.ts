import type { Kind } from './endings.js';
import { strengthen, pluralOf, vowelGroups, weaken } from './gradation.js';
import { nominalStems, type Stem } from './nominals.js';

/** What the forms of a verb begin with. */
interface Roots {
  /** Before most endings: `autta`, `siivoa`, `tule`, `saa`. */
  readonly present: readonly string[];
  /** Before the others, and alone: `auta`; `present` where it is not said. */
  readonly weak?: readonly string[];
  readonly past: readonly string[];
  readonly conditional: readonly string[];
  /** Before the ending of `auttanut`, with the first letter of it. */
  readonly participle: string;
  readonly passive: readonly string[];
  /** Whether passives are `siivottiin` rather than `mentiin`. */
  readonly isLong: boolean;
}

/** The stems of a verb, from its first infinitive; some that do not exist are among them. */
export function verbStems(lemma: string): readonly Stem[] {
  const roots = rootsOf(lemma);
  const { present, weak = present, past, conditional, participle, passive, isLong } = roots;
  const at = (kind: Kind, texts: readonly string[]): readonly Stem[] =>
    texts.map((text) => ({ text, kind }));
  const short = lemma.slice(0, -1);
  const u = /[aou]/.test(lemma) ? 'u' : 'y';
  const a = u === 'u' ? 'a' : 'ä';
  return [
    ...at('whole', [lemma, participle + u]),
    ...at('infinitive', [lemma]),
    ...at('gerund', [short.replace(/e$/, 'i')]),
    ...at('present', present),
    ...at('finite', weak),
    ...at('strongFinite', [...past, ...conditional.map((stem) => `${stem}si`)]),
    ...at('person', past.flatMap(weaken)),
    ...at(isLong ? 'passive' : 'shortPassive', passive),
    ...[
      `${participle}${u}t`,
      ...present.flatMap((stem) => [`${stem}minen`, `${stem}v${a}`]),
      ...passive.flatMap((stem) =>
        isLong ? [`${stem}tt${u}`, `${stem}tt${a}v${a}`] : [`${stem}t${u}`],
      ),
    ].flatMap(nominalStems),
    ...at('whole', lemma === 'olla' ? ['on', 'ovat'] : []),
  ];
}

function rootsOf(lemma: string): Roots {
  if (/^(teh|näh)dä$/.test(lemma)) return irregularRoots(lemma.slice(0, 2));
  const root = lemma.slice(0, -2);
  if (/d[aä]$/.test(lemma)) return shortRoots(root);
  if (/(l|n|r)\1[aä]$/.test(lemma) || /st[aä]$/.test(lemma)) return liquidRoots(lemma, root);
  if (/[aeiouyäö]t[aä]$/.test(lemma)) return contractedRoots(root);
  return vowelRoots(lemma.slice(0, -1));
}

/** `tehdä`, `nähdä` */
function irregularRoots(start: string): Roots {
  return {
    present: [`${start}ke`],
    weak: [`${start}e`],
    past: [`${start}ki`],
    conditional: [`${start}ki`],
    participle: `${start}hn`,
    passive: [`${start}h`],
    isLong: false,
  };
}

/** `saada`, `imuroida` */
function shortRoots(root: string): Roots {
  const past = root === 'käy' ? ['kävi'] : root.endsWith('i') ? [root] : pluralOf(root);
  return {
    present: [root],
    past,
    conditional: past,
    participle: `${root}n`,
    passive: [root],
    isLong: false,
  };
}

/** `tulla`, `mennä`, `pestä`, `kuunnella` */
function liquidRoots(lemma: string, root: string): Roots {
  const letter = root.at(-1)!;
  const inner = lemma === 'juosta' ? 'juok' : root.slice(0, -1);
  const stems = strengthen(inner).map((stem) => `${stem}${letter}e`);
  const past = stems.map((stem) => `${stem.slice(0, -1)}i`);
  return {
    present: stems,
    past,
    conditional: past,
    participle: root + letter,
    passive: [root],
    isLong: false,
  };
}

/** `siivota`, `tilata`, `tarvita`, `vanheta` */
function contractedRoots(root: string): Roots {
  const strong = strengthen(root);
  const a = /[aou]/.test(root) ? 'a' : 'ä';
  const ends: readonly string[] =
    root.endsWith('i') && !/^(selv|häv)i$/.test(root)
      ? ['tse']
      : root.endsWith('e')
        ? ['ne', a]
        : [a];
  const present = strong.flatMap((stem) => ends.map((end) => stem + end));
  return {
    // Spoken, `siivoon` for `siivoan`.
    present: [...present, ...strong.filter((s) => /[ou]$/.test(s)).map((s) => s + s.at(-1)!)],
    past: [
      ...strong.map((stem) => `${stem}si`),
      ...present.filter((stem) => stem.endsWith('e')).map((stem) => `${stem.slice(0, -1)}i`),
    ],
    // Spoken, `haluisin` for `haluaisin`.
    conditional: [...present.map((s) => s.replace(/([aä])\1$|e$/, '$1')), ...strong].map(
      (s) => `${s}i`,
    ),
    participle: `${root}nn`,
    passive: [root],
    isLong: true,
  };
}

/** `auttaa`, `puhua`, `lukea` */
function vowelRoots(stem: string): Roots {
  const grades = weaken(stem);
  const weak = grades.length > 0 ? grades : [stem];
  return {
    present: [stem],
    weak,
    past: pastOf(stem),
    conditional: [stem.replace(/[ei]$/, '') + 'i'],
    participle: `${stem}n`,
    passive: weak.map((one) => one.replace(/[aä]$/, 'e')),
    isLong: true,
  };
}

function pastOf(stem: string): readonly string[] {
  const short = stem.slice(0, -1);
  if (/[ouyö]$/.test(stem)) return [`${stem}i`];
  // `tuntea`: `tunsi`
  if (/[lnr]te$/.test(stem)) return [`${short.slice(0, -1)}si`];
  const isRound = stem.endsWith('a') && vowelGroups(stem) === 2 && /^[^aeiouyäö]*a/.test(stem);
  const past = [isRound ? `${short}oi` : `${short}i`];
  return /([aeiouyäö]{2}|[lnr])t[aä]$/.test(stem) ? [...past, `${short.slice(0, -1)}si`] : past;
}
