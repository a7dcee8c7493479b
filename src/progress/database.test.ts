import { expect, waitUntil } from '@open-wc/testing';
import { attempt } from '../../test/support/facts.js';
import { abortWith, faultyFactory } from '../../test/support/faulty-idb.js';
import { openLedger } from './open-ledger.js';

describe('the database', () => {
  const name = `polku-test-${crypto.randomUUID()}`;

  afterEach(() => void indexedDB.deleteDatabase(name));

  it('that has no room to be made says so, and is made when there is', async () => {
    const factory = faultyFactory();
    factory.faults.open = () => {
      const request = indexedDB.open(name, 1);
      // After whoever opens it has begun to listen.
      queueMicrotask(() =>
        request.addEventListener('upgradeneeded', () =>
          abortWith('QuotaExceededError')(request.transaction!),
        ),
      );
      return request;
    };
    const ledger = openLedger({ name, indexedDB: () => factory });
    await waitUntil(() => ledger.state.problem, 'is told');
    expect(ledger.state.problem?.code).to.equal('storage.full');
    expect((await ledger.append(attempt('a'))).saved).to.equal(false);
    delete factory.faults.open;
    await waitUntil(() => ledger.state.keeping === 'device', 'is kept', { timeout: 5_000 });
    ledger.close();
  }).timeout(10_000);
});
