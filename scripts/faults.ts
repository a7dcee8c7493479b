/**
 * Tries what the module promises about answers that are kept, and prints one table from one run:
 * `--quick` tries a little of each, `--only kills` one part, `--kills 1000` says how often a browser
 * is killed, `--pairs few` has each fault meet one type of exercises instead of all, `--write` puts the table into docs/promises.md with its date.
 */
import { parts } from './faults/parts.js';
import { optionsOf } from './faults/options.js';
import { publish, tableOf } from './faults/table.js';
import type { PromiseRow } from './faults/table.js';

// Browsers that are meant to be killed are, whenever this ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const options = optionsOf(process.argv.slice(2));
const rows: PromiseRow[] = [];
for (const part of parts) {
  if (options.only && options.only !== part.name) continue;
  const start = performance.now();
  rows.push(...(await part.run(options)));
  console.error(`${part.name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
console.log(tableOf(rows));
if (options.write) await publish(rows, process.argv.slice(2));
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
