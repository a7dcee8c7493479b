import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** A browser that can be ended as a phone ends one: at once, with nothing written behind. */
export interface KillableBrowser {
  readonly page: Page;
  kill(): Promise<void>;
}

/** In groups of their own they would outlive a test that is broken off. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(killGroup));

/**
 * Starts a browser with its profile in the folder, and a page. It is as people have it: without
 * what drivers turn off in the browsers that they start.
 */
export async function startKillableBrowser(folder: string): Promise<KillableBrowser> {
  const { executablePath, args, env } = await findBrowser();
  const portFile = join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true }); // of the browser that was killed
  const options = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  // A process group of its own: all of the browser's processes are killed at once.
  const child = spawn(executablePath, [...args, ...options, '--no-first-run', 'about:blank'], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  running.add(child);
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
    const page = await browser.contexts()[0]!.newPage();
    return { page, kill: () => kill(child) };
  } catch (error) {
    await kill(child);
    throw error;
  }
}

async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const port = (await readFile(file, 'utf8').catch(() => '')).split('\n')[0];
    if (port) return port;
    await wait(50);
  }
  throw new Error('The browser did not start within half a minute.');
}

async function kill(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  killGroup(child);
  await gone;
  running.delete(child);
}

function killGroup(child: ChildProcess): void {
  if (isRunning(child)) process.kill(-child.pid!, 'SIGKILL');
}

function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}
