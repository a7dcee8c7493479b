import { faults } from '../../test/faults/faults.js';
import { frameBySites } from '../../test/faults/frames.js';
import { allPairs, fewPairs, playPairs } from '../../test/faults/pairs.js';
import type { Outcome } from '../../test/faults/play.js';
import { runOutOfRoom } from '../../test/faults/quota.js';
import { serveFaultSite, types } from '../../test/faults/site.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import type { FaultOptions } from './options.js';
import { count, type PromiseRow } from './table.js';

/** Before a learner must have been told, in milliseconds. */
const soon = 1_000;
const newer = 'a newer version has been there';

/** Plays exercises of all types through all faults of storage. */
export async function tryStorage({ pairs }: FaultOptions): Promise<readonly PromiseRow[]> {
  const site = await serveFaultSite();
  const browser = await launchBrowser();
  try {
    const outcomes = await playPairs(browser, site, pairs === 'few' ? fewPairs : allPairs, {
      sideBySide: 2,
      onOutcome: ({ fault, type, wrong, toldAfter = 0 }) => {
        const late = toldAfter > soon ? [`told after ${toldAfter} ms`] : [];
        const all = [...wrong, ...late];
        if (all.length > 0) console.error(`${fault}, ${type}: ${all.join('; ')}`);
      },
    });
    const quota = await runOutOfRoom(site);
    const frames = await frameBySites(site);
    return [
      ...rowsOf(outcomes),
      {
        test: 'a browser that really has no room for more',
        measured: `${quota.isFinished ? 'finished' : 'not finished'}, told after ${quota.toldAfter} ms, ${quota.isSavedLater ? 'saved' : 'not saved'} once there was room`,
        aim: 'finished, told within 1 s, saved later',
        met:
          quota.isFinished &&
          quota.isSavedLater &&
          quota.told === 'storage.full' &&
          quota.toldAfter <= soon,
      },
      {
        test: 'two sites frame one course, and one forbids it to keep anything',
        measured: `${frames.ledgers.map((items) => items.join('+')).join(', ')}; told after ${frames.toldAfter ?? '–'} ms, ${frames.isInFile ? 'in the file' : 'not in the file'}`,
        aim: 'one, two, one; told within 1 s, in the file',
        met:
          frames.ledgers.join(' ') === 'one two one' &&
          frames.told === 'storage.unavailable' &&
          (frames.toldAfter ?? Infinity) <= soon &&
          frames.isInFile,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

function rowsOf(outcomes: readonly Outcome[]): readonly PromiseRow[] {
  const finished = outcomes.filter(({ wrong }) => wrong.length === 0);
  const told = outcomes.flatMap(({ toldAfter }) => toldAfter ?? []);
  const files = outcomes.filter(({ fileIsWhole }) => fileIsWhole);
  const older = outcomes.filter(({ fault }) => fault === newer);
  const unchanged = older.filter(({ wrong }) => wrong.length === 0);
  const all = count(outcomes.length);
  return [
    {
      test: `${faults.length} faults of storage × ${types.length} types of exercises: ${all} lessons`,
      measured: `${count(finished.length)} finished, and all kept that can be`,
      aim: 'all',
      met: finished.length === outcomes.length,
    },
    {
      test: 'the learner is told, from when the page is there and the fault meets an answer',
      measured: `${told.length} times, after ${Math.max(...told)} ms at most`,
      aim: '≤ 1 s',
      met: told.every((milliseconds) => milliseconds <= soon),
    },
    {
      test: 'the file that is saved then, taken into another profile',
      measured: `${count(files.length)} of ${all} with each answer in it`,
      aim: 'all',
      met: files.length === outcomes.length,
    },
    {
      test: `this build on data of a newer one, ${older.length} lessons`,
      measured: `${unchanged.length} databases as they were, byte for byte`,
      aim: '0 bytes changed',
      met: unchanged.length === older.length,
    },
  ];
}
