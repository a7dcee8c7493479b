/** How long work may take before others have their turn, in milliseconds. */
const slice = 8;

/** Gives others a turn. */
export type Pause = () => Promise<void>;

/**
 * Does work that can be interrupted, without holding up the page: a generator's steps, as many as
 * fit in a slice, then a pause. Undefined once it is called off; an exception of the work rejects.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
  pause: Pause = afterOthers,
  now: () => number = () => performance.now(),
): Promise<Result | undefined> {
  let until = now() + slice;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await pause();
    until = now() + slice;
  }
  return undefined;
}

const afterOthers: Pause = () => new Promise((resolve) => setTimeout(resolve));
