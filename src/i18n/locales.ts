import type { Catalogue } from './catalogue.js';

/** Loads the texts of a language. */
export type Loader = () => Promise<{ readonly default: Catalogue }>;

/** The interface languages besides English: one line and one JSON file each. */
export const locales: Record<string, Loader> = Object.assign(
  Object.create(null) as Record<string, Loader>,
  { fi: () => import('./locales/fi.json') },
);

/** Adds an interface language, or replaces one: for hosts that bring their own texts. */
export function registerLocale(lang: string, load: Loader): void {
  locales[lang] = load;
}
