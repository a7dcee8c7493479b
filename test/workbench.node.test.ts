import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { launchBrowser } from './support/playwright.mjs';
import { access } from './workbench/access.js';
import { files } from './workbench/files.js';
import { keeping } from './workbench/keeping.js';
import { writing } from './workbench/writing.js';

// The workbench as trainers sit at it: the built site, in a real browser.

suite('the workbench', () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  const office = () => ({ origin: demo!.origin, folder: demo!.folder, browser: browser! });
  suite('to write at', () => writing(office));
  suite('which keeps what is written', () => keeping(office));
  suite('with files of any kind', () => files(office));
  suite('for everybody', () => access(office));
});
