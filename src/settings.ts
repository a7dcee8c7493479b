import { createActor, fromTransition } from 'xstate';

/** What a learner may set for themself; it holds for all courses on this site. */
export interface Settings {
  /** Who learns, where several do on this device: the id of their ledger. */
  readonly learner?: string;
  /** The interface's language; absent: the element's `lang`, or the page's. */
  readonly lang?: string;
  /** The language that meanings of words are shown in; absent: one of the browser's languages. */
  readonly glosses?: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Factor on the size of text: 1 is 18 px. */
  readonly textSize: number;
  /** `less`: nothing moves, whatever the system says. */
  readonly motion: 'auto' | 'less';
  /** A soft tone when an answer is checked. */
  readonly sound: boolean;
  /** Text in the language that is learnt is said when it is tapped. */
  readonly tapToHear: boolean;
  /** Voices may be used that send the text to a server. */
  readonly onlineVoice: boolean;
  /** Speech may be recognised, which may send it to a server. */
  readonly recognition: boolean;
}

/** The part of localStorage that settings need. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const textSizes = [1, 1.2, 1.45] as const;

export const defaultSettings: Settings = {
  theme: 'auto',
  textSize: 1,
  motion: 'auto',
  sound: false,
  tapToHear: true,
  onlineVoice: false,
  recognition: false,
};

const storageKey = 'polku.settings';

/** Settings that are to be as given from now on. */
export interface SettingsEvent {
  readonly type: 'settings.changed';
  readonly settings: Partial<Settings>;
}

/**
 * Makes the store of settings; without storage they last as long as the page. It is an actor
 * without states, since any change is legal at any time.
 */
export function createSettings(storage?: SettingsStorage) {
  const start: Settings = { ...defaultSettings, ...read(storage) };
  const change = (settings: Settings, event: SettingsEvent) => ({ ...settings, ...event.settings });
  const store = createActor(fromTransition(change, start)).start();
  store.subscribe(({ context }) => write(storage, context));
  return store;
}

export type SettingsStore = ReturnType<typeof createSettings>;

let ofThePage: SettingsStore | undefined;

/** The store that all courses of a page share; another one from now on where it is kept elsewhere. */
export function pageSettings(storage?: SettingsStorage): SettingsStore {
  if (storage) ofThePage = undefined;
  return (ofThePage ??= createSettings(storage ?? pageStorage()));
}

/** The page's localStorage; some browsers forbid even asking for it. */
export function pageStorage(): SettingsStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function read(storage: SettingsStorage | undefined): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
    return isRecord(stored) ? onlyKnown(stored) : {};
  } catch {
    return {};
  }
}

// Settings are a convenience: losing them costs a tap, so a full storage is not worth a message.
function write(storage: SettingsStorage | undefined, settings: Settings): void {
  try {
    storage?.setItem(storageKey, JSON.stringify(settings));
  } catch {
    return;
  }
}

function onlyKnown(stored: Record<string, unknown>): Partial<Settings> {
  const { learner, lang, glosses, theme, textSize, motion } = stored;
  const switches = ['sound', 'tapToHear', 'onlineVoice', 'recognition'] as const;
  return {
    ...(isTag(learner) && { learner }),
    ...(isTag(lang) && { lang }),
    ...(isTag(glosses) && { glosses }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(textSizes.some((size) => size === textSize) && { textSize: textSize as number }),
    ...(motion === 'less' && { motion }),
    ...Object.fromEntries(
      switches.flatMap((name) => {
        const value = stored[name];
        return typeof value === 'boolean' ? [[name, value]] : [];
      }),
    ),
  };
}

/** The tag of a language, or the id of a learner. */
function isTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-zA-Z\d-]{2,20}$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
