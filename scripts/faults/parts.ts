import type { FaultOptions } from './options.js';
import { tryImports } from './imports.js';
import { tryKills } from './kills.js';
import { tryMerging } from './merging.js';
import { trySoaking } from './soaking.js';
import { tryStorage } from './storage.js';
import type { PromiseRow } from './table.js';
import { tryTabs } from './tabs.js';
import { tryTests } from './tests.js';

/** A part of what is tried, which `--only` names. */
export interface FaultPart {
  readonly name: string;
  readonly run: (options: FaultOptions) => Promise<readonly PromiseRow[]>;
}

/** All parts, in the order of the table. */
export const parts: readonly FaultPart[] = [
  { name: 'kills', run: tryKills },
  { name: 'tabs', run: tryTabs },
  { name: 'storage', run: tryStorage },
  { name: 'merging', run: tryMerging },
  { name: 'imports', run: tryImports },
  { name: 'soak', run: trySoaking },
  { name: 'tests', run: tryTests },
];
