import type { Browser, BrowserContext, Page } from 'playwright-core';
import { withFolders } from '../support/picked-folder.js';
import { sitDown, type WorkbenchPage } from '../support/workbench-page.js';

/** How somebody sits down. */
export interface Seat {
  readonly lang?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the browser can open folders to write in them. */
  readonly opensFolders?: boolean;
}

/** Where the workbench is, and the browser that it is opened in. */
export interface Office {
  readonly origin: string;
  /** Where the site lies that is served there. */
  readonly folder: string;
  readonly browser: Browser;
}

/** Patience with one test. */
export const patience = { timeout: 60_000 };

/** Sits down at the workbench in a browser that knows nothing of any draft, and leaves it. */
export async function atWorkbench(
  { origin, browser }: Office,
  use: (I: WorkbenchPage, page: Page, context: BrowserContext) => Promise<void>,
  { lang = 'en', width = 1280, colorScheme = 'light', opensFolders = true }: Seat = {},
): Promise<void> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', colorScheme });
  context.setDefaultTimeout(10_000);
  if (opensFolders) await withFolders(context);
  try {
    const page = await context.newPage();
    await use(await sitDown(page, `${origin}author.html?lang=${lang}`), page, context);
  } finally {
    await context.close();
  }
}

/** Sits down, does something, and leaves. */
export type Sit = (use: Parameters<typeof atWorkbench>[1], seat?: Seat) => Promise<void>;
