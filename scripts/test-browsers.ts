/**
 * Runs the tests of what a learner's answers depend on in Firefox and in WebKit, where these are
 * installed; says what to install where they are not. No part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOthers, missingText } from './browsers/find.js';
import { summaryText } from './browsers/found.js';
import { root } from './bundles.js';
import type { Summary } from './summary.js';

let failed = false;
const others = findOthers(process.env);
for (const { name, path } of others) {
  if (!path) {
    console.log(missingText(name));
    continue;
  }
  const summary = run(name, path);
  console.log(summaryText(name, summary));
  failed ||= summary === undefined || summary.failed > 0;
}
// Whoever asks for these tests wants them to run somewhere.
process.exitCode = failed || others.every(({ path }) => !path) ? 1 : 0;

function run(name: string, path: string): Summary | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'polku-browsers-'));
  const report = join(folder, 'report.json');
  try {
    const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
    const config = join(root, 'scripts/browsers/wtr.config.mjs');
    spawnSync(process.execPath, [wtr, '--config', config], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        POLKU_OTHER_BROWSER: name,
        POLKU_OTHER_PATH: path,
        POLKU_TEST_SUMMARY: report,
      },
    });
    return JSON.parse(readFileSync(report, 'utf8')) as Summary;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
