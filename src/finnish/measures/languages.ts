import { commonRules, type Rules } from './rules.js';

const languages: ReadonlyMap<string, () => Promise<Rules>> = new Map([
  ['fi', () => import('./finnish.js').then((m) => m.finnish)],
  ['en', () => import('./english.js').then((m) => m.english)],
]);

/** Loads what is measured in a language, given as a BCP 47 tag. */
export async function rulesFor(language: string): Promise<Rules> {
  const load = languages.get(language.toLowerCase().split('-')[0] ?? '');
  return load ? load() : commonRules;
}
