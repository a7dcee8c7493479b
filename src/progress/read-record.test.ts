import { expect } from '@open-wc/testing';
import { attempt, placed } from '../../test/support/facts.js';
import { readRecord } from './read-record.js';
import { sealFact } from './seal.js';

const [fact] = placed([attempt('q')]);
const sealed = (more: object) => sealFact({ ...fact!, ...more });

describe('a record', () => {
  it('is a fact when this build can read it', () => {
    expect(readRecord(sealFact(fact!))).to.deep.equal(fact);
  });

  const unread: readonly (readonly [name: string, record: unknown, is: 'damaged' | 'newer'])[] = [
    ['of a newer version', sealed({ v: 2 }), 'newer'],
    ['of a kind that is not known', sealed({ kind: 'dream' }), 'newer'],
    ['of a kind that is named as what all objects have', sealed({ kind: 'toString' }), 'newer'],
    ['of a newer version, changed since', { ...sealed({ v: 2 }), t: 7 }, 'damaged'],
    ['of a version that is none', sealed({ v: '2' }), 'damaged'],
    ['of a known kind that says nonsense', sealed({ score: 7 }), 'damaged'],
    ['without a checksum', fact, 'damaged'],
    ['that is a text', 'junk', 'damaged'],
    ['that is gone', undefined, 'damaged'],
    ['that is null', null, 'damaged'],
  ];
  for (const [name, record, is] of unread) {
    it(`${name} is ${is}`, () => expect(readRecord(record)).to.equal(is));
  }
});
