import { finnishClauses } from './finnish-clauses.js';
import { finnishNouns } from './finnish-nouns.js';
import { finnishPassives } from './finnish-passives.js';
import { commonRules, type Rules } from './rules.js';

/**
 * What is measured in Finnish. Its words are longer than the Swedish ones that LIX was made for:
 * the bands were measured on a few short texts.
 */
export const finnish: Rules = {
  language: 'fi',
  longestSentence: 12,
  limits: { ...commonRules.limits, noun: 0, clause: 0 },
  finders: {
    ...commonRules.finders,
    passive: finnishPassives,
    noun: finnishNouns,
    clause: finnishClauses,
  },
  bands: [
    [45, 'beginner'],
    [62, 'selko'],
    [75, 'plain'],
    [Infinity, 'official'],
  ],
};
