import { englishNouns } from './english-nouns.js';
import { englishPassives } from './english-passives.js';
import { commonRules, type Rules } from './rules.js';

/** What is measured in English, with Björnsson's own bands of LIX. */
export const english: Rules = {
  language: 'en',
  longestSentence: 20,
  limits: { ...commonRules.limits, noun: 3 },
  finders: { ...commonRules.finders, passive: englishPassives, noun: englishNouns },
  bands: [
    [30, 'simple'],
    [40, 'ordinary'],
    [50, 'factual'],
    [60, 'official'],
    [Infinity, 'specialist'],
  ],
};
