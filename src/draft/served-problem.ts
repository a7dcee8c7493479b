import type { Problem } from '../problem.js';
import { folderProblem } from './folder.js';

/** What a server's answer means for the author: the other side of docs/serve.md. */
export function servedProblem(status: number, folder: string, path?: string): Problem {
  switch (status) {
    case 401:
      return folderProblem('token', { folder });
    case 403:
      return folderProblem('read-only', { folder });
    case 404:
      return path === undefined
        ? folderProblem('gone', { folder })
        : folderProblem('missing', { path });
    case 410:
      return folderProblem('gone', { folder });
    case 409:
    case 412:
      return folderProblem('conflict', { path: path ?? folder });
    case 413:
      return folderProblem('too-large', { path: path ?? folder });
    case 423:
      return folderProblem('locked', { path: path ?? folder });
    case 507:
      return folderProblem('full', { folder });
    default:
      return folderProblem('failed', { path: path ?? folder, reason: status });
  }
}
