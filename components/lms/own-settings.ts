import { pageSettings, pageStorage, type SettingsStorage } from '../../src/settings.js';

/**
 * Has the page's settings be those of one learner of an LMS: what somebody else has set or agreed
 * to on this device does not hold for them. Without a learner they last as long as the page.
 */
export function useOwnSettings(profile: string | undefined): void {
  const name = (key: string): string => `${key} ${profile ?? ''}`;
  const storage = profile === undefined ? undefined : pageStorage();
  const own: SettingsStorage = {
    getItem: (key) => storage?.getItem(name(key)) ?? null,
    setItem: (key, value) => storage?.setItem(name(key), value),
  };
  pageSettings(own);
}
