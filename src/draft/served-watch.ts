import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';

/** How long after a line has broken the next one is tried, in milliseconds. */
const retryAfter = 2_000;

/**
 * Reads the server's events until it is called off. An `EventSource` would do, could it send the
 * token; every event means the same, so nothing in it is read.
 */
export function watchServed(
  open: (signal: AbortSignal) => Promise<Response | Problem>,
  changed: () => void,
): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;

  const listen = async (): Promise<void> => {
    for (let isAgain = false; !signal.aborted; isAgain = true) {
      const response = await open(signal);
      if (!isProblem(response)) {
        // What happened while nobody listened is not told again.
        if (isAgain) changed();
        await readEvents(response, changed);
      }
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  };
  void listen();
  return () => stopping.abort();
}

async function readEvents(response: Response, changed: () => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let open = '';
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      const lines = (open + value).split(/\r\n?|\n/);
      open = lines.pop()!;
      if (lines.some((line) => line.startsWith('data:'))) changed();
    }
  } catch {
    return; // the line has broken, or was called off
  }
}
