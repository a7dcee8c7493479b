import { weaken } from './gradation.js';

// What often stands before or behind a word in the compounds of working life. In front of a short
// word, or behind it, nothing else is taken for a part: *täytyö* has no *työ* in it.
const heads = new Set(
  (
    'aamu ilta yo tyo vuoro koti hoito siivous asiakas osa koko ruoka kahvi ulko kateis lahi palo ' +
    'lisa paa myynti vaate lumi tuki ryhma viikonloppu kylpy'
  ).split(' '),
);
const tails =
  /^(vuoro|pai[kj]|kaver|tekij|kokem|haast|tehtav|antaj|ai[kj]|paiv|tunt|turv|sopim|matk|vaat)/;

/** What a compound may begin with when the noun is its first part: `asiakas`, `työn`, `ihmis`. */
export function firstParts(noun: string): readonly string[] {
  if (noun.endsWith('nen')) return [`${noun.slice(0, -3)}s`];
  if (!/[aeiouyäö]$/.test(noun)) return [noun];
  return [noun, `${noun}n`, ...weaken(noun).map((weak) => `${weak}n`)];
}

/** Whether a word that begins with a noun may go on like this, without dots, when it is a compound. */
export function isTail(rest: string, noun: string): boolean {
  if (noun.length < 5) return tails.test(rest);
  return rest.length > 2 && /^([^aeiouy]?|[kpt][lr])[aeiouy]/.test(rest) && !suffix.test(rest);
}

// What makes another word of a noun rather than a compound: *siisti-minen*, *vastuu-ton*,
// *koulu-tus*, *numero-ida*. Of parts that begin with a `t`, these are the usual ones.
const suffix =
  /^(t(?!yo|ie|il|eht|ak|auk|ap|uot|unt|uk[ie]|ait|oi|urv)|mi[ns]|va(t?$|l)|si[nt]?$|la(i[ns]|a?n|t|s[st]|l[lt])|ai[ns]|na([sklt]|i[ns])|jan?$|aja|[kn]in|i[dstnm]|il[iu]|[uy]([uyskd]))/;

/** Whether a word that ends with a form of a noun may begin like this, without dots, in a compound. */
export function isHead(start: string, noun: string): boolean {
  if (heads.has(start)) return true;
  // *kassa* is the end of *matkassa*, too.
  if (noun.length < 5 || /([sl]?[stl][aä]|n[aä])$/.test(noun)) return false;
  return start.length > 2 && /[aeiouy].*[aeiouynsrl]$/.test(start) && start !== 'epa';
}
