import { expect } from '@open-wc/testing';
import { inSlices } from './in-slices.js';

function* steps(count: number, did: number[] = []): Generator<number, string> {
  for (let at = 0; at < count; at++) {
    did.push(at);
    yield at;
  }
  return 'done';
}

describe('work in slices', () => {
  it('gives others a turn when a slice is over, and its result at the end', async () => {
    let time = 0;
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    // Each step takes three milliseconds; a slice has eight.
    const result = await inSlices(steps(9), new AbortController().signal, pause, () => (time += 3));
    expect(result).to.equal('done');
    expect(pauses).to.be.within(2, 5);
  });

  it('ends without a result once it is called off', async () => {
    const off = new AbortController();
    const did: number[] = [];
    const pause = () => Promise.resolve(off.abort());
    expect(
      await inSlices(steps(9, did), off.signal, pause, () => performance.now() + 1e6 * did.length),
    ).to.equal(undefined);
    expect(did.length).to.be.lessThan(9);
  });

  it('rejects with what the work throws', async () => {
    const failing = (function* (): Generator<number, string> {
      yield 1;
      throw new Error('failed');
    })();
    const caught = await inSlices(failing, new AbortController().signal).catch(
      (error: Error) => error.message,
    );
    expect(caught).to.equal('failed');
  });
});
