import { expect } from '@open-wc/testing';
import type { FakeSite } from '../../test/support/fake-site.js';
import { all, catchPrints, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuTutor } from './tutor.element.js';

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

async function open(): Promise<PolkuTutor> {
  const [tutor] = await openPage<PolkuTutor>('tutor', 'polku-tutor');
  await find(tutor, '.step');
  return tutor;
}

async function set(tutor: PolkuTutor, selector: string, value: string): Promise<void> {
  const control = await find<HTMLInputElement>(tutor, selector);
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await tutor.updateComplete;
}

const folds = (tutor: PolkuTutor) => all<HTMLDetailsElement>(tutor, 'details');

describe('the tutor’s view', () => {
  it('adds up the times of a session from its beginning', async () => {
    const tutor = await open();
    expect(texts(tutor, '.plan li')).to.deep.equal([
      '17:00 Lesson A 50 minutes',
      '17:50 Two 25 minutes',
    ]);
    expect(textOf(tutor)).to.include('Together 75 minutes, until 18:15.');
    await set(tutor, 'input[type=time]', '23:30');
    expect(texts(tutor, '.clock')).to.deep.equal(['23:30', '00:20']);
    expect(textOf(tutor)).to.include('until 00:45');
    // Whoever clears the field has not begun at no time.
    await set(tutor, 'input[type=time]', '');
    expect(texts(tutor, '.clock')).to.deep.equal(['23:30', '00:20']);
  });

  it('has the notes where they belong, and the answers folded', async () => {
    const tutor = await open();
    expect(texts(tutor, '.step h4')).to.deep.equal(['Lesson A', 'One', 'Two']);
    expect(texts(tutor, '.step:nth-of-type(3) .note')).to.deep.equal([
      '25 minutes some note in pairs',
    ]);
    expect(folds(tutor).map(({ open }) => open)).to.deep.equal([false, false]);
    expect(folds(tutor)[0]?.textContent).to.include('some first reason');
    // What is asked is there, and no answer shows before it is unfolded.
    const [first] = all(tutor, '.exercise');
    expect(first?.innerText).to.include('some first question');
    expect(first?.innerText).not.to.include('some first reason');
  });

  it('folds the answers of the next lesson', async () => {
    const same = site.files.get('c/02-b.md') as string;
    site.files.set('c/03-c.md', same.replace('some second question', 'some third question'));
    const tutor = await open();
    await set(tutor, 'select', 'b');
    folds(tutor)[0]!.open = true;
    await set(tutor, 'select', 'c');
    expect(texts(tutor, '.exercise')[0]).to.include('some third question');
    expect(folds(tutor).map(({ open }) => open)).to.deep.equal([false]);
  });

  it('says that a lesson has no notes', async () => {
    const tutor = await open();
    await set(tutor, 'select', 'c');
    expect(textOf(tutor)).to.include('This lesson has no notes for tutors.');
    expect(all(tutor, '.plan')).to.deep.equal([]);
    expect(texts(tutor, '.step h4')).to.deep.equal(['Alone']);
  });

  it('claims no time for notes without one', async () => {
    site.files.set('c/03-c.md', '---\ntitle: C\n---\n:::tutor\nsome note\n:::\n');
    const tutor = await open();
    await set(tutor, 'select', 'c');
    expect(texts(tutor, '.plan li')).to.deep.equal(['17:00 C']);
    expect(textOf(tutor)).not.to.include('Together');
    expect(all(tutor, '[part=project]'), 'a note is not for the group').to.deep.equal([]);
  });

  it('prints the lesson with its notes and answers', async () => {
    const tutor = await open();
    (await find(tutor, '[part=print]')).click();
    const paper = await until(() => prints.papers[0]);
    expect(texts(paper, '.kicker')[0]).to.include('the tutor’s version');
    expect(all(paper, '.note').length).to.equal(2);
    expect(texts(paper, '.new-page')[0]).to.include('some first reason');
  });
});
