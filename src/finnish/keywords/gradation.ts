/** The last consonants of a stem with what stands before and behind them; words begin ungraded. */
const last = /^(.*[aeiouyäö])([^aeiouyäö]+)([aeiouyäö]+)$/;

const pairs =
  'nk:ng nt:nn lt:ll rt:rr mp:mm lp:lv rp:rv lk:l lk:lj rk:r rk:rj hk:h ht:hd p:v t:d k:'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]);

/** A stem in the weak grade, in all ways that there may be: `kauppa` → `kaupa`, `lehte` → `lehde`. */
export function weaken(stem: string): readonly string[] {
  const [, before = '', consonants = '', after = ''] = last.exec(stem) ?? [];
  if (/(kk|pp|tt)$/.test(consonants)) return [before + consonants.slice(0, -1) + after];
  const weak = pairs.filter(([strong]) => strong === consonants).map(([, grade]) => grade);
  // `puku`: `puvu`
  if (consonants === 'k' && /[uy]$/.test(before) && before.endsWith(after)) weak.push('v');
  // `aika`: `aja`
  if (consonants === 'k' && /[ao]i$/.test(before)) return [`${before.slice(0, -1)}j${after}`];
  return weak.map((grade) => before + grade + after);
}

/** A stem in both grades, where it stands in the weak one: `vaate` → `vaate`, `vaatte`. */
export function strengthen(stem: string): readonly string[] {
  // `koe`: `kokee`
  if (/^[^aeiouyäö]+[aeiouyäö]{2}$/.test(stem)) {
    return [stem, `${stem.slice(0, -1)}k${stem.slice(-1)}`];
  }
  const [, before = '', consonants = '', after = ''] = last.exec(stem) ?? [];
  const strong = pairs.filter(([, weak]) => weak === consonants).map(([grade]) => grade);
  if (/[aeiouyäönlr][kpt]$/.test(before + consonants)) strong.push(consonants + consonants.at(-1)!);
  return [stem, ...strong.map((grade) => before + grade + after)];
}

/** A stem before the `i` of the plural: `kassa` → `kassoi`, `työ` → `töi`, `huonee` → `huonei`. */
export function pluralOf(stem: string): readonly string[] {
  const short = stem.slice(0, -1);
  if (/(uo|yö|ie)$/.test(stem)) return [`${stem.slice(0, -2)}${stem.slice(-1)}i`];
  if (/([aeiouyäö])\1$/.test(stem)) return [`${short}i`];
  if (/e[aä]$/.test(stem)) return [`${short}i`];
  if (/i[aä]$/.test(stem)) return [`${short}${stem.endsWith('a') ? 'o' : 'ö'}i`];
  if (/[oöuy]$/.test(stem)) return [`${stem}i`];
  if (stem.endsWith('i')) return [`${short}ei`, stem];
  if (stem.endsWith('e')) return [`${short}i`];
  const round = `${short}${stem.endsWith('a') ? 'o' : 'ö'}i`;
  if (vowelGroups(stem) > 2) return [round, `${short}i`];
  return [/^[^aeiouyäö]*[aei]/.test(stem) && stem.endsWith('a') ? round : `${short}i`];
}

/** How many times a word goes from a consonant to vowels: nearly its syllables. */
export function vowelGroups(word: string): number {
  return word.match(/[aeiouyäö]+/g)?.length ?? 0;
}
