import type { FindingKind, TextCounts } from '../../finnish/measures/counts.js';
import { bandOf, fewestWords, lixOf } from '../../finnish/measures/lix.js';
import { kindsIn, type Band, type Rules } from '../../finnish/measures/rules.js';

/** What is told of a text: what is found in it, and two numbers. */
export type MeasureName = FindingKind | 'words' | 'lix';

/** A measure of one text. */
export interface MeasureCell {
  /** How often it is found; absent for what has no place in the text. */
  readonly found?: number;
  /** How many words, how many in a sentence, LIX; absent where there are too few to say. */
  readonly value?: number;
  /** Of a hundred words; absent where there are too few. */
  readonly share?: number;
  readonly band?: Band;
  /** Worth a look. */
  readonly flagged?: true;
}

export interface MeasureRow {
  readonly name: MeasureName;
  /** More than this is worth a look: words in a sentence, or of a hundred words. */
  readonly limit: number;
  readonly cells: readonly MeasureCell[];
}

/** The measures of texts in one language, row by row. */
export function measureRows(texts: readonly TextCounts[], rules: Rules): readonly MeasureRow[] {
  const names: readonly MeasureName[] = ['words', ...kindsIn(rules), 'lix'];
  return names.map((name) => ({
    name,
    limit: limitOf(name, rules),
    cells: texts.map((counts) => cellOf(name, counts, rules)),
  }));
}

/** What is marked in a text for a measure. LIX counts long words, so that they are its places. */
export function kindOf(name: MeasureName): FindingKind | undefined {
  switch (name) {
    case 'words':
      return undefined;
    case 'lix':
      return 'long';
    default:
      return name;
  }
}

function limitOf(name: MeasureName, { longestSentence, limits }: Rules): number {
  switch (name) {
    case 'sentence':
      return longestSentence;
    case 'words':
    case 'lix':
      return Infinity;
    default:
      return limits[name] ?? Infinity;
  }
}

function cellOf(name: MeasureName, counts: TextCounts, rules: Rules): MeasureCell {
  const { words, sentences } = counts;
  const isTelling = words >= fewestWords;
  switch (name) {
    case 'words':
      return { value: words };
    case 'lix': {
      const value = lixOf(counts);
      return value === undefined ? {} : { value, band: bandOf(value, rules) };
    }
    case 'sentence': {
      const found = counts.found.sentence;
      if (words === 0) return { found };
      const value = words / sentences;
      return { found, value, ...(value > limitOf(name, rules) && { flagged: true }) };
    }
    default: {
      const found = counts.found[name];
      const limit = limitOf(name, rules);
      const share = (100 * found) / words;
      if (!isTelling || found === 0) return { found };
      // Where one is too many, the share says nothing; elsewhere a single one says little.
      const isMany = share > limit && (limit === 0 || found > 1);
      return { found, ...(limit > 0 && { share }), ...(isMany && { flagged: true }) };
    }
  }
}
