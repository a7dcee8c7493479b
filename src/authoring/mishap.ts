import type { Problem } from '../problem.js';

/** What is told when something goes wrong that nobody has thought of. */
export function mishap(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'draft.mishap', severity: 'error', values: { reason } };
}
