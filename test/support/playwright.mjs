import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/**
 * Starts the browser that the other tests run in too. The caller closes it.
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export async function launchBrowser(options = {}) {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    ...options,
    executablePath,
    env,
    args: [...args, ...(options.args ?? [])],
  });
}

/**
 * Starts a browser with a profile of its own folder, for what has to outlive the browser.
 * @param {string} folder
 * @param {Parameters<typeof chromium.launchPersistentContext>[1]} [options]
 */
export async function launchProfile(folder, options = {}) {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launchPersistentContext(folder, {
    ...options,
    executablePath,
    env,
    args: [...args, ...(options.args ?? [])],
  });
}
