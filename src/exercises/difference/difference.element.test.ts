import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { translatorContext } from '../../element/contexts.js';
import { createTranslator } from '../../i18n/translator.js';
import './difference.element.js';

const host = document.createElement('div');

async function show(given: string, answers: readonly string[], lang = 'en') {
  const translator = await createTranslator(lang);
  new ContextProvider(host, { context: translatorContext, initialValue: translator });
  const difference = document.createElement('polku-difference');
  Object.assign(difference, { given, answers, lang: 'fi' });
  host.replaceChildren(difference);
  await difference.updateComplete;
  const root = difference.renderRoot;
  const textsIn = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  return { difference, root, textsIn };
}

before(() => document.body.append(host));
after(() => host.remove());

describe('polku-difference', () => {
  it('draws out the letters of both forms, and says what they are', async () => {
    const { root, textsIn } = await show('kuka', ['kukka']);
    expect(textsIn('dd')).to.deep.equal(['kuka', 'kukka']);
    expect(textsIn('mark')).to.deep.equal(['k', 'kk']);
    expect(textsIn('p')).to.deep.equal(['Listen to the length: “k” is long here. Write it twice.']);
    expect(root.querySelector('dd bdi')?.getAttribute('lang')).to.equal('fi');
    expect(root.querySelector('.difference')?.getAttribute('lang')).to.equal('en');
  });

  it('measures by the nearest accepted answer', async () => {
    const { textsIn } = await show('paiva', ['huomenta', 'päivä']);
    expect(textsIn('.accepted')).to.deep.equal(['päivä']);
    expect(textsIn('mark')).to.deep.equal(['a', 'a', 'ä', 'ä']);
    expect(textsIn('p'), 'one thing to say').to.deep.equal([
      'Mind the dots: it is “päivä”, not “paiva”.',
    ]);
  });

  it('tells two differences at most, the weightiest', async () => {
    const { textsIn } = await show('mina olen tyossa', ['minä olen nyt kotona työssä']);
    expect(textsIn('p')).to.have.length(2);
  });

  it('says what puhekieli is in writing, in one sentence', async () => {
    const { root, textsIn } = await show('mä oon Ali', ['minä olen Ali']);
    expect(root.querySelector('.spoken')).to.exist;
    expect(textsIn('dt')).to.deep.equal(['You wrote', 'In writing']);
    expect(textsIn('p')).to.deep.equal([
      'Right, as people say it. In written Finnish: “minä olen”.',
    ]);
  });

  for (const [given, answers] of [
    ['kissa', ['avain']],
    ['olen', ['olen']],
    ['', ['olen']],
    ['x', []],
  ] as const) {
    it(`is empty for “${given}” instead of ${answers[0]}`, async () => {
      const { root } = await show(given, answers);
      expect(root.querySelector('*:not(style)')).to.be.null;
    });
  }

  it('speaks the language of the interface', async () => {
    const { textsIn } = await show('kuka', ['kukka'], 'fi');
    expect(textsIn('dt')).to.deep.equal(['Kirjoitit', 'Oikea vastaus']);
  });

  it('is accessible, and reads a word as one', async () => {
    const { difference, textsIn } = await show('minä otan siivon', ['minä otan siivoan']);
    await expect(difference).to.be.accessible();
    expect(textsIn('bdi')).to.deep.equal(['minä otan siivon', 'minä otan siivoan']);
  });
});
