import { expect } from '@open-wc/testing';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { noteOpened } from '../../src/opened.js';
import type { CourseSource } from '../../src/course/source.js';
import { pageSettings } from '../../src/settings.js';
import { find, mount, takeAway, textOf, trialSite } from '../../test/support/trial-course.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { until } from '../../test/support/until.js';

const ids = ['0123456789abcdef', 'fedcba9876543210'] as const;
const list = (...named: readonly (readonly [string, string])[]) =>
  JSON.stringify({ n: 1_000, learners: named.map(([id, name]) => ({ id, name })) });
const both = list([ids[0], 'Aino'], [ids[1], 'Bo']);
const set = (learner: string | undefined) =>
  pageSettings().send({ type: 'settings.changed', settings: { learner } });
const current = () => pageSettings().getSnapshot().context.learner;
const said = () => document.querySelector('[data-polku-status]')?.textContent ?? '';

/** As if another tab had written it. */
function written(key: string, newValue: string): void {
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

describe('when somebody else learns', () => {
  let site: FakeSite;

  beforeEach(() => {
    site = trialSite();
    localStorage.setItem('polku.learners', both);
    set(ids[0]);
  });

  afterEach(async () => {
    await takeAway(site);
    set(undefined);
    localStorage.clear();
  });

  it('says so in a tab in which nobody has pressed anything', async () => {
    const course = mount();
    const path = await find(course, 'polku-outline');
    await until(() => textOf(path).includes('Trial course'));
    set(ids[1]);
    await until(() => said() === 'Now Bo learns.');
  });

  it('neither closes nor leaves a log that the host has lent', async () => {
    let closed = 0;
    let followers = 0;
    const own = memoryLedger();
    const ledger = {
      ...own,
      close: () => (closed += 1),
      onState: () => {
        followers += 1;
        return () => (followers -= 1);
      },
    };
    const course = mount({ src: '' });
    Object.assign(course, { ledger, src: '/fake/c/course.md' });
    await until(() => followers === 2);
    const path = await find(course, 'polku-outline');
    await until(() => textOf(path).includes('Trial course'));
    set(ids[1]);
    await course.updateComplete;
    expect(course.renderRoot.querySelector('polku-outline')).to.equal(path);
    course.remove();
    await until(() => followers === 0);
    document.body.append(course);
    await until(() => followers === 2);
    course.remove();
    await until(() => followers === 0);
    expect(closed).to.equal(0);
  });

  it('does not have somebody learn whom another tab has removed', async () => {
    const source = { course: { id: 'trial', title: 'Trial' } } as unknown as CourseSource;
    noteOpened(source, '/c/course.md', memoryLedger());
    const third = 'aaaaaaaaaaaaaaaa';
    localStorage.setItem('polku.learners', list([ids[0], 'Aino'], [third, 'Cai']));
    written('polku.settings', JSON.stringify({ learner: third }));
    expect(current()).to.equal(third);
    written('polku.settings', JSON.stringify({ learner: '0000000000000000' }));
    expect(current()).to.equal(third);
    written('polku.learners', list([ids[0], 'Aino']));
    await until(() => current() === ids[0]);
  });
});
