import {
  killBrowsers,
  killKinds,
  type KillKind,
  type KillResult,
} from '../../test/faults/kills.js';
import { serveModule } from '../../test/faults/ledger-site.js';
import type { FaultOptions } from './options.js';
import { count, type PromiseRow } from './table.js';

const sideBySide = 3;

const moments: Record<KillKind, string> = {
  saved: 'in the moment of “saved”',
  answering: 'while it is answered quickly',
  merging: 'while a file of 5,000 facts is merged',
  mirroring: 'while the second copy is written',
  damaged: 'while it is answered quickly, and its database is damaged',
};

/** Kills the browser so often in all, in each kind of moment as often, several at a time. */
export async function tryKills({ kills }: FaultOptions): Promise<readonly PromiseRow[]> {
  const site = await serveModule('kills');
  try {
    const rows: PromiseRow[] = [];
    for (const kind of killKinds) {
      // What the others meet now and then, it meets each time.
      const share = kind === 'damaged' ? 10 : killKinds.length - 1;
      rows.push(await row(site.origin, kind, Math.ceil(kills / share)));
    }
    return rows;
  } finally {
    site.close();
  }
}

async function row(origin: string, kind: KillKind, kills: number): Promise<PromiseRow> {
  const shares = Array.from({ length: sideBySide }, (_, at) =>
    Math.floor((kills + at) / sideBySide),
  );
  const results = await Promise.all(
    shares.map((share) => killBrowsers({ origin, kind, kills: share, random: Math.random })),
  );
  const sum = (key: Exclude<keyof KillResult, 'kind'>): number =>
    results.reduce((all, one) => all + one[key], 0);
  return {
    test: `the browser is killed ${moments[kind]}, ${count(sum('kills'))} times`,
    measured:
      `${sum('lost')} lost of ${count(sum('acknowledged'))} said to be saved, ${sum('torn')} torn` +
      `; given back to a new database ${count(sum('givenBack'))} times`,
    aim: '0 lost, 0 torn',
    met: sum('lost') === 0 && sum('torn') === 0 && sum('kills') === kills,
  };
}
