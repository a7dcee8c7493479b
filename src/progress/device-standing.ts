import { within } from './deadline.js';
import { mirrorMarks } from './mirror.js';
import { findUnread } from './quarantine.js';
import { notedRestored } from './restored.js';

/** What is known of how a learner's log is kept on this device. */
export interface DeviceStanding {
  /** Whether the browser has promised not to clear it; absent where it does not say. */
  readonly persisted?: boolean;
  /** Whether there is a second copy. */
  readonly hasCopy: boolean;
  /** How many records are damaged, and how many are of a newer build. */
  readonly damaged: number;
  readonly newer: number;
  /** What was brought back from the copy, and when, in milliseconds since 1970. */
  readonly restored?: { readonly facts: number; readonly t: number };
  /** How many answers are gone that the copy did not have, and when that was noticed. */
  readonly lost?: { readonly facts: number; readonly t: number };
  /** In bytes. */
  readonly room?: { readonly used: number; readonly quota: number };
}

/** Each question has this time, in milliseconds; some browsers never answer. */
const patience = 2_500;

/** Looks at how a learner's log is kept. Settles within three seconds, with what is known by then. */
export async function deviceStanding(profile: string, name = 'polku'): Promise<DeviceStanding> {
  const [persisted, room, marks, log] = await Promise.all([
    ask(() => navigator.storage.persisted()),
    ask(() => navigator.storage.estimate()),
    ask(() => mirrorMarks(name)),
    ask(() => lookInto(name, profile)),
  ]);
  const { restored } = log ?? {};
  return {
    ...(persisted !== undefined && { persisted }),
    hasCopy: marks?.some(([owner]) => owner === profile) ?? false,
    damaged: log?.damaged ?? 0,
    newer: log?.newer ?? 0,
    ...(restored?.facts && { restored: { facts: restored.facts, t: restored.t } }),
    ...(restored?.lost && { lost: { facts: restored.lost, t: restored.t } }),
    ...(room?.quota && { room: { used: room.usage ?? 0, quota: room.quota } }),
  };
}

/**
 * Asks the browser never to clear by itself what is kept here. Only for a button's click: some
 * browsers ask the learner. It is not to be waited for, since Firefox was seen not to answer.
 */
export function askToPersist(): void {
  try {
    navigator.storage.persist().catch(() => undefined);
  } catch {
    return; // not there in pages without https
  }
}

async function lookInto(name: string, profile: string) {
  const db = await openThere(name);
  if (!db) return undefined;
  try {
    const restored = await notedRestored(db, profile);
    const { damaged, newer } = await findUnread(db, profile);
    return { damaged: damaged.length, newer: newer.length, restored };
  } finally {
    db.close();
  }
}

/** Opens a database that is there, whatever its version. One that is not is not made. */
function openThere(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error ?? new DOMException('', 'AbortError'));
  });
}

function ask<T>(question: () => Promise<T>): Promise<T | undefined> {
  const answer = Promise.resolve()
    .then(question)
    .catch(() => undefined);
  return within<T | undefined>(answer, patience, () => undefined);
}
