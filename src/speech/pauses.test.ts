import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pausesIn, type Level } from './pauses.js';

/** Seconds between two measurements. */
const tick = 0.06;

type Part = readonly [seconds: number, kind: 'speech' | 'quiet' | 'bang', background?: number];

/** What a microphone measures: speech has its syllables, a background its own unrest. */
function heard(...parts: readonly Part[]): readonly Level[] {
  const levels: Level[] = [];
  let at = 0;
  for (const [seconds, kind, background = 0.02] of parts) {
    for (let count = Math.round(seconds / tick); count > 0; count -= 1) {
      const syllables = 0.15 + 0.4 * Math.abs(Math.sin(at * 9));
      const unrest = background * (1 + 0.3 * Math.sin(at * 47));
      levels.push({ at, level: Math.min(1, loudness[kind] * syllables + unrest) });
      at += tick;
    }
  }
  return levels;
}

const loudness = { speech: 1, quiet: 0, bang: 2 };

describe('pauses', () => {
  const table: readonly (readonly [
    name: string,
    heard: readonly Level[],
    seconds: readonly number[],
  ])[] = [
    ['none where nothing was measured', [], []],
    ['none in silence alone', heard([6, 'quiet']), []],
    ['none in speech alone', heard([12, 'speech']), []],
    [
      'not before the first word or after the last',
      heard([4, 'quiet'], [3, 'speech'], [4, 'quiet']),
      [],
    ],
    ['one', heard([3, 'speech'], [2, 'quiet'], [3, 'speech']), [2]],
    [
      'several, in their order',
      heard([2, 'speech'], [1.5, 'quiet'], [2, 'speech'], [4, 'quiet'], [2, 'speech']),
      [1.5, 4],
    ],
    ['not where one breathes', heard([3, 'speech'], [0.9, 'quiet'], [3, 'speech']), []],
    ['long ones', heard([2, 'speech'], [40, 'quiet'], [2, 'speech']), [40]],
    [
      'in a silence that is complete',
      heard([3, 'speech', 0], [2, 'quiet', 0], [3, 'speech', 0]),
      [2],
    ],
    ['over a fan', heard([3, 'speech', 0.15], [2, 'quiet', 0.15], [3, 'speech', 0.15]), [2]],
    [
      'over a fan that is switched on',
      heard(
        [9, 'speech'],
        [2, 'quiet'],
        [9, 'speech'],
        [9, 'speech', 0.12],
        [3, 'quiet', 0.12],
        [9, 'speech', 0.12],
      ),
      [2, 3],
    ],
    [
      'none where the background is as loud as the speech',
      heard([3, 'speech', 0.6], [2, 'quiet', 0.6], [3, 'speech', 0.6]),
      [],
    ],
    [
      'one, though a chair moves in it',
      heard([3, 'speech'], [1, 'quiet'], [tick, 'bang'], [1, 'quiet'], [3, 'speech']),
      [2.06],
    ],
    [
      'none by a chair after the last word',
      heard([3, 'speech'], [2, 'quiet'], [tick, 'bang'], [1, 'quiet']),
      [],
    ],
    [
      'beside a bang that is louder than all else',
      heard([tick, 'bang'], [3, 'speech'], [2, 'quiet'], [3, 'speech']),
      [2],
    ],
  ];
  for (const [name, levels, seconds] of table) {
    it(name, () => {
      const found = pausesIn(levels);
      expect(found.length, String(found)).to.equal(seconds.length);
      found.forEach((one, index) => expect(one).to.be.closeTo(seconds[index]!, 0.3));
    });
  }

  it('are not made of time in which nothing was measured', () => {
    const later = heard([3, 'speech']).map(({ at, level }) => ({ at: at + 8, level }));
    expect(pausesIn([...heard([3, 'speech']), ...later])).to.deep.equal([]);
  });

  it('are never short, nor longer together than the recording', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(level, { maxLength: 400 }), (levels) => {
        const found = pausesIn(levels.map((one, index) => ({ at: index * tick, level: one })));
        expect(found.every((seconds) => seconds >= 1.2)).to.equal(true);
        expect(found.reduce((sum, one) => sum + one, 0)).to.be.at.most(levels.length * tick);
      }),
    );
  });

  it('are found in the longest recording at once', () => {
    const parts = Array.from({ length: 50 }, (): readonly Part[] => [
      [4, 'speech'],
      [2, 'quiet'],
    ]);
    const levels = heard(...parts.flat());
    const start = performance.now();
    expect(pausesIn(levels)).to.have.length(49);
    expect(performance.now() - start).to.be.below(250);
  });
});
