import { isTrouble, type DiskTrouble } from '../disk.js';

/** Why something was not done, as docs/serve.md numbers it. */
export interface Refusal {
  readonly status: number;
}

const statuses: Readonly<Record<string, number>> = {
  EACCES: 403,
  EPERM: 403,
  EROFS: 403,
  ENOENT: 404,
  EISDIR: 409,
  ENOTDIR: 409,
  EEXIST: 412,
  EBUSY: 423,
  ETXTBSY: 423,
  EDQUOT: 507,
  EFBIG: 507,
  ENOSPC: 507,
};

/** What the file system said against it, as a status. */
export function refusalOf({ key, values }: DiskTrouble): Refusal {
  if (key === 'disk.changed') return { status: 412 };
  return { status: statuses[values.reason] ?? 500 };
}

/** What came back, or why nothing did. */
export function settled<Result>(result: Result | DiskTrouble): Result | Refusal {
  return isTrouble(result) ? refusalOf(result) : result;
}

/** Whether what came back says why nothing was done. */
export function isRefusal(value: object): value is Refusal {
  return 'status' in value;
}
