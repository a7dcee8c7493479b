import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startKillableBrowser, type KillableBrowser } from '../support/killable-browser.js';
import type { Standing } from './page/kills.js';

/** When the browser is killed; `damaged`: while answering, and then its database is damaged. */
export const killKinds = ['saved', 'answering', 'merging', 'mirroring', 'damaged'] as const;
export type KillKind = (typeof killKinds)[number];

/** What became of answers when the browser was killed. */
export interface KillResult {
  readonly kind: KillKind;
  readonly kills: number;
  /** What was said to be saved. */
  readonly acknowledged: number;
  /** What was said to be saved and is not there, or twice. */
  readonly lost: number;
  /** Damaged records, numbers that are missing, and merges of which a part is there. */
  readonly torn: number;
  /** How often the browser had thrown its database away, and the log was given back to a new one. */
  readonly givenBack: number;
}

export interface KillsInput {
  /** Where the page with `test/faults/page/kills.ts` is served. */
  readonly origin: string;
  readonly kind: KillKind;
  readonly kills: number;
  readonly random: () => number;
}

/** How many facts a file has that is merged. */
const fileSize = 5_000;
/** After how many kills the learner gets a new profile: a log of millions is another test. */
const profileLasts: Record<KillKind, number> = {
  saved: 50,
  answering: 20,
  merging: 5,
  mirroring: 25,
  damaged: 3,
};
/** How long what is lost may take to come back, in milliseconds, and how often that is looked at. */
const patience = { whole: 15_000, look: 250 };
/** Within how many milliseconds the browser is killed, from what it was given to do. */
const within: Record<KillKind, number> = {
  saved: 0,
  answering: 250,
  merging: 900,
  mirroring: 1_500,
  damaged: 250,
};

/** Kills a browser again and again in one kind of moment, and counts what that costs. */
export async function killBrowsers({
  origin,
  kind,
  kills,
  random,
}: KillsInput): Promise<KillResult> {
  const sum = { kind, kills, acknowledged: 0, lost: 0, torn: 0, givenBack: 0 };
  for (let done = 0; done < kills; done += profileLasts[kind]) {
    const rounds = Math.min(profileLasts[kind], kills - done);
    const one = await killOneProfile({ origin, kind, kills: rounds, random });
    sum.acknowledged += one.acknowledged;
    sum.lost += one.lost;
    sum.torn += one.torn;
    sum.givenBack += one.givenBack;
  }
  return sum;
}

type Costs = Pick<KillResult, 'lost' | 'torn' | 'givenBack'>;

async function killOneProfile(input: KillsInput): Promise<Omit<KillResult, 'kind' | 'kills'>> {
  const profile = await mkdtemp(join(tmpdir(), 'polku-kill-'));
  const acknowledged: number[] = [];
  let running: KillableBrowser | undefined;
  try {
    const open = async (): Promise<void> => {
      running = await startKillableBrowser(profile);
      const { page } = running;
      await page.exposeFunction('acknowledge', (t: number) => void acknowledged.push(t));
      await page.goto(input.origin);
      await page.waitForFunction(() => 'kills' in window);
    };
    let worst = { lost: 0, torn: 0, givenBack: 0 };
    for (let round = 1; round <= input.kills + 1; round += 1) {
      await open();
      const found = await costs(running!.page, acknowledged);
      worst = {
        lost: Math.max(worst.lost, found.lost),
        torn: Math.max(worst.torn, found.torn),
        givenBack: Math.max(worst.givenBack, found.givenBack),
      };
      if (round <= input.kills) await act(input, running!, round, acknowledged);
      await running!.kill();
      if (input.kind === 'damaged' && round <= input.kills) await damageDatabase(profile);
    }
    return { acknowledged: acknowledged.length, ...worst };
  } finally {
    await running?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Changes some bytes in what the browser has written last to the origin's database: it begins a new
 * one then. What is torn by a kill makes it do the same, if only now and then.
 */
async function damageDatabase(profile: string): Promise<void> {
  const databases = join(profile, 'Default', 'IndexedDB');
  for (const file of await readdir(databases, { recursive: true })) {
    if (!file.endsWith('.log')) continue;
    const bytes = await readFile(join(databases, file));
    const middle = Math.floor(bytes.length / 2);
    await writeFile(join(databases, file), bytes.fill(0xaa, middle, middle + 8));
  }
}

async function act(
  { kind, random }: KillsInput,
  { page }: KillableBrowser,
  round: number,
  acknowledged: number[],
): Promise<void> {
  const t = round * 1_000_000;
  switch (kind) {
    case 'saved':
      if (await page.evaluate((time) => window.kills.answer(time), t)) acknowledged.push(t);
      break;
    case 'answering':
    case 'damaged':
      await page.evaluate((time) => window.kills.answerOn(time), t);
      break;
    case 'merging':
      await page.evaluate(([at, count]) => window.kills.merge(at, count), [
        round,
        fileSize,
      ] as const);
      break;
    case 'mirroring':
      // What else is written once an answer is saved, is written while the page has nothing to do.
      if (await page.evaluate((time) => window.kills.answer(time), t)) acknowledged.push(t);
      break;
  }
  await wait(random() * within[kind]);
}

/** What is not as it was said to be, once the module had the time to give back what is lost. */
async function costs(page: Page, acknowledged: readonly number[]): Promise<Costs> {
  for (const start = performance.now(); ; await wait(patience.look)) {
    const standing = await page.evaluate(() => window.kills.standing());
    const found = costsOf(standing, acknowledged);
    const isWhole = found.lost + found.torn === 0;
    if (isWhole || performance.now() - start > patience.whole) return found;
  }
}

/** A merge is acknowledged by its number below nought. */
function costsOf(
  { own, devices, merged, damaged, gaps }: Standing,
  acknowledged: readonly number[],
): Costs {
  const [there, twice] = [new Set(own), own.length - new Set(own).size];
  const isKept = (t: number) => (t < 0 ? merged[`merged-${-t}`] === fileSize : there.has(t));
  const halves = Object.values(merged).filter((count) => count !== fileSize).length;
  return {
    lost: acknowledged.filter((t) => !isKept(t)).length + twice,
    torn: damaged + gaps + halves,
    // Numbers that were lost are never given again: each database has a device of its own.
    givenBack: Math.max(0, devices - 1),
  };
}
