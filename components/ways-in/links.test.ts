import { expect } from '@open-wc/testing';
import { openWay } from './links.js';
import { watchLinks } from './watch-links.js';

// The tag is not defined here: what is looked at is what stands in the page.

describe('the ways into a course', () => {
  const place = document.createElement('div');

  before(() => {
    document.body.append(place);
    watchLinks();
  });
  after(() => place.remove());

  const opened = async (html: string): Promise<HTMLElement[]> => {
    place.innerHTML = html;
    await new Promise((resolve) => setTimeout(resolve));
    return [...place.querySelectorAll('polku-course')];
  };
  const link = '<a href="/c/course.md">Open the course</a>';

  it('shows the course of a block that comes later, and keeps its link inside', async () => {
    const [course] = await opened(
      `<div data-polku-course="/c/course.md" data-polku-lang="fi" data-polku-lesson="hei" data-polku-accent="#123456">${link}</div>`,
    );
    expect(course?.getAttribute('src')).to.equal(`${location.origin}/c/course.md`);
    expect(course?.getAttribute('lang')).to.equal('fi');
    expect(course?.getAttribute('lesson')).to.equal('hei');
    expect(course?.style.getPropertyValue('--polku-accent')).to.equal('#123456');
    expect(course?.querySelector('a')?.textContent).to.equal('Open the course');
    expect(course?.parentElement?.dataset['polkuCourse']).to.equal('/c/course.md');
  });

  it('opens each once, however often it is asked', async () => {
    const block = `<p data-polku-course="/c/course.md">${link}</p>`;
    expect(await opened(block + block)).to.have.length(2);
    for (const way of place.querySelectorAll('p')) openWay(way);
    expect(place.querySelectorAll('polku-course')).to.have.length(2);
  });

  it('brings it up to date when its attributes change', async () => {
    const [course] = await opened(
      `<p data-polku-course="/c/course.md" data-polku-accent="red"></p>`,
    );
    const [way] = place.querySelectorAll('p');
    way!.dataset['polkuCourse'] = '/d/course.md';
    way!.dataset['polkuAccent'] = 'no colour';
    await new Promise((resolve) => setTimeout(resolve));
    expect(course?.getAttribute('src')).to.equal(`${location.origin}/d/course.md`);
    expect(course?.style.getPropertyValue('--polku-accent')).to.equal('');
  });

  for (const href of ['/c/course.md#polku', 'course.fi.md?v=2#polku', '/c/course.json#Polku']) {
    it(`takes the place of a link to ${href}`, async () => {
      const [course] = await opened(`<p>Here: <a href="${href}">Open</a></p>`);
      const { href: address } = new URL(href.split('#')[0]!, document.baseURI);
      expect(course?.getAttribute('src')).to.equal(address);
      expect(course?.textContent).to.equal('Open');
    });
  }

  it('stands in other custom elements, and in what is wrapped around it', async () => {
    const [course] = await opened(`<x-card><p><a href="/c/course.md#polku">Open</a></p></x-card>`);
    expect(course?.closest('x-card')).to.exist;
  });

  for (const [why, html] of [
    ['no address', '<p data-polku-course></p>'],
    ['a script', '<p data-polku-course="javascript:alert(1)"></p>'],
    ['a text', '<p data-polku-course="data:text/markdown,hei"></p>'],
    ['a text link', '<a href="data:text/markdown,/course.md#polku">x</a>'],
    ['another file', '<a href="/c/other.md#polku">x</a>'],
    ['a heading', '<a href="/c/course.md#polku-2">x</a>'],
    ['an editor', `<div contenteditable><p data-polku-course="/c/course.md">${link}</p></div>`],
    ['a course', '<i><a href="/c/course.md">x</a></i>'],
  ] as const) {
    it(`leaves alone what is ${why}`, async () => {
      expect(await opened(html)).to.have.length(0);
    });
  }

  it('leaves a link within a course alone', async () => {
    const [course, ...more] = await opened(
      '<polku-course><a href="/c/course.md#polku">x</a></polku-course>',
    );
    expect(course?.hasAttribute('src')).to.equal(false);
    expect(more).to.have.length(0);
  });

  it('passes over options that cannot be meant', async () => {
    const [course] = await opened(
      '<p data-polku-course="/c/course.md" data-polku-lang="<b>" data-polku-lesson="a/b" data-polku-accent="red; x: url(y)" data-polku-theme="pink"></p>',
    );
    expect(course?.getAttributeNames()).to.deep.equal(['src']);
  });
});
