import { expect } from '@open-wc/testing';
import type { FakeSite } from '../../test/support/fake-site.js';
import { all, catchPrints, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuFacts } from './facts.element.js';

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

const open = () => openPage<PolkuFacts>('facts', 'polku-facts');

describe('the page of a course’s facts', () => {
  it('has those without a day first, then the oldest, and marks both', async () => {
    const [facts] = await open();
    const items = await until(() => texts(facts, 'li').length === 3 && texts(facts, 'li'));
    expect(items[0]).to.match(/^It is not known when this was checked\. some undated fact/);
    expect(items[1]).to.match(
      /^Checked more than a year ago: .* some old fact Checked May 1, 2020/,
    );
    expect(items[2]).to.match(/^some new fact Checked /);
    expect(all(facts, '.mark').length).to.equal(2);
    const links = all<HTMLAnchorElement>(facts, 'a').map(({ href }) => href);
    expect(links).to.deep.equal(['https://example.com/old', 'https://example.com/new']);
  });

  it('calls stale what was checked more than a year before today', async () => {
    const [facts] = await open();
    await find(facts, 'li');
    for (const [today, marks] of [
      ['2021-05-01', 1],
      ['2021-05-02', 2],
    ] as const) {
      facts.today = today;
      await facts.updateComplete;
      expect(all(facts, '.mark').length, today).to.equal(marks);
    }
  });

  it('leads to the lesson of a fact', async () => {
    const [facts, course] = await open();
    const way = await find(facts, 'li:nth-child(2) .where');
    expect(way.textContent?.trim()).to.equal('In the lesson Lesson A');
    way.click();
    const lesson = await find(course, 'polku-lesson');
    await until(() => textOf(lesson).includes('Some opening'));
  });

  it('says that there are none where there are none', async () => {
    site.files.set('c/01-a.md', '---\ntitle: A\n---\nsome text\n');
    site.files.set('c/02-b.md', '---\ntitle: B\n---\nsome text\n');
    const [facts] = await open();
    expect(texts(facts, 'p')).to.deep.equal([
      'This course makes no statements about law or agreements.',
    ]);
    expect(all(facts, 'button')).to.deep.equal([]);
  });

  it('prints all of them under their lessons', async () => {
    const [facts] = await open();
    (await find(facts, '[part=print]')).click();
    const paper = await until(() => prints.papers[0]);
    expect(texts(paper, 'h1')).to.deep.equal(['What the law and agreements say']);
    expect(texts(paper, '.fact').map((text) => /some \w+ fact/.exec(text)?.[0])).to.deep.equal([
      'some undated fact',
      'some old fact',
      'some new fact',
    ]);
    expect(texts(paper, 'h2')).to.deep.equal(['Lesson B', 'Lesson A', 'Lesson B']);
  });
});
