import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { corporaFolder } from '../support/corpora-folder.mjs';
import type { FaultSite } from './site.js';

export interface ImportsResult {
  /** Files of the corpus; none where it is missing. */
  readonly files: number;
  readonly mutations: number;
  /** How many were refused with a problem, and how many were a progress file in the end. */
  readonly refused: number;
  readonly read: number;
  /** Files after which the page's own objects were not as before. */
  readonly polluted: number;
  /** Files of which a part is in the log, but not all that was promised. */
  readonly halfApplied: number;
  /** Files that raised an error instead of giving a problem. */
  readonly raised: number;
}

/** What is put into a good file, at a place that chance chooses. */
const poisons = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '{},',
  'null,',
  '1e999,',
  'NaN',
  '"v":2,',
  '[',
  ']',
  '}',
  '"',
  '\\',
  '\u0000',
  '\ud800',
  '[[[[[[[[[[[[[[[['.repeat(2_000),
];

/** Has a learner open hostile files, and take in what can be read of them. */
export async function importHostile(
  browser: Browser,
  site: FaultSite,
  count: number,
  random: () => number,
): Promise<ImportsResult> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.pageOf('choice'));
    await page.waitForFunction(() => window.polku?.shownAt !== undefined);
    await page.evaluate(async () => {
      const base = { course: 'all', lesson: 'choice', fingerprint: 'f', response: [0] };
      for (let t = 1; t <= 20; t += 1) {
        await window.polku.ledger!.append({ ...base, kind: 'attempt', item: `i${t}`, t, score: 1 });
      }
    });
    const good = await page.evaluate(() => window.polku.file());
    const corpus = corpusFiles();
    const mutations = Array.from({ length: count }, () => Buffer.from(mutated(good, random)));
    const tally = { refused: 0, read: 0, polluted: 0, halfApplied: 0, raised: 0 };
    for (const file of [...corpus, ...mutations]) {
      const verdicts = await page.evaluate(
        (base64) => window.polku.tryFile(base64),
        file.toString('base64'),
      );
      for (const verdict of verdicts) tally[verdict] += 1;
    }
    return { files: corpus.length, mutations: count, ...tally };
  } finally {
    await context.close();
  }
}

function corpusFiles(): readonly Buffer[] {
  if (!corporaFolder) return [];
  const folder = join(corporaFolder, 'json-parsing');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name)));
}

/** A good file with one to three things wrong in it. */
function mutated(file: string, random: () => number): string {
  let text = file;
  const somewhere = () => Math.floor(random() * text.length);
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) {
    const at = somewhere();
    const poison = poisons[Math.floor(random() * poisons.length)]!;
    const ways = [
      () => text.slice(0, at),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + poison + text.slice(at),
      () => text.slice(0, at) + text.slice(at, somewhere()) + text.slice(at),
      () => text.replace(/\{/g, (open, where: number) => (where < at ? open : `{${poison}`)),
      () => text.replace(/"seq":\d+/g, `"seq":${['-1', '1e9', '0.5', '"1"', 'null'][at % 5]}`),
      () => text.replace(/"[a-z]+":/g, (key, where: number) => (where < at ? key : '"__proto__":')),
    ];
    text = ways[Math.floor(random() * ways.length)]!();
  }
  return text;
}
