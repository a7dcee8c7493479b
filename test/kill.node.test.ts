import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { killBrowsers, killKinds } from './faults/kills.js';
import { serveModule } from './faults/ledger-site.js';

// A few of each; `npm run faults` kills a thousand.

let site: Awaited<ReturnType<typeof serveModule>>;

before(async () => (site = await serveModule('kills')));
after(() => site.close());

for (const kind of killKinds) {
  const kills = kind === 'saved' ? 5 : 2;
  test(`nothing is lost or torn by ${kills} kills: ${kind}`, { timeout: 120_000 }, async () => {
    const { origin } = site;
    const result = await killBrowsers({ origin, kind, kills, random: Math.random });
    assert.deepEqual([result.lost, result.torn], [0, 0], JSON.stringify(result));
    if (kind === 'saved') assert.equal(result.acknowledged, kills);
  });
}
