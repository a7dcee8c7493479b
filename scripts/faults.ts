/**
 * Tries what the module promises about answers that are kept, and prints one table from one run:
 * `--quick` tries a little of each, `--only kills` one part, `--kills 1000` says how often a browser
 * is killed, `--pairs few` has each fault meet one type of exercises instead of all, `--rows file`
 * keeps the rows of parts that are run one by one, `--write` puts the table into docs/promises.md with its date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parts } from './faults/parts.js';
import { optionsOf } from './faults/options.js';
import { publish, tableOf } from './faults/table.js';
import type { PromiseRow } from './faults/table.js';

// Browsers that are meant to be killed are, whenever this ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const options = optionsOf(process.argv.slice(2));
const { rows: file } = options;
const found: Record<string, readonly PromiseRow[]> = file && existsSync(file) ? read(file) : {};
for (const part of parts) {
  if (options.only && options.only !== part.name) continue;
  const start = performance.now();
  found[part.name] = await part.run(options);
  if (file) writeFileSync(file, JSON.stringify(found));
  console.error(`${part.name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
const rows = parts.flatMap(({ name }) => found[name] ?? []);
console.log(tableOf(rows));
if (options.write) await publish(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;

function read(path: string): Record<string, readonly PromiseRow[]> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly PromiseRow[]>;
}
