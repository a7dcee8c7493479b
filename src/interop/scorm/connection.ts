import type { ScormApi } from './api.js';

/** An LMS that has said that it is there. Nothing of it throws. */
export interface Lms {
  /** The value of an element; empty where there is none, or nothing that can be one. */
  read(element: string): string;
  /** Whether the LMS has said that it took the value. */
  write(element: string, value: string): boolean;
  /** Whether the LMS has said that it keeps what was written. */
  commit(): boolean;
  /** Says goodbye, once. */
  finish(): void;
}

/** Begins with an LMS; nothing where it does not say that it will. */
export function connect(api: ScormApi): Lms | undefined {
  const says = (call: () => unknown): boolean => isTrue(attempt(call));
  if (!says(() => api.LMSInitialize(''))) return undefined;
  let finished = false;
  return {
    read(element) {
      const value = attempt(() => api.LMSGetValue(element));
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    write: (element, value) => !finished && says(() => api.LMSSetValue(element, value)),
    commit: () => !finished && says(() => api.LMSCommit('')),
    finish() {
      if (finished) return;
      finished = true;
      attempt(() => api.LMSFinish(''));
    },
  };
}

/** The standard has it as text; some answer with the value itself. */
function isTrue(answer: unknown): boolean {
  return answer === true || answer === 'true';
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}
