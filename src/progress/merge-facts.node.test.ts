import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { anyDraft } from '../../test/support/facts.js';
import { erasedIn, erasuresOf, withErasures, withoutErased } from './erase.js';
import type { Fact } from './fact.js';
import { mergeFacts } from './merge-facts.js';
import { emptyReplay, replayOnto } from './replay.js';

/** How many times each law is tried: `POLKU_LAW_RUNS=1000000` for the figures that are published. */
const lawRuns = Number(process.env['POLKU_LAW_RUNS'] ?? 500);

/** Drafts are made once: to make them takes longer than to merge them. */
const drafts = fc.sample(anyDraft, { numRuns: 4_000, seed: 7 });

/** What happened at all, on up to three devices. */
const aPast = fc.array(fc.nat(drafts.length - 1), { maxLength: 7 }).map((picked) =>
  picked.map((at, index): Fact => {
    const device = 'abc'[at % 3]!;
    return { ...drafts[at]!, v: 1, profile: 'default', device, seq: index + 1 };
  }),
);

/** Which of it each of three logs has, and which records were tampered with there. */
const threeLogs = fc.tuple(aPast, fc.nat(2 ** 21), fc.nat(2 ** 21)).map(
  ([past, has, forged]) =>
    [0, 1, 2].map((log) =>
      withErasures(
        past.flatMap((fact, at) => {
          const bit = 1 << (log * 7 + at);
          if (!(has & bit)) return [];
          const isForged = forged & bit && forged % 3 === 0 && fact.kind !== 'erasure';
          return isForged ? [{ ...fact, t: fact.t + 1 + log }] : [fact];
        }),
      ),
    ) as [readonly Fact[], readonly Fact[], readonly Fact[]],
);

const law = (name: string, holds: (...logs: [Log, Log, Log]) => void): void =>
  void it(`${name}, ${lawRuns} times`, () =>
    fc.assert(
      fc.property(threeLogs, (logs) => holds(...logs)),
      { numRuns: lawRuns },
    ));
type Log = readonly Fact[];

const text = (log: Log): string => JSON.stringify(log);
const same = (one: Log, other: Log): void => assert.equal(text(one), text(other));

describe('merging logs', () => {
  law('is commutative', (a, b) => same(mergeFacts(a, b), mergeFacts(b, a)));
  law('is associative', (a, b, c) =>
    same(mergeFacts(mergeFacts(a, b), c), mergeFacts(a, mergeFacts(b, c))),
  );
  law('is idempotent', (a, b) => {
    const merged = mergeFacts(a, b);
    same(mergeFacts(merged, a), merged);
    same(mergeFacts(merged, merged), merged);
  });
  law('has each fact once, and none that nobody had', (a, b) => {
    const idsOf = (log: Log) => new Set(log.map(({ device, seq }) => `${device} ${seq}`));
    const merged = mergeFacts(a, b);
    assert.equal(idsOf(merged).size, merged.length);
    assert.deepEqual(idsOf(merged), idsOf([...a, ...b]));
  });
  law('has nothing in it that was deleted', (a, b) => {
    const merged = mergeFacts(a, b);
    const erasures = erasuresOf(erasedIn([...a, ...b]));
    for (const fact of merged) assert.equal(withoutErased(fact, erasures), fact);
  });
  law('gives the same progress whichever log came first', (a, b) => {
    const progressOf = (log: Log) => replayOnto(emptyReplay, log)?.progress;
    assert.deepEqual(progressOf(mergeFacts(a, b)), progressOf(mergeFacts(b, a)));
  });
});
