import { makeFile } from '../../src/keeping.js';
import type { FactDraft } from '../../src/progress/fact.js';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { openLedger } from '../../src/session.js';
import { attempt } from './facts.js';
import { find } from './trial-course.js';

/** Where what was played stands. */
export const place = { course: 'paged', lesson: 'a' };

/** A lesson that was played to its end. */
export const played: readonly FactDraft[] = [
  attempt('q1', { ...place, t: 1000 }),
  { kind: 'completion', ...place, t: 2000, graded: 1 },
];

/** The file of somebody who has done this elsewhere. */
export async function fileOf(facts: readonly FactDraft[], learner = ''): Promise<File> {
  const ledger = memoryLedger();
  for (const fact of facts) await ledger.append(fact);
  const { blob, name } = await makeFile(ledger, 3000, learner);
  return new File([blob], name);
}

/** Chooses a file as a learner does. */
export async function choose(page: Element, ...files: readonly File[]): Promise<HTMLElement> {
  const transfer = await find(page, 'polku-transfer');
  const input = await find<HTMLInputElement>(transfer, 'input[type=file]');
  const data = new DataTransfer();
  files.forEach((file) => data.items.add(file));
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
  return transfer;
}

/** Has somebody on this device done something before. */
export async function remember(facts: readonly FactDraft[], profile = 'default'): Promise<void> {
  const ledger = openLedger({ profile });
  for (const fact of facts) await ledger.append(fact);
  ledger.close();
}
