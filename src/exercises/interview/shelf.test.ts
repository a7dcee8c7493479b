import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fakeTakes } from '../../../test/support/fake-takes.js';
import { Shelf } from './shelf.controller.js';

const keysOf = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key).join(' ');

describe('a shelf of recordings', () => {
  it('keeps each under its name, the oldest first', () => {
    const [shelf, { put }] = [new Shelf(100), fakeTakes()];
    const first = put(shelf, 'a', 10);
    put(shelf, 'b', 20);
    expect(keysOf(shelf.all)).to.equal('a b');
    expect(shelf.get('a')).to.equal(first);
    expect(shelf.get('c')).to.equal(undefined);
    expect(shelf.leaving).to.deep.equal([]);
  });

  it('takes another one in place of what was under the same name, which is the latest then', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    takes.put(shelf, 'a', 10);
    takes.put(shelf, 'b', 20);
    const again = takes.put(shelf, 'a', 30);
    expect(keysOf(shelf.all)).to.equal('b a');
    expect(shelf.get('a')).to.equal(again);
    expect(takes.bytes).to.equal(50);
  });

  it('offers the oldest once there is no room for all, and lets go of it for the next', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    for (const key of ['a', 'b', 'c']) takes.put(shelf, key, 40);
    expect(keysOf(shelf.leaving)).to.equal('a');
    expect(shelf.get('a'), 'still there').not.to.equal(undefined);
    takes.put(shelf, 'd', 40);
    expect(keysOf(shelf.all)).to.equal('b c d');
    expect(keysOf(shelf.leaving)).to.equal('b');
    expect(takes.bytes).to.equal(120);
  });

  it('lets go of none where the one that is replaced makes room', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    for (const key of ['a', 'b', 'c']) takes.put(shelf, key, 40);
    takes.put(shelf, 'c', 20);
    expect(keysOf(shelf.all)).to.equal('a b c');
    expect(shelf.leaving).to.deep.equal([]);
  });

  it('offers at once one that is too large by itself', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    takes.put(shelf, 'a', 30);
    takes.put(shelf, 'b', 150);
    expect(keysOf(shelf.leaving)).to.equal('a b');
    takes.put(shelf, 'c', 30);
    expect(keysOf(shelf.all)).to.equal('c');
  });

  it('lets go of one, of all, and once it is closed at once of what still comes', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    for (const key of ['a', 'b', 'c']) takes.put(shelf, key, 30);
    shelf.remove('b');
    shelf.remove('nothing');
    expect([keysOf(shelf.all), takes.bytes]).to.deep.equal(['a c', 60]);
    shelf.clear();
    expect([keysOf(shelf.all), takes.bytes]).to.deep.equal(['', 0]);
    takes.put(shelf, 'd', 30);
    shelf.close();
    takes.put(shelf, 'e', 30);
    expect([keysOf(shelf.all), takes.bytes]).to.deep.equal(['', 0]);
  });

  it('keeps what the recorder would let go of', () => {
    const [shelf, takes] = [new Shelf(100), fakeTakes()];
    takes.put(shelf, 'a', 30);
    takes.releaseUnkept();
    expect(takes.bytes).to.equal(30);
  });

  it('tells when something has changed, to who still listens', () => {
    const [shelf, { put }] = [new Shelf(100), fakeTakes()];
    const told: string[] = [];
    const { unsubscribe } = shelf.subscribe(() => told.push(keysOf(shelf.all)));
    put(shelf, 'a', 10);
    shelf.remove('a');
    unsubscribe();
    put(shelf, 'b', 10);
    expect(told).to.deep.equal(['a', '']);
  });

  it('says how many seconds it has room for, by what is there', () => {
    const [shelf, { put }] = [new Shelf(1_000), fakeTakes()];
    expect(shelf.room).to.equal(undefined);
    put(shelf, 'a', 100, 20);
    expect(shelf.room).to.equal(200);
  });
});

describe('the bound of a shelf', () => {
  const most = 8 * 1024 * 1024;

  it('holds for an hour of answers of one to five minutes: the room, and the latest answer', () => {
    const bytesPerSecond = 16_000;
    const [shelf, takes] = [new Shelf(), fakeTakes()];
    let [seconds, peak] = [0, 0];
    for (let answer = 0; seconds < 3_600; answer += 1) {
      const length = 60 * (1 + (answer % 5));
      const bytes = length * bytesPerSecond;
      takes.put(shelf, `${answer}`, bytes, length);
      seconds += length;
      peak = Math.max(peak, takes.bytes);
      expect(takes.bytes, `after ${seconds} s`).to.be.at.most(most + bytes);
      expect(shelf.get(`${answer}`), 'the latest is there').not.to.equal(undefined);
    }
    expect(peak).to.be.above(most);
    expect(takes.bytes).to.equal(shelf.all.reduce((sum, one) => sum + one.recording.bytes, 0));
    expect(takes.count).to.be.above(15);
  });

  it('holds whatever is put, replaced and removed', () => {
    const act = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      bytes: fc.integer({ min: 0, max: 160 }),
      removes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const [shelf, takes] = [new Shelf(100), fakeTakes()];
        let latest = 0;
        for (const { key, bytes, removes } of acts) {
          if (removes) shelf.remove(key);
          else {
            takes.put(shelf, key, bytes);
            latest = bytes;
          }
          expect(takes.bytes).to.be.at.most(100 + latest);
          const staying = shelf.all.filter((one) => !shelf.leaving.includes(one));
          const kept = staying.reduce((sum, one) => sum + one.recording.bytes, 0);
          expect(kept).to.be.at.most(100);
        }
        shelf.clear();
        expect(takes.bytes).to.equal(0);
      }),
    );
  });
});
