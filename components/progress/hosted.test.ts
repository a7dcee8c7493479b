import { expect } from '@open-wc/testing';
import { addLearner, currentLearner, learners, renameLearner } from '../../src/learners.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { openLedger } from '../../src/session.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { all, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { choose, fileOf, played } from '../../test/support/progress-page.js';
import { find, mount, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuProgress } from './progress.element.js';

describe('the page that keeps progress where a host lends the log', () => {
  let site: FakeSite;
  beforeEach(() => (site = pagedSite()));
  afterEach(async () => {
    await renameLearner('default', '');
    await takeAway(site);
  });

  const open = async (more: Partial<Ledger> = {}): Promise<PolkuProgress> => {
    const [page] = await openPage<PolkuProgress>(
      'progress',
      'polku-progress',
      {},
      { ledger: Object.assign(openLedger({ profile: 'lms-1' }), more) },
    );
    return page;
  };

  it('leaves who learns to the host', async () => {
    const page = await open();
    expect(all(page, 'polku-learners, polku-moving')).to.deep.equal([]);
  });

  for (const [who, known] of [
    ['somebody unknown', ''],
    ['somebody who learns on this device', 'Eeva'],
  ] as const) {
    it(`adds the file of ${who} to its own learner, and nobody else changes`, async () => {
      if (known) await addLearner(known);
      const before = learners();
      const page = await open();
      const transfer = await choose(page, await fileOf(played, 'Eeva'));
      await find(transfer, '#preview');
      expect(all(transfer, 'input[type=radio]')).to.deep.equal([]);
      (await find(transfer, '[part=add]')).click();
      await find(transfer, '[part=added]');
      expect(all(transfer, '[part=switch]')).to.deep.equal([]);
      expect((await page.ledger!.whole()).facts.map(({ profile }) => profile)).to.deep.equal([
        'lms-1',
        'lms-1',
      ]);
      expect(learners()).to.deep.equal(before);
      expect(currentLearner()).to.deep.equal({ id: 'default', name: '' });
    });
  }

  it('puts no name of this device into the file, and says what is in it', async () => {
    await renameLearner('default', 'Aino');
    const page = await open();
    const transfer = await choose(page, await fileOf(played));
    (await find(transfer, '[part=add]')).click();
    await find(transfer, '[part=added]');
    (await find(transfer, '[part=save]')).click();
    const [news] = await until(() => {
      const found = texts(transfer, '[part=news]');
      return found.length > 0 && found;
    });
    expect(news).to.match(/polku-\d{4}-/);
    expect(textOf(transfer)).to.include('What you did on other devices may be missing');
    expect(textOf(transfer)).not.to.include('Aino');
    expect(localStorage.getItem('polku.file.default')).to.equal(null);
  });

  for (const [rest, said] of [
    ['device', 'are in this browser only'],
    ['memory', 'gone when you close this page'],
    [undefined, ''],
  ] as const) {
    it(`says where the host’s learner has what it has no place for: ${rest ?? 'nothing'}`, async () => {
      const kept = await find(await open({ rest }), 'polku-kept');
      await until(() => textOf(kept).includes('kept by the website'));
      const more = texts(kept, '.standing p').slice(1).join(' ');
      expect(more).to.include(said);
      if (!said) expect(more).to.equal('');
    });
  }

  it('names nobody of this device above the path', async () => {
    await addLearner('Eeva');
    const course = mount();
    course.ledger = openLedger({ profile: 'lms-1' });
    const who = await find(course, 'polku-who');
    await until(() => who.shadowRoot);
    await customElements.whenDefined('polku-who');
    expect(all(who, 'button')).to.deep.equal([]);
  });
});
