import { expect } from '@open-wc/testing';
import { isSilent, levelOf, loudest } from './loudness.js';

describe('loudness', () => {
  it('is 0 for silence, 1 for noise, and between for speech', () => {
    expect(levelOf(new Float32Array(8))).to.equal(0);
    expect(levelOf(new Float32Array(0))).to.equal(0);
    expect(levelOf(new Float32Array(8).fill(1))).to.equal(1);
    expect(levelOf(new Float32Array(8).fill(0.1))).to.be.closeTo(0.5, 0.001);
  });

  it('keeps the loudest of each stretch', () => {
    expect(loudest([0.1, 0.9, 0.2, 0.3], 2)).to.deep.equal([0.9, 0.3]);
    expect(loudest([0.1], 2)).to.deep.equal([0.1]);
    expect(loudest(Array(1000).fill(0.5), 64)).to.have.length(64);
  });

  it('calls silence only what was measured', () => {
    expect(isSilent([0, 0.001])).to.equal(true);
    expect(isSilent([0, 0.3])).to.equal(false);
    expect(isSilent([])).to.equal(false);
  });
});
