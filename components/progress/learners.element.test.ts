import { expect } from '@open-wc/testing';
import { addLearner, restoreLearners, switchLearner, type Learner } from '../../src/learners.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { focused, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { find, takeAway } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';

describe('the learners of this device', () => {
  let site: FakeSite;
  let aino: Learner;
  beforeEach(async () => {
    site = pagedSite();
    aino = (await addLearner('Aino')) as Learner;
  });
  afterEach(async () => {
    switchLearner('default');
    // The page that was open looks for names in both their places: not after they are gone.
    await restoreLearners();
    await takeAway(site);
    // Whoever learns may have been one of them.
    await restoreLearners();
  });

  const open = async (): Promise<HTMLElement> => {
    const [page] = await openPage('progress', 'polku-progress');
    const list = await find(page, 'polku-learners');
    await find(list, `[data-of="${aino.id}"]`);
    return list;
  };

  const ask = async (list: HTMLElement, id: string): Promise<HTMLElement> => {
    (await find(list, `[part=remove][data-of="${id}"]`)).click();
    const removal = await find(list, 'polku-removal');
    await until(() => focused()?.id === 'ask');
    return removal;
  };

  for (const [who, current, of, asked, done] of [
    [
      'is me',
      'default',
      () => 'default',
      'Delete everything that this browser has of you?',
      'Delete all my answers',
    ],
    ['has a name', 'default', () => aino.id, 'Remove Aino?', 'Delete all answers of Aino'],
    ['has a name and is me', 'aino', () => aino.id, 'Remove Aino?', 'Delete all answers of Aino'],
    [
      'has no name and is not me',
      'aino',
      () => 'default',
      'Remove the learner without a name?',
      'Delete all answers of the learner without a name',
    ],
  ] as const) {
    it(`asks whether to remove somebody who ${who}`, async () => {
      if (current === 'aino') switchLearner(aino.id);
      const removal = await ask(await open(), of());
      expect(texts(removal, 'h4, [part=delete]')).to.deep.equal([asked, done]);
      const isMe = texts(removal, 'p').join(' ').includes('All your answers');
      expect(isMe).to.equal(asked.includes('of you'));
    });
  }

  it('says what became of the learner without a name', async () => {
    switchLearner(aino.id);
    const list = await open();
    const removal = await ask(list, 'default');
    (await find(removal, '[part=delete]')).click();
    await until(() => texts(list, '[part=news]').length > 0);
    expect(texts(list, '[part=news]')).to.deep.equal([
      'The learner without a name was removed, and all their answers deleted.',
    ]);
  });

  it('calls what changes a name by that', async () => {
    const list = await open();
    const button = await find(list, `[part=rename][data-of="${aino.id}"]`);
    expect(button.textContent?.trim()).to.equal('Change name');
    expect(button.getAttribute('aria-label')).to.equal('Change name: Aino');
  });

  for (const part of ['rename', 'remove']) {
    it(`closes what ${part} has opened with Escape, and goes no further`, async () => {
      const list = await open();
      const opener = await find(list, `[part=${part}][data-of="${aino.id}"]`);
      opener.click();
      const inside = await until(() => {
        const at = focused();
        return at !== opener && at?.matches('input, #ask') && at;
      });
      let heard = 0;
      const count = () => (heard += 1);
      document.addEventListener('keydown', count);
      const press = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      inside.dispatchEvent(new KeyboardEvent('keydown', { ...press, isComposing: true }));
      expect(focused()).to.equal(inside);
      inside.dispatchEvent(new KeyboardEvent('keydown', press));
      await until(() => focused() === opener);
      document.removeEventListener('keydown', count);
      expect(heard).to.equal(1);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
    });
  }
});
