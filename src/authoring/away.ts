import type { Draft } from '../draft/draft.js';
import type { Problem } from '../problem.js';

/** What the ids of drafts begin with whose folder a server on this device gives. */
export const servedPrefix = 'served:';

/** Why a draft cannot be saved whose folder cannot be found from here; nothing for one without. */
export function awayProblems({ id, name, origin }: Draft): readonly Problem[] {
  if (origin.kind !== 'folder') return [];
  const code = id.startsWith(servedPrefix) ? 'draft.served' : 'draft.away';
  return [{ code, severity: 'error', values: { name } }];
}
