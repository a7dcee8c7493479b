import { createSettings, type Settings } from './settings.js';

/** Under which name the current learner's settings are kept; the others' names go on from it. */
export const settingsKey = 'polku.settings';

/** Where settings are read from. */
export type StoredTexts = Pick<Storage, 'getItem'>;

/**
 * What a learner has set, with all that they have not: to take the place of what another one has.
 * Somebody new begins in the language that is there, so that they can read on.
 */
export function storedSettings(
  storage: StoredTexts | undefined,
  key: string,
  lang?: string,
): Settings {
  // A store that is made from what is kept knows what may be in it.
  const store = createSettings({
    getItem: () => storage?.getItem(key) ?? JSON.stringify({ lang }),
    setItem: () => undefined,
  });
  const { context } = store.getSnapshot();
  store.stop();
  return { lang: undefined, glosses: undefined, learner: undefined, ...context };
}
