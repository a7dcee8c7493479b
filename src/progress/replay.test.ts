import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft, attempt, placed } from '../../test/support/facts.js';
import type { Fact } from './fact.js';
import { foldFacts } from './mastery.js';
import { emptyReplay, replayOnto, type Replay } from './replay.js';
import { readSnapshot, takeSnapshot } from './snapshot.js';

const replayAll = (facts: readonly Fact[]): Replay => replayOnto(emptyReplay, facts)!;

/** Facts of two devices, each device's in the order of its numbers. */
const twoLogs = fc
  .tuple(fc.array(anyDraft), fc.array(anyDraft))
  .map(([here, there]) => [...placed(here, 'here'), ...placed(there, 'there')]);

describe('replay', () => {
  it('law: the order in which facts were merged does not matter', () => {
    fc.assert(
      fc.property(
        twoLogs.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          expect(replayAll(shuffled)).to.deep.equal(replayAll(facts));
        },
      ),
    );
  });

  it('law: going on from a snapshot, or from nothing when it asks for that, is a plain fold', () => {
    let kept = 0;
    fc.assert(
      fc.property(twoLogs, fc.array(fc.boolean()), fc.nat(80), (facts, choices, upTo) => {
        // Each device's facts stay in order, interleaved at random.
        const interleaved = interleave(facts, choices);
        const [before, after] = [interleaved.slice(0, upTo), interleaved.slice(upTo)];
        const snapshot = readSnapshot(takeSnapshot(replayAll(before)))!;
        const onto = replayOnto(snapshot, after);
        if (onto && before.length > 0 && after.length > 0) kept += 1;
        expect(onto ?? replayAll(facts)).to.deep.equal(replayAll(facts));
      }),
    );
    expect(kept).to.be.greaterThan(0);
  });

  it('law: with one device it is a fold in the order of the numbers, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), fc.nat(20), (drafts, upTo) => {
        const facts = placed(drafts);
        expect(replayAll([...facts].reverse()).progress).to.deep.equal(foldFacts(drafts));
        const before = replayAll(facts.slice(0, upTo));
        expect(replayOnto(before, facts.slice(upTo))?.progress).to.deep.equal(foldFacts(drafts));
      }),
    );
  });

  it('asks for all facts when one belongs before what was replayed', () => {
    const [late] = placed([attempt('q', { t: 5 })], 'other');
    const before = replayAll(placed([attempt('q', { t: 9 })]));
    expect(replayOnto(before, [late!])).to.equal(undefined);
    expect(replayOnto(before, [{ ...late!, t: 10 }])?.progress.last?.t).to.equal(10);
  });

  it('goes on after the clock was set back', () => {
    const [first, second] = placed([attempt('q', { t: 9 }), attempt('q', { t: 5, score: 0 })]);
    const both = replayOnto(replayAll([first!]), [second!]);
    expect(both?.progress.lessons.hei?.items.q?.last).to.equal(0);
  });
});

describe('snapshot', () => {
  it('law: reads back what was taken', () => {
    fc.assert(
      fc.property(twoLogs, (facts) => {
        const replay = replayAll(facts);
        const stored = structuredClone(takeSnapshot(replay));
        expect(readSnapshot(stored)).to.deep.equal(replay);
      }),
    );
  });

  const snapshot = takeSnapshot(replayAll(placed([attempt('q')])));

  it('has no ids but its own', () => {
    const { lessons } = readSnapshot(snapshot)!.progress;
    expect([lessons.constructor, lessons.hei!.items.constructor]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  const doubtful: readonly [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['a text', 'snapshot'],
    ['an older format', { ...snapshot, format: 0 }],
    ['a newer format', { ...snapshot, format: 99 }],
    ['a flipped bit', { ...snapshot, json: snapshot.json.replace('"tries":1', '"tries":3') }],
    ['no text', { ...snapshot, json: undefined }],
  ];
  for (const [name, stored] of doubtful) {
    it(`passes over ${name}`, () => {
      expect(readSnapshot(stored)).to.equal(undefined);
    });
  }
});

function interleave(facts: readonly Fact[], choices: readonly boolean[]): Fact[] {
  const here = facts.filter(({ device }) => device === 'here');
  const there = facts.filter(({ device }) => device === 'there');
  const mixed = choices.flatMap((choice) => (choice ? here.shift() : there.shift()) ?? []);
  return [...mixed, ...here, ...there];
}
