/**
 * What was written last, by the learner, where a loss of the database does not reach: a fact's
 * device and number. When that fact is not in the database, others are not, either.
 */
export type Canary = Readonly<Record<string, readonly [device: string, seq: number]>>;

/** Where the canary of a database stands in localStorage; `connect` in database.ts looks there. */
const keyOf = (name: string) => `${name}.canary`;

/** Reads it; nothing where there is none, or none that can be read. */
export function readCanary(name: string): Canary | undefined {
  const { v1 } = read(name) ?? {};
  if (typeof v1 !== 'object' || v1 === null) return undefined;
  return Object.fromEntries(Object.entries(v1).filter(([, entry]) => isEntry(entry)));
}

/** Notes a learner's last fact. What another tab has noted beyond it stays. */
export function noteLast(name: string, profile: string, [device, seq]: [string, number]): void {
  const known = readCanary(name)?.[profile];
  if (known?.[0] === device && known[1] >= seq) return;
  change(name, (canary) => ({ ...canary, [profile]: [device, seq] }));
}

/** Sets a learner's last fact to what is known to be there, or to nothing. */
export function setLast(name: string, profile: string, last?: [string, number]): void {
  change(name, ({ [profile]: _, ...others }) => (last ? { ...others, [profile]: last } : others));
}

// A newer build keeps what it knows beside `v1`, and that stays as it is.
function change(name: string, next: (canary: Canary) => Canary): void {
  try {
    const v1 = next(readCanary(name) ?? {});
    localStorage.setItem(keyOf(name), JSON.stringify({ ...read(name), v1 }));
  } catch {
    return; // forbidden or full: what is lost is then noticed by what is in the mirror
  }
}

function read(name: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...stored } : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): boolean {
  if (!Array.isArray(entry)) return false;
  const [device, seq] = entry as unknown[];
  return typeof device === 'string' && Number.isSafeInteger(seq);
}
