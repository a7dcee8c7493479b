import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../../test/support/until.js';
import { DraftLock, type DraftLockInput } from './draft-lock.js';

let id: string;
let windows: DraftLock[];

const patience = { answer: 60, lastWords: 300 };

/** A window with the draft open; `lost` tells how it lost it. */
function openWindow(options: Partial<DraftLockInput> = {}) {
  const lost: string[] = [];
  const onLost = (how: string) => Promise.resolve(lost.push(how));
  const lock = new DraftLock({ id, name: 'Course', patience, onLost, ...options });
  windows.push(lock);
  const isHere = () => lock.state.getSnapshot().context.isHere;
  const code = () => lock.state.getSnapshot().context.problem?.code;
  return { lock, lost, isHere, code };
}

const refused = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
const ways: readonly [string, Partial<DraftLockInput>][] = [
  ['with locks', {}],
  ['without locks', { locks: undefined }],
  ['where locks are refused', { locks: refused }],
];

describe('two windows on one draft', () => {
  beforeEach(() => {
    id = crypto.randomUUID();
    windows = [];
  });

  afterEach(() => windows.forEach((lock) => lock.release()));

  for (const [way, options] of ways) {
    describe(way, () => {
      it('the second is told', async () => {
        const [one, two] = [openWindow(options), openWindow(options)];
        await one.lock.take();
        await two.lock.take();
        expect([one.isHere(), two.isHere()]).to.deep.equal([true, false]);
        expect(two.lock.state.getSnapshot().context.problem).to.deep.equal({
          ...{ code: 'draft.elsewhere', severity: 'error', values: { name: 'Course' } },
        });
      });

      it('one of them has it, when both come at the same time', async () => {
        const both = [openWindow(options), openWindow(options)];
        await Promise.all(both.map(({ lock }) => lock.take()));
        expect(both.filter(({ isHere }) => isHere()).length).to.equal(1);
      });

      it('the second takes over once the first has kept its last words', async () => {
        const steps: string[] = [];
        const one = openWindow({
          ...options,
          onLost: async (how) => {
            steps.push(how);
            await aTimeout(50);
            steps.push('kept');
          },
        });
        const two = openWindow(options);
        await one.lock.take();
        await two.lock.take();
        await two.lock.takeOver();
        expect(steps).to.deep.equal(['asked', 'kept']);
        expect([one.isHere(), two.isHere()]).to.deep.equal([false, true]);
        expect([one.code(), two.code()]).to.deep.equal(['draft.taken-over', undefined]);
        await one.lock.takeOver();
        expect([one.isHere(), two.isHere()]).to.deep.equal([true, false]);
        expect(two.lost).to.deep.equal(['asked']);
      });

      it('the second has it when the first is closed', async () => {
        const [one, two] = [openWindow(options), openWindow(options)];
        await one.lock.take();
        one.lock.release();
        await aTimeout(10);
        await two.lock.take();
        expect(two.isHere()).to.equal(true);
        expect(one.lost).to.deep.equal([]);
      });

      it('takes over from one that keeps its last words for too long', async () => {
        const one = openWindow({ ...options, onLost: () => new Promise(() => undefined) });
        const two = openWindow(options);
        await one.lock.take();
        await two.lock.take();
        await two.lock.takeOver();
        expect([one.isHere(), two.isHere()]).to.deep.equal([false, true]);
      });

      it('minds no other draft', async () => {
        const one = openWindow(options);
        await one.lock.take();
        id = crypto.randomUUID();
        const two = openWindow(options);
        await two.lock.take();
        await two.lock.takeOver();
        expect([one.isHere(), two.isHere()]).to.deep.equal([true, true]);
      });
    });
  }

  it('one that hears nothing has it stolen, and keeps nothing more', async () => {
    const deaf = { openChannel: () => undefined };
    const [one, two] = [openWindow(deaf), openWindow(deaf)];
    await one.lock.take();
    await two.lock.take();
    expect(two.isHere()).to.equal(false);
    await two.lock.takeOver();
    await until(() => one.lost.length > 0, 'the first one knows');
    expect(one.lost).to.deep.equal(['stolen']);
    expect([one.isHere(), two.isHere()]).to.deep.equal([false, true]);
  });

  it('each has its own where windows cannot know of each other', async () => {
    const alone = { locks: undefined, openChannel: () => undefined };
    const [one, two] = [openWindow(alone), openWindow(alone)];
    await one.lock.take();
    await two.lock.take();
    expect([one.isHere(), two.isHere()]).to.deep.equal([true, true]);
  });

  it('believes no word that it does not know', async () => {
    const one = openWindow();
    await one.lock.take();
    const channel = new BroadcastChannel('polku-drafts');
    for (const word of [null, 'taken', { kind: 'taken' }, { kind: 'taken', id, from: 7 }, { id }]) {
      channel.postMessage(word);
    }
    await aTimeout(50);
    channel.close();
    expect(one.isHere()).to.equal(true);
  });
});
