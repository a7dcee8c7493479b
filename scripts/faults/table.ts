import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../test/support/playwright.mjs';
import { root } from '../bundles.js';

/** One promise, as it was tried. */
export interface PromiseRow {
  readonly test: string;
  readonly measured: string;
  readonly aim: string;
  readonly met: boolean;
}

const page = join(root, 'docs/promises.md');
const [begin, end] = ['<!-- faults -->', '<!-- /faults -->'];

/** The promises as a markdown table. */
export function tableOf(rows: readonly PromiseRow[]): string {
  const lines = rows.map(
    ({ test, measured, aim, met }) =>
      `| ${test} | ${measured} | ${aim} | ${met ? 'met' : 'missed'} |`,
  );
  return ['| test | measured | aim | |', '|---|---|---|---|', ...lines].join('\n');
}

/** Puts the table into the docs, with what it was measured with. */
export async function publish(rows: readonly PromiseRow[]): Promise<void> {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  const date = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, Chromium ${version}, ${cpus().length} cores`;
  const found = `Measured on ${date} by \`npm run faults\` (${machine}).`;
  writeFileSync(page, within(readFileSync(page, 'utf8'), `${found}\n\n${tableOf(rows)}`));
}

/** A text with something else between the marks. */
export function within(text: string, between: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for the table`);
  return `${text.slice(0, from)}${begin}\n\n${between}\n\n${text.slice(to)}`;
}

/** A number as it is written in the table. */
export function count(number: number): string {
  return number.toLocaleString('en');
}
