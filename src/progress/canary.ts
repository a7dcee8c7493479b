import { canaryKey, readCanary, type Canary } from './read-canary.js';

/** Notes a learner's last fact. What another tab has noted beyond it stays. */
export function noteLast(name: string, profile: string, [device, seq]: [string, number]): void {
  const known = readCanary(name)[profile];
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
    const v1 = next(readCanary(name));
    localStorage.setItem(canaryKey(name), JSON.stringify({ ...read(name), v1 }));
  } catch {
    return; // forbidden or full: what is lost is then noticed by what is in the mirror
  }
}

function read(name: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(canaryKey(name)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...stored } : undefined;
  } catch {
    return undefined;
  }
}
