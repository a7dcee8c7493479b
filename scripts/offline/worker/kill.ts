import { deleteCaches, type Ground } from './ground.js';
import { changeState, readState } from './state.js';

/** Milliseconds within which the switch is not looked at again. */
const hour = 3_600_000;

/** Whether `offline.json` beside the worker says that there shall be none. Doubt means no. */
export async function isSwitchedOff({ folder }: Ground): Promise<boolean> {
  try {
    const response = await fetch(new URL('offline.json', folder), { cache: 'no-store' });
    const said: unknown = response.ok ? await response.json() : undefined;
    return typeof said === 'object' && said !== null && 'offline' in said && said.offline === false;
  } catch {
    return false;
  }
}

/** The same, asked at most once an hour. */
export async function isNowSwitchedOff(ground: Ground, now: number): Promise<boolean> {
  const { asked } = await readState(ground);
  if (now - asked < hour && now >= asked) return false;
  await changeState(ground, (state) => ({ ...state, asked: now }));
  return isSwitchedOff(ground);
}

/** Takes the worker out: pages go on with the network, as if there had never been one. */
export async function takeOut(ground: Ground): Promise<void> {
  await ground.scope.registration.unregister();
  await deleteCaches(ground);
}
