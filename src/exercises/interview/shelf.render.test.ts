import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { lastAnnounced } from '../../../test/support/controls.js';
import { fakeTakes } from '../../../test/support/fake-takes.js';
import { createTranslator } from '../../i18n/translator.js';
import { recordingFile } from './recording-file.js';
import { Shelf } from './shelf.controller.js';
import { renderLeaving, renderShelf } from './shelf.render.js';
import { strings } from './shelf.strings.js';

const translator = await createTranslator('en');
translator.add(strings);
const nameOf = (key: string) => `Question ${key}`;
const textOf = (one: Element | null) => one?.textContent?.replace(/\s+/g, ' ').trim();

async function show(shelf: Shelf): Promise<HTMLElement> {
  return fixture(
    html`<main tabindex="-1">
      ${renderLeaving(shelf, nameOf, translator)} ${renderShelf(shelf, nameOf, translator)}
    </main>`,
  );
}

describe('recordings for download', () => {
  it('are not spoken of where there are none, nor offered where all have room', async () => {
    const shelf = new Shelf(100);
    expect(textOf(await show(shelf))).to.equal('');
    fakeTakes().put(shelf, '1', 10);
    expect((await show(shelf)).querySelector('.leaving')).to.equal(null);
  });

  it('are listed with their names, lengths and files', async () => {
    const [shelf, takes] = [new Shelf(1_000), fakeTakes()];
    takes.put(shelf, '1', 10, 125);
    takes.put(shelf, '2', 10, 7.2);
    const main = await show(shelf);
    const links = [...main.querySelectorAll<HTMLAnchorElement>('.recordings a')];
    expect([...main.querySelectorAll('.recordings li > span')].map(textOf)).to.deep.equal([
      'Question 1 (2:05)',
      'Question 2 (0:08)',
    ]);
    expect(links.map(({ download }) => download)).to.deep.equal([
      'question-1.webm',
      'question-2.webm',
    ]);
    expect(links.map(({ href }) => href)).to.deep.equal(['blob:fake/1', 'blob:fake/2']);
    expect(links[0]?.getAttribute('aria-label')).to.equal('Download: Question 1');
    await expect(main).to.be.accessible();
  });

  it('that are about to leave are offered, and can be let go of at once', async () => {
    const [shelf, takes] = [new Shelf(1_000), fakeTakes()];
    for (const key of ['1', '2', '3']) takes.put(shelf, key, 400, 240);
    const main = await show(shelf);
    const offer = main.querySelector<HTMLElement>('.leaving')!;
    expect(textOf(offer.querySelector('p'))).to.contain(
      'There is room for about 10 minutes of recordings. When you record again, this one goes:',
    );
    expect(textOf(offer.querySelector('li'))).to.equal('Question 1 (4:00) Download Let it go');
    await expect(main).to.be.accessible();
    const button = offer.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal('Let it go: Question 1');
    button.focus();
    button.click();
    expect(shelf.all.map(({ key }) => key)).to.deep.equal(['2', '3']);
    expect(document.activeElement, 'the focus is not lost').to.equal(main);
    expect(lastAnnounced()).to.equal('The recording is gone.');
    expect((await show(shelf)).querySelector('.leaving')).to.equal(null);
  });

  it('say what to do where nothing is downloaded only in a page within another', async () => {
    const shelf = new Shelf(1_000);
    fakeTakes().put(shelf, '1', 10);
    const isFramed = self !== top;
    expect(textOf(await show(shelf))?.includes('in a window of its own')).to.equal(isFramed);
  });
});

describe('the file of a recording', () => {
  for (const [name, type, file] of [
    ['Question 1', 'audio/webm;codecs=opus', 'question-1.webm'],
    ['Kysymys 12: lisää', 'audio/mp4', 'kysymys-12-lisää.m4a'],
    ['Вопрос 3', 'audio/ogg; codecs=opus', 'вопрос-3.ogg'],
    ['السؤال 4', 'AUDIO/MP4', 'السؤال-4.m4a'],
    ['../../etc/passwd?.exe', 'audio/webm', 'etc-passwd-exe.webm'],
    ['…', '', 'polku.webm'],
    ['A', 'audio/unheard-of', 'a.webm'],
    ['A', 'constructor', 'a.webm'],
    [`${'a'.repeat(59)} b`, 'audio/wav', `${'a'.repeat(59)}.wav`],
  ] as const) {
    it(`${name.slice(0, 24)}, ${type || 'unknown'}`, () => {
      expect(recordingFile(name, type)).to.equal(file);
    });
  }
});
