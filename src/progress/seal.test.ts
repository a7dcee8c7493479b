import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft, attempt, placed } from '../../test/support/facts.js';
import { crc32 } from './crc.js';
import { sealFact, unsealFact } from './seal.js';

const [fact] = placed([attempt('q')]);

describe('seal', () => {
  it('is the CRC-32 that everybody computes', () => {
    // zlib's crc32 of the bytes "12345678", here as four code units
    expect(crc32('\u3231\u3433\u3635\u3837')).to.equal(0x9ae0daaf);
    expect(crc32('')).to.equal(0);
  });

  it('law: gives back what was sealed, also after a structured clone', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), (drafts) => {
        const facts = placed(drafts);
        const stored = structuredClone(facts.map(sealFact));
        expect(stored.map(unsealFact)).to.deep.equal(facts);
      }),
    );
  });

  it('keeps that an answer was changed', () => {
    const [revised] = placed([attempt('q', { revised: true })]);
    expect(unsealFact(sealFact(revised!))).to.deep.equal(revised);
  });

  it('keeps fields that it does not know', () => {
    const later = { ...fact!, mood: 'good' };
    expect(unsealFact(sealFact(later))).to.deep.equal(later);
  });

  const whole = sealFact(fact!);
  const broken: readonly [name: string, record: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'fact'],
    ['a list', [whole]],
    ['no checksum', fact],
    ['a changed score', { ...whole, score: 0.9 }],
    ['a changed response', { ...whole, response: [1] }],
    ['a field taken out', { ...whole, took: 3 }],
  ];
  for (const [name, record] of broken) {
    it(`refuses ${name}`, () => {
      expect(unsealFact(record)).to.equal(undefined);
    });
  }

  const foreign: readonly [name: string, more: object][] = [
    ['a newer version', { v: 2 }],
    ['an unknown kind', { kind: 'dream' }],
    ['a score above 1', { score: 1.5 }],
    ['a score that is no number', { score: '1' }],
    ['a flag that is none', { revised: 'yes' }],
    ['no item', { item: undefined }],
    ['no lesson', { lesson: undefined }],
    ['a number of 0', { seq: 0 }],
    ['a time that is no number', { t: 'now' }],
    ['a completion of less than nothing', { kind: 'completion', graded: -1 }],
    ['a visit to nowhere', { kind: 'visit' }],
  ];
  for (const [name, more] of foreign) {
    it(`refuses ${name}, well sealed`, () => {
      expect(unsealFact(sealFact({ ...fact, ...more } as never))).to.equal(undefined);
    });
  }
});
