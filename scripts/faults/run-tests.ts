import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bundles.js';
import { parseTap, type Summary } from '../summary.js';

/** Runs tests that run in a browser, and counts them. */
export function runBrowserTests(file: string, env: NodeJS.ProcessEnv = {}): Promise<Summary> {
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  return counted(
    (report) => ({ args: [wtr, file], env: { ...env, POLKU_TEST_SUMMARY: report } }),
    (text) => JSON.parse(text) as Summary,
  );
}

/** Runs tests that run in Node, and counts them. */
export function runNodeTests(
  files: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Summary> {
  const reporting = ['--test-reporter=tap', '--test-reporter-destination'];
  return counted(
    (report) => ({
      args: ['--import', 'tsx', '--test', reporting[0]!, `${reporting[1]}=${report}`, ...files],
      env,
    }),
    parseTap,
  );
}

async function counted(
  command: (report: string) => {
    readonly args: readonly string[];
    readonly env: NodeJS.ProcessEnv;
  },
  read: (report: string) => Summary,
): Promise<Summary> {
  const folder = mkdtempSync(join(tmpdir(), 'polku-faults-'));
  try {
    const report = join(folder, 'report');
    const { args, env } = command(report);
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    await new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
    return read(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
