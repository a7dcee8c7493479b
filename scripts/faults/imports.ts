import { importHostile } from '../../test/faults/imports.js';
import { serveFaultSite } from '../../test/faults/site.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import type { FaultOptions } from './options.js';
import type { PromiseRow } from './table.js';

/** Opens hostile files as a learner's progress. */
export async function tryImports({ quick }: FaultOptions): Promise<readonly PromiseRow[]> {
  const site = await serveFaultSite();
  const browser = await launchBrowser();
  try {
    const result = await importHostile(browser, site, quick ? 50 : 500, Math.random);
    const { files, mutations, refused, read, polluted, halfApplied, raised } = result;
    const corpus = files > 0 ? `${files} JSON files of a corpus` : 'no corpus here';
    return [
      {
        test: `hostile progress files: ${corpus}, ${mutations} mutations of a good one`,
        measured: `${refused} refused, ${read} read as far as they are sound; ${polluted} pollute, ${halfApplied} half applied, ${raised} errors`,
        aim: '0 pollute, 0 half applied',
        met: files > 0 && polluted + halfApplied + raised === 0,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}
