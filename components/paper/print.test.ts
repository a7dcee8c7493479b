import { expect } from '@open-wc/testing';
import { catchPrints } from '../../test/support/paged-course.js';
import { until } from '../../test/support/until.js';
import { englishTranslator } from '../../src/i18n/english.js';
import { paperLine, type PaperDocument } from '../../src/paper/document.js';
import { layOut, printPaper, type Print } from './print.js';

const picture = {
  kind: 'image' as const,
  src: 'images/door.png',
  alt: 'A door',
};
const sheet = (title: string, ...blocks: PaperDocument['sections'][0]['groups'][0]['blocks']) => ({
  title,
  language: 'en',
  sections: [{ groups: [{ kind: 'reading' as const, blocks: [paperLine('Hello'), ...blocks] }] }],
});
const print = (document: PaperDocument): Print => ({
  document,
  translator: englishTranslator(),
  baseUrl: `${location.origin}/nowhere/`,
});
const withPicture = sheet('Pictured', { kind: 'paragraph', children: [picture] });

const papers = () => [...document.querySelectorAll('body > polku-paper')];

let prints: ReturnType<typeof catchPrints>;
let title: string;
let sheets: readonly CSSStyleSheet[];

beforeEach(() => {
  prints = catchPrints();
  ({ title, adoptedStyleSheets: sheets } = document);
});
afterEach(() => prints.putBack());

function isAsItWas(): void {
  expect(papers()).to.deep.equal([]);
  expect(document.title).to.equal(title);
  expect([...document.adoptedStyleSheets]).to.deep.equal([...sheets]);
}

describe('printing', () => {
  it('lays the document out, names it, and leaves the page as it was', async () => {
    await printPaper(print(sheet('A sheet')));
    expect(prints.papers.length).to.equal(1);
    expect(document.title).to.equal('A sheet');
    const [paper] = papers();
    expect(getComputedStyle(paper!).display, 'nobody sees it on the screen').to.equal('none');
    dispatchEvent(new Event('afterprint'));
    isAsItWas();
    // A second one has nothing to do.
    document.title = 'Another page';
    dispatchEvent(new Event('afterprint'));
    expect(document.title).to.equal('Another page');
    document.title = title;
  });

  it('takes away what a frame that may not print has left', async () => {
    await printPaper(print(sheet('First')));
    await printPaper(print(sheet('Second')));
    expect(papers().length).to.equal(1);
    expect(document.title).to.equal('Second');
    dispatchEvent(new Event('afterprint'));
    isAsItWas();
  });

  it('leaves alone what the page has done since', async () => {
    const { ready, takeAway } = layOut(print(sheet('A sheet')));
    await ready;
    takeAway();
    document.title = 'Another page';
    takeAway();
    expect(document.title).to.equal('Another page');
    document.title = title;
    isAsItWas();
  });

  it('puts the title and the sheets back when the page has thrown its paper away', async () => {
    await printPaper(print(sheet('A sheet')));
    papers()[0]!.remove();
    dispatchEvent(new Event('afterprint'));
    isAsItWas();
  });

  for (const [name, leave] of [
    ['when the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['when whoever prints is gone', (stop: AbortController) => stop.abort()],
  ] as const) {
    it(`leaves nothing behind ${name}`, async () => {
      const stop = new AbortController();
      await printPaper(print(sheet('A sheet')), stop.signal);
      expect(papers().length).to.equal(1);
      leave(stop);
      isAsItWas();
    });
  }

  it('gives back that a frame has ignored it, and leaves nothing behind', async () => {
    window.print = () => undefined;
    expect(await printPaper(print(sheet('A sheet')))).to.equal(false);
    isAsItWas();
  });

  it('leaves a title alone that the page has since taken', async () => {
    await printPaper(print(sheet('A sheet')));
    document.title = 'Another page';
    dispatchEvent(new Event('afterprint'));
    expect(document.title).to.equal('Another page');
    document.title = title;
    isAsItWas();
  });

  describe('with images', () => {
    const own = HTMLImageElement.prototype.decode;
    let arrive: () => void;

    beforeEach(() => {
      const arrival = new Promise<void>((resolve) => (arrive = resolve));
      HTMLImageElement.prototype.decode = () => arrival;
    });
    afterEach(() => {
      HTMLImageElement.prototype.decode = own;
    });

    it('waits for them', async () => {
      const printing = printPaper(print(withPicture));
      await until(() => papers()[0]?.shadowRoot?.querySelector('img')?.loading === 'eager');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(prints.papers.length).to.equal(0);
      arrive();
      await printing;
      expect(prints.papers.length).to.equal(1);
    });

    it('prints once, the later one, when it is asked for twice meanwhile', async () => {
      const both = Promise.all(['One', 'Two'].map((name) => printPaper(print(sheet(name)))));
      arrive();
      await both;
      expect(prints.papers.length).to.equal(1);
      expect(document.title).to.equal('Two');
      dispatchEvent(new Event('afterprint'));
      isAsItWas();
    });

    it('does not wait for ever', async function () {
      this.timeout(12_000);
      const start = performance.now();
      const { ready, takeAway } = layOut(print(withPicture));
      await ready;
      expect(performance.now() - start).to.be.within(4_500, 9_000);
      takeAway();
      isAsItWas();
    });
  });

  it('prints without an image that is not there', async () => {
    await printPaper(print(withPicture));
    expect(prints.papers.length).to.equal(1);
  });
});
