import { vowelGroups } from './gradation.js';
import { nominalStems, type Stem } from './nominals.js';
import { verbStems } from './verbs.js';

/** The stems of a word of a job, from its basic form. */
export function stemsOf(lemma: string): readonly Stem[] {
  return isVerb(lemma) ? verbStems(lemma) : nominalStems(lemma);
}

/** Whether a basic form is that of a verb: it ends like one, and not like the nouns that do, too. */
export function isVerb(lemma: string): boolean {
  if (nouns.test(lemma)) return false;
  return (
    /[aeiouyäö].*[^aeiouyäö](aa|ää)$|[ouyö][aä]$|[aeiouyäöh]d[aä]$|(ll|nn|rr|st)[aä]$/.test(
      lemma,
    ) ||
    /(lu|ha|tu|pu|kos?|it|kul|sul|las)ke[aä]$|(läh|tun)te[aä]$|hti[aä]$/.test(lemma) ||
    /^[^aeiouyäö]*[aeiouyäö]+[^aeiouyäö]+i[aä]$/.test(lemma) ||
    (/[aeiouyäö]t[aä]$/.test(lemma) && (vowelGroups(lemma) > 2 || /(ae|aue|oo)t[aä]$/.test(lemma)))
  );
}

const nouns =
  /(nolla|hella|villa|lista|pasta|herra|tarra|pöytä|paita|lauta|vapaa|harmaa|ainoa)$|^(asia|astia|lattia|media)$/;

// Forms that are more often another word.
const otherWords = new Map(
  Object.entries({
    alkaa: 'ala',
    antaa: 'anna',
    kuu: 'kuulla kuulle kuulta kuusi kuus',
    lähteä: 'lahden lahti',
    nähdä: 'näin nain',
    raskas: 'raskaana',
    syödä: 'soi soin',
    tie: 'tiesi',
    tila: 'tilanne',
    tuoda: 'tuo',
    työ: 'toista',
    uusi: 'uudelleen uudestaan',
    vastata: 'vastaan',
  }),
);

/** Whether a word that may be a form of a basic form is more often another word. */
export function isOther(word: string, lemma: string): boolean {
  return otherWords.get(lemma)?.split(' ').includes(word) ?? false;
}
