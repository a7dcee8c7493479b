import type { Problem } from '../problem.js';

/** How files are fetched. */
export interface Fetching {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** How long one file may take, in milliseconds. */
  readonly timeout?: number;
}

/** Fetches a file. What goes wrong is a Problem whose code starts with the subject. */
export async function fetchFile(
  url: URL,
  subject: 'course' | 'lesson',
  { fetch, timeout = 15_000 }: Fetching,
): Promise<Uint8Array | Problem> {
  const problem = (code: string, values: Problem['values'] = {}): Problem => {
    return loadProblem(`${subject}.${code}`, { url: url.href, ...values });
  };
  const controller = new AbortController();
  const request = async (): Promise<Uint8Array | Problem> => {
    const response = await fetch(url.href, { signal: controller.signal });
    if (response.status === 404 || response.status === 410) return problem('not-found');
    if (!response.ok) return problem('refused', { status: response.status });
    const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '');
    return isPage ? problem('not-course') : new Uint8Array(await response.arrayBuffer());
  };
  // A fetch that ignores its signal, or a body that never ends, must not keep anyone waiting.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<Problem>((resolve) => {
    timer = setTimeout(() => resolve(problem('timeout')), timeout);
  });
  try {
    return await Promise.race([request(), expiry]);
  } catch {
    return problem('unreachable');
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** A problem in loading a course: it has no place in a file. */
export function loadProblem(code: string, values: Problem['values']): Problem {
  return { code, severity: 'error', values };
}
