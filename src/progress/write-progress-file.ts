import type { WholeLog } from './ledger.js';
import type { ProgressFile } from './progress-file.js';
import { sealFact } from './seal.js';

/** How many facts are written down before the page gets its turn. */
const share = 2_000;

/** When a file is made, in milliseconds since 1970, and whose it is. */
export interface FileLabel {
  readonly made: number;
  readonly learner?: string;
}

/** Writes a learner's whole log as the text of a file, one record a line. */
export async function writeProgressFile(
  { facts, unread }: Pick<WholeLog, 'facts' | 'unread'>,
  { made, learner }: FileLabel,
): Promise<Blob> {
  const head: Omit<ProgressFile, 'facts'> = {
    format: 'polku-progress',
    v: 1,
    made: new Date(made).toISOString(),
    ...(learner && { learner }),
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"facts":['];
  for await (const lines of linesOf(facts, (fact) => JSON.stringify(sealFact(fact))))
    parts.push(lines);
  parts.push(']');
  const left = unread.flatMap((record) => jsonOf(record) ?? []);
  if (left.length > 0) parts.push(',"unread":[\n', left.join(',\n'), '\n]');
  parts.push('}\n');
  return new Blob(parts, { type: 'application/json' });
}

/** A name for the file: whose it is, where that is known, and when it was made. */
export function progressFileName({ made, learner = '' }: FileLabel): string {
  const date = new Date(made).toLocaleDateString('sv');
  const name = learner.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return ['polku', ...(name ? [name] : []), date].join('-') + '.json';
}

async function* linesOf<T>(list: readonly T[], write: (one: T) => string): AsyncGenerator<string> {
  for (let from = 0; from < list.length; from += share) {
    const lines = list.slice(from, from + share).map(write);
    yield `${from === 0 ? '' : ','}\n${lines.join(',\n')}`;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What a newer build has put into the database need not be JSON. */
function jsonOf(record: unknown): string | undefined {
  try {
    return JSON.stringify(record);
  } catch {
    return undefined;
  }
}
