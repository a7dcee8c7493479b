import { expect } from '@open-wc/testing';
import type { FakeSite } from '../../test/support/fake-site.js';
import {
  all,
  catchPrints,
  focused,
  openPage,
  pagedSite,
  texts,
} from '../../test/support/paged-course.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import { openLedger } from '../../src/session.js';
import type { PolkuHandout } from './handout.element.js';

let site: FakeSite;
let prints: ReturnType<typeof catchPrints>;

beforeEach(() => {
  site = pagedSite();
  prints = catchPrints();
});
afterEach(() => {
  prints.putBack();
  return takeAway(site);
});

async function open() {
  const [handout] = await openPage<PolkuHandout>('print', 'polku-handout');
  const preview = await find(handout, 'polku-paper');
  await find(preview, 'h1');
  return { handout, preview };
}

function toggle(handout: PolkuHandout, name: string): Promise<unknown> {
  handout.shadowRoot!.querySelector<HTMLInputElement>(`input[name=${name}]`)!.click();
  return handout.updateComplete;
}

describe('the page that prints a lesson', () => {
  it('shows the first lesson as it will be on paper, with its answers', async () => {
    const { handout, preview } = await open();
    expect(texts(handout, 'option')).to.deep.equal(['Lesson A', 'Lesson B', 'Lesson C']);
    expect(texts(preview, 'h1')).to.deep.equal(['Lesson A']);
    expect(texts(preview, 'h3')).to.deep.equal([
      'Exercise 1',
      'Exercise 2',
      'Exercise 1',
      'Exercise 2',
    ]);
    expect(texts(preview, '.name span')).to.deep.equal(['Name', 'Date']);
    const [key] = texts(preview, '.new-page');
    expect(key).to.match(/^Answers.*some first reason/);
    expect(texts(preview, 'section')[0]).not.to.include('some first reason');
  });

  it('begins with the lesson that the learner was in last', async () => {
    const ledger = openLedger();
    await ledger.append({ kind: 'visit', course: 'paged', lesson: 'b', t: 1, step: 's' });
    ledger.close();
    const { handout, preview } = await open();
    expect(texts(preview, 'h1')).to.deep.equal(['Lesson B']);
    const [chosen] = all<HTMLSelectElement>(handout, 'select');
    expect(chosen?.value).to.equal('b');
  });

  it('stays with its lesson whatever the learner does in another tab', async () => {
    const { handout, preview } = await open();
    const ledger = openLedger();
    await ledger.append({ kind: 'visit', course: 'paged', lesson: 'b', t: 1, step: 's' });
    ledger.close();
    await until(() => handout.progress?.last?.lesson === 'b');
    await handout.updateComplete;
    expect(texts(preview, 'h1')).to.deep.equal(['Lesson A']);
  });

  it('follows what is chosen', async () => {
    const { handout, preview } = await open();
    await toggle(handout, 'key');
    await until(() => all(preview, '.new-page').length === 0);
    expect(textOf(preview)).not.to.include('some first reason');
    await toggle(handout, 'notes');
    await until(() => all(preview, '.note').length === 2);
    expect(texts(preview, '.note h2')).to.deep.equal(['For the tutor: 50 minutes']);
    expect(texts(preview, '.note p')).to.deep.equal(['some note of welcome', 'some note in pairs']);
    expect(texts(preview, '.kicker')[0]).to.include('the tutor’s version');
    const [select] = all<HTMLSelectElement>(handout, 'select');
    select!.value = 'b';
    select!.dispatchEvent(new Event('change'));
    await until(() => texts(preview, 'h1')[0] === 'Lesson B');
  });

  it('says that what it prints with could not be loaded, and tries again', async () => {
    const entry = exerciseTypes.find(({ name }) => name === 'choice')!;
    const { paper } = entry;
    Object.assign(entry, { paper: () => Promise.reject(new TypeError('offline')) });
    try {
      const [handout] = await openPage<PolkuHandout>('print', 'polku-handout');
      const retry = await find(handout, '[part=retry]');
      expect(texts(handout, '.stuck p')[0]).to.match(/^This page could not be opened/);
      const heard = document.querySelector('[data-polku-status]')?.textContent;
      expect(heard).to.match(/^This page could not be opened/);
      Object.assign(entry, { paper });
      retry.focus();
      retry.click();
      expect(focused()?.textContent, 'the page’s title').to.equal('Print a lesson');
      await find(handout, 'polku-paper');
    } finally {
      Object.assign(entry, { paper });
    }
  });

  it('prints what it shows', async () => {
    const { handout, preview } = await open();
    await toggle(handout, 'key');
    await until(() => all(preview, '.new-page').length === 0);
    (await find(handout, '[part=print]')).click();
    const paper = await until(() => prints.papers[0]);
    expect(textOf(paper)).to.equal(textOf(preview));
  });
});
