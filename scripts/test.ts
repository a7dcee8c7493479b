/**
 * Runs all tests, in the browser and in Node, and ends with their sum: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTap, type Summary } from './summary.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polku-test-'));

const summaries = [await runInBrowser(), await runInNode()];
rmSync(folder, { recursive: true });

const sum = (key: keyof Summary): number => summaries.reduce((all, one) => all + one[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runInBrowser(): Promise<Summary> {
  const file = join(folder, 'browser.json');
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const code = await run([wtr], { POLKU_TEST_SUMMARY: file });
  return settle(code, () => JSON.parse(readFileSync(file, 'utf8')) as Summary);
}

async function runInNode(): Promise<Summary> {
  const file = join(folder, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', file];
  const options = reporters.map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const files = ['src', 'components', 'scripts', 'test'].flatMap(nodeTestsIn);
  const builds = { POLKU_TEST_BUILDS: folder };
  // Most of them wait for a browser, so two at a time are faster on two cores.
  const flags = ['--import', 'tsx', '--test', '--test-concurrency=2'];
  const code = await run([...flags, ...options, ...files], builds);
  return settle(code, () => parseTap(readFileSync(file, 'utf8')));
}

function nodeTestsIn(place: string): string[] {
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node.test.ts'))
    .map((name) => join(place, name))
    .sort();
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', () => resolve(1))
      .on('exit', (code) => resolve(code ?? 1));
  });
}

/** A runner that ends badly without a failed test, or without a word, counts as one failure. */
function settle(code: number, read: () => Summary): Summary {
  let summary: Summary = { passed: 0, failed: 0, skipped: 0 };
  try {
    summary = read();
  } catch {
    return { ...summary, failed: 1 };
  }
  return code !== 0 && summary.failed === 0 ? { ...summary, failed: 1 } : summary;
}
