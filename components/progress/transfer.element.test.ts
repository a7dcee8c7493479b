import { expect } from '@open-wc/testing';
import { addLearner, type Learner } from '../../src/learners.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { lastAnnounced } from '../../test/support/controls.js';
import { attempt } from '../../test/support/facts.js';
import { all, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { choose, fileOf, place, played, remember } from '../../test/support/progress-page.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuProgress } from './progress.element.js';

describe('a file that may be somebody else’s', () => {
  let site: FakeSite;
  beforeEach(() => (site = pagedSite()));
  afterEach(() => takeAway(site));

  it('is shown for nobody before it is said whose it is, then for them', async () => {
    await remember([attempt('q0', { ...place, t: 500 })]);
    const eeva = (await addLearner('Eeva')) as Learner;
    await remember(played, eeva.id);
    const [page] = await openPage<PolkuProgress>('progress', 'polku-progress');
    const transfer = await choose(page, await fileOf(played, 'Eeva'));
    const [mine, theirs] = await until(() => {
      const found = all<HTMLInputElement>(transfer, 'input[type=radio]');
      return found.length === 2 && found;
    });
    expect(textOf(transfer)).to.match(/Name: Eeva · Saved: .*Whose answers are these\?/);
    expect(textOf(transfer)).not.to.match(/new entr|nothing new/);
    mine!.click();
    await until(() => lastAnnounced() === '2 new entries');
    expect(textOf(transfer)).to.include('2 new entries');
    expect(texts(transfer, 'dl div')[0]).to.match(/^Exercises answered 1 2/);
    theirs!.click();
    // Another device has other identities: both are new to her, but nothing more is answered.
    await until(() => texts(transfer, 'dl div').length === 0);
    (await find(transfer, '[part=add]')).click();
    await find(transfer, '[part=added]');
  });

  it('offers nothing to press where nothing in it is new for whom it is', async () => {
    await remember([attempt('q0', { ...place, t: 500 })]);
    const [page] = await openPage<PolkuProgress>('progress', 'polku-progress');
    const transfer = await choose(page, await fileOf([], 'Eeva'));
    const mine = await find<HTMLInputElement>(transfer, 'input[type=radio]');
    expect(all(transfer, '[part=add]').length).to.equal(1);
    mine.click();
    await until(() => lastAnnounced() === 'There are no answers in the file.');
    expect(all(transfer, '[part=add]')).to.deep.equal([]);
  });

  it('says that the learner’s name goes along with it', async () => {
    const [page] = await openPage<PolkuProgress>('progress', 'polku-progress');
    const transfer = await find(page, 'polku-transfer');
    expect(textOf(transfer)).not.to.include('name of the file');
    const learners = await find(page, 'polku-learners');
    (await find(learners, '[part=rename]')).click();
    (await find<HTMLInputElement>(learners, '#name')).value = 'Aino';
    (await find(learners, '[part=save-name]')).click();
    await until(() => textOf(transfer).includes('Your name, Aino, is in it'));
  });
});
