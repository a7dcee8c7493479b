import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { fakeMicrophone, noMicrophone } from '../../test/support/fake-microphone.js';
import { lessonOf } from '../../test/support/voice-lesson.js';
import { until } from '../../test/support/until.js';
import { VoicePage } from '../../test/support/voice-page.js';

const body = `Say *Hei!* to all.

:::words
| fi | en |
|---|---|
| avain | key |
| ovi | door |
:::

:::dictation
- Huomenta!
  > Good morning!
:::
`;

const microphones = navigator.mediaDevices;
const page = new VoicePage();

function hearThrough({ getUserMedia }: Pick<MediaDevices, 'getUserMedia'>): void {
  Object.defineProperty(microphones, 'getUserMedia', { value: getUserMedia, configurable: true });
}

// Browsers let nothing sound before something was pressed.
before(() => sendKeys({ press: 'Tab' }));

beforeEach(() => hearThrough(fakeMicrophone().microphones));

afterEach(async () => {
  await page.close();
  Reflect.deleteProperty(microphones, 'getUserMedia');
  await emulateMedia({ colorScheme: 'light' });
  await setViewport({ width: 800, height: 600 });
});

describe('recording the own voice', () => {
  it('proposes the word at the cursor, puts it beside the lesson, and has it heard there', async () => {
    await page.open(lessonOf(body));
    await page.record('avain');
    expect(page.said).to.equal('avain');
    expect(page.list).to.deep.equal(['avain –', 'ovi –', 'Huomenta! –']);
    await page.take();
    await page.press('Keep and close');
    expect(page.isOpen).to.equal(false);
    expect(page.text).to.include('| fi | en | audio |');
    expect(page.text).to.include('| avain | key | [avain](audio/avain.webm) |');
    const file = page.file('audio/avain.webm');
    expect(file?.kind === 'media' && file.content!.size).to.be.greaterThan(500);
    expect(page.problems).to.deep.equal([]);
    const audio = await until(() => page.previewAudio());
    expect((await (await fetch(audio)).blob()).size).to.equal(file?.kind === 'media' && file.size);
  });

  it('goes through the lesson by the keyboard alone', async () => {
    await page.open(lessonOf(body));
    await page.record('Huomenta!');
    for (const text of ['Huomenta!', 'avain', 'ovi']) {
      await until(() => page.said === text && page.focused === 'Record yourself', text);
      await sendKeys({ press: text === 'avain' ? 'Space' : 'Enter' });
      await until(() => page.focused === 'Stop');
      await page.hear();
      await sendKeys({ press: 'Enter' });
      await until(() => page.focused.startsWith('Keep'));
      await sendKeys({ press: 'Enter' });
    }
    await until(() => !page.isOpen);
    expect(page.text).to.include('- [Huomenta!](audio/huomenta.webm)');
    expect(page.text).to.include('| ovi | door | [ovi](audio/ovi.webm) |');
    expect(page.heard).to.include('All of it has a recording now.');
    expect(page.problems).to.deep.equal([]);
  });

  it('records words in the reading, and anew under the same name', async () => {
    await page.open(lessonOf(body));
    await page.record('*He');
    expect(page.list[0]).to.equal('Hei! –');
    await page.take();
    await page.press('Keep and next');
    expect(page.text).to.include('Say [*Hei!*](audio/hei.webm) to all.');
    await page.choose('Hei!');
    await until(() => page.earlier);
    const before = page.file('audio/hei.webm');
    await page.take();
    await page.press('Keep and close');
    expect(page.text).to.include('Say [*Hei!*](audio/hei.webm) to all.');
    expect(page.file('audio/hei.webm')).not.to.equal(before);
    expect(page.recordings).to.deep.equal(['audio/hei.webm']);
  });

  it('asks before it lets go of what was not kept', async () => {
    await page.open(lessonOf(body));
    await page.record('ovi');
    await page.take();
    await sendKeys({ press: 'Escape' });
    await until(() => page.question);
    expect(page.focused).to.equal('Keep it');
    await page.press('Discard it');
    await until(() => !page.isOpen);
    expect(page.recordings).to.deep.equal([]);
    await page.record('ovi');
    expect(page.question).to.equal(undefined);
    await page.take();
    await page.choose('avain');
    await until(() => page.question);
    await page.press('Keep it');
    await until(() => page.said === 'avain');
    expect(page.list).to.deep.equal(['avain –', 'ovi ✓', 'Huomenta! –']);
    expect(page.recordings).to.deep.equal(['audio/ovi.webm']);
  });

  it('turns the microphone off when it is closed in the middle', async () => {
    const microphone = fakeMicrophone();
    hearThrough(microphone.microphones);
    await page.open(lessonOf(body));
    await page.record('ovi');
    await page.press('Record yourself');
    await until(() => page.focused === 'Stop');
    await page.close();
    await until(() => microphone.tracks.every(({ readyState }) => readyState === 'ended'));
  });

  it('tells of silence, and of a microphone that is not allowed, with a way out', async () => {
    await page.open(lessonOf(body));
    await page.record('ovi');
    hearThrough(fakeMicrophone(0).microphones);
    await page.press('Record yourself');
    await until(() => page.focused === 'Stop');
    await page.hear();
    await page.press('Stop');
    await until(() => page.trouble?.includes('Nothing was heard'));
    hearThrough(noMicrophone('NotAllowedError'));
    await page.press('Record yourself');
    await until(() => page.trouble?.includes('may not use the microphone'));
    expect(page.notice).to.include('Picture or sound');
    expect(page.recordings).to.deep.equal([]);
  });

  it('says when the text has changed so that the recording has no place', async () => {
    await page.open(lessonOf(body));
    await page.record('*He');
    await page.take();
    page.edit(page.text.replace('Say *Hei!*', 'Please say *Hei!*'));
    await page.press('Keep and close');
    await until(() => page.notice?.includes('the text has changed'));
    expect(page.isOpen).to.equal(true);
    expect(page.recordings).to.deep.equal([]);
  });

  it('says what to do where there is nothing to record', async () => {
    await page.open('---\ntitle: Hei\n---\n\n');
    await page.record('---\n');
    expect(page.said).to.equal(undefined);
    expect(page.shown).to.include('There is nothing here yet');
  });

  for (const lang of ['en', 'fi']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`passes axe, ${lang}, ${colorScheme}, on a phone`, async () => {
        await emulateMedia({ colorScheme });
        await setViewport({ width: 360, height: 740 });
        await page.open(lessonOf(body), lang);
        await page.record('ovi');
        await expect(page.element).to.be.accessible();
        await page.take();
        await expect(page.element).to.be.accessible();
        await page.choose('avain');
        await until(() => page.question);
        await expect(page.element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(360);
      });
    }
  }
});
