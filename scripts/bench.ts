/**
 * Measures the figures that the project promises, and prints them as one table from one run.
 * `--write` puts it into docs/figures.md with its date, `--all` shows what the figures hide.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchChecking } from './bench/checking.js';
import { benchCompiling, benchHostile, benchScenario } from './bench/compiling.js';
import { benchJudging } from './bench/judging.js';
import { benchPlaying } from './bench/playing.js';
import { tableOf } from './bench/table.js';
import { root } from './bundles.js';

const rows = [
  ...(await benchPlaying()),
  ...benchJudging(),
  ...(await benchCompiling()),
  ...(await benchChecking()),
  ...(await benchScenario()),
  ...(await benchHostile()),
];
const table = tableOf(rows);
console.log(table);

if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, ${cpus().length} cores`;
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(
    join(root, 'docs/figures.md'),
    `# Figures

Measured on ${date} by \`npm run bench -- --write\` (${machine}), all in one run.

${table}

Pages: a phone of 360 px at 1.6 Mbit/s, 150 ms and a processor four times slower, nothing cached, gzip, the median of five. Saving: a processor four times slower, from the click on “Check” to “Saved on this device”. Opening and resuming: without throttling.
`,
  );
}
