import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from '../../test/support/corpora-folder.mjs';
import { runBrowserTests, runNodeTests } from './run-tests.js';
import { count, type PromiseRow } from './table.js';

/** What other tests hold: they are run, and counted. */
export async function tryTests(): Promise<readonly PromiseRow[]> {
  const hostile = await runBrowserTests('test/xss.test.ts');
  const asking = await runNodeTests(['test/microphone.node.test.ts', 'test/requests.node.test.ts']);
  const elements = await runBrowserTests('test/exercise-element-contract.test.ts');
  const hosts = await runNodeTests(['test/embed.node.test.ts', 'test/embed-frame.node.test.ts']);
  const newer = await runBrowserTests('src/progress/guard.test.ts');
  const payloads = payloadsIn('xss-payloads.json');
  return [
    {
      test: `hostile course text, ${count(payloads)} payloads, wherever course text can stand`,
      measured: outcome(hostile, 'fires'),
      aim: '0 fire',
      met: hostile.failed === 0 && hostile.skipped === 0 && payloads > 0,
    },
    {
      test: 'undeclared requests; a live microphone, a second after leaving',
      measured: outcome(asking, 'is asked for, and nothing is live'),
      aim: '0; 0',
      met: asking.failed === 0 && asking.skipped === 0,
    },
    {
      test: 'every type and state of exercises: axe, keyboard alone, both directions, 320 px',
      measured: outcome(elements, 'is found'),
      aim: '0 found',
      met: elements.failed === 0 && elements.passed > 0,
    },
    {
      test: 'host pages with policies, resets, polluted prototypes, other copies; frames',
      measured: outcome(hosts, 'stands still without saying why'),
      aim: 'work or explain themselves',
      met: hosts.failed === 0 && hosts.passed > 0,
    },
    {
      test: 'an old build on newer data; a log that is damaged, emptied or lost',
      measured: outcome(newer, 'is changed or lost that a copy is of'),
      aim: '0 bytes changed',
      met: newer.failed === 0 && newer.passed > 0,
    },
  ];
}

function outcome(
  { passed, failed, skipped }: { passed: number; failed: number; skipped: number },
  what: string,
): string {
  const ran = `${passed} tests passed, ${failed} failed`;
  if (skipped > 0) return `${ran}, ${skipped} skipped`;
  return failed === 0 ? `0: nothing ${what} (${ran})` : ran;
}

function payloadsIn(name: string): number {
  if (!corporaFolder) return 0;
  return (JSON.parse(readFileSync(join(corporaFolder, name), 'utf8')) as unknown[]).length;
}
