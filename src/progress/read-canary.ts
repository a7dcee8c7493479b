/**
 * What was written last, by the learner, where a loss of the database does not reach: a fact's
 * device and number. When that fact is not in the database, others are not, either.
 */
export type Canary = Readonly<Record<string, readonly [device: string, seq: number]>>;

/** Where the canary of a database stands in localStorage. */
export const canaryKey = (name: string) => `${name}.canary`;

/** Reads it; empty where there is none, or none that can be read. */
export function readCanary(name: string): Canary {
  try {
    const { v1 } = JSON.parse(localStorage[canaryKey(name)] as string) as { v1: Canary };
    return Object.fromEntries(Object.entries(v1).filter(([, entry]) => isEntry(entry)));
  } catch {
    return {};
  }
}

function isEntry(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  return typeof entry[0] === 'string' && Number.isSafeInteger(entry[1]);
}
