import { cacheName, type Ground } from './ground.js';

/** What the worker remembers between its lives. */
export interface State {
  /** The version that answers. */
  readonly active?: string;
  /** Versions that have answered before, whose caches may still be needed. */
  readonly retired: readonly string[];
  /** Windows that were loaded from a retired version, by id. */
  readonly pages: Readonly<Record<string, string>>;
  /** When the switch was last looked at, in milliseconds. */
  readonly asked: number;
  /** When there was last no room for a file, in milliseconds. */
  readonly full?: number;
}

const blank: State = { retired: [], pages: {}, asked: 0 };

/** Reads the state; a blank one where there is none. */
export async function readState(ground: Ground): Promise<State> {
  const cacheKey = { cacheName: cacheName(ground, 'state') };
  const stored = await ground.scope.caches.match(addressOfState(ground), cacheKey);
  return stored ? ((await stored.json()) as State) : blank;
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes the state, one change after the other, and gives it as it is then. */
export function changeState(ground: Ground, change: (state: State) => State): Promise<State> {
  const changed = turn.then(async () => {
    const state = change(await readState(ground));
    const cache = await ground.scope.caches.open(cacheName(ground, 'state'));
    await cache.put(addressOfState(ground), new Response(JSON.stringify(state)));
    return state;
  });
  turn = changed.catch(() => undefined);
  return changed;
}

function addressOfState({ folder }: Ground): string {
  return new URL('offline-state', folder).href;
}
