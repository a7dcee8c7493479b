/** What an LMS offers to a SCORM 1.2 course. Nothing that it answers can be relied upon. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
}

/** A window as far as it matters here. What is asked of a window of another origin throws. */
export interface ScormWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly API?: unknown;
}

/** How far up the standard looks. */
const mostParents = 7;

/** Finds the LMS: around the page, else around the page that has opened it. */
export function findApi(start: ScormWindow): ScormApi | undefined {
  return above(start) ?? above(attempt(() => topOf(start).opener));
}

function above(start: unknown): ScormApi | undefined {
  let at = start;
  for (let steps = 0; steps <= mostParents && isObject(at); steps++) {
    const window: ScormWindow = at;
    const api = attempt(() => window.API);
    if (isApi(api)) return api;
    const parent = attempt(() => window.parent);
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

/** The outermost window that may be looked at: it is the one that was opened. */
function topOf(start: ScormWindow): ScormWindow {
  let at = start;
  for (let steps = 0; steps < mostParents; steps++) {
    const { parent } = at;
    if (!isObject(parent) || parent === at) break;
    if (attempt(() => (parent as ScormWindow).opener) === undefined) break;
    at = parent;
  }
  return at;
}

function isApi(value: unknown): value is ScormApi {
  const calls = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'] as const;
  return (
    isObject(value) &&
    calls.every((call) => typeof attempt(() => (value as unknown as ScormApi)[call]) === 'function')
  );
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
