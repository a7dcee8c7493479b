import type { Problem } from '../problem.js';

/** What can be wrong with keeping facts on the device. */
export type StorageFault =
  'unavailable' | 'blocked' | 'full' | 'slow' | 'newer' | 'removed' | 'failed';

/** Raised instead of writing to a database that a newer build has made. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** A storage problem to show. */
export function storageProblem(fault: StorageFault): Problem {
  return { code: `storage.${fault}`, severity: 'error', values: {} };
}

/** Which fault an error of the database stands for. */
export function faultOf(error: unknown): StorageFault {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NewerDatabaseError':
      return 'newer';
    case 'RemovedLearnerError':
      return 'removed';
    case 'QuotaExceededError':
      return 'full';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'NotSupportedError':
      return 'unavailable';
    default:
      return 'failed';
  }
}
