import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { lastAnnounced } from '../../test/support/controls.js';
import { fakeSynthesis, fakeVoice, type FakeSynthesis } from '../../test/support/fake-synthesis.js';
import { fakeSite, type FakeSite } from '../../test/support/fake-site.js';
import { find, inLesson, mount, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuLesson } from '../lesson/lesson.element.js';
import type { PolkuSettings } from '../settings/settings.element.js';
import { CourseSound } from './course-sound.js';
import { defaultSettings, pageSettings, type Settings } from '../../src/settings.js';

const course = `---
id: heard
title: Heard
languages: [en, fi]
teaches: fi
---
About *sinä*.

## Unit

1. [A](01-a.md)
`;
const lesson = `---
title: A
---
## Greetings

Say *Hei!*, or *Moi [there](https://example.com/)*, or listen to [*Terve!*](audio/terve.mp3).

:::choice {fixed}
What does *kiitos* mean?

- [x] *Ole hyvä!*
- [ ] Thanks
:::

## Words

:::words
| fi | en | audio |
|---|---|---|
| avain | key | |
| ovi | door | [ovi](audio/ovi.mp3) |
:::
`;

const online = fakeVoice('Google suomi', 'fi-FI', false);

let site: FakeSite;
let fake: FakeSynthesis;
const ownSynthesis = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');

beforeEach(() => {
  site = fakeSite({ 'c/course.md': course, 'c/01-a.md': lesson });
  setVoices([fakeVoice('Satu', 'fi-FI')]);
});

afterEach(async () => {
  set(defaultSettings);
  await takeAway(site);
  if (ownSynthesis) Object.defineProperty(window, 'speechSynthesis', ownSynthesis);
});

function setVoices(voices: readonly SpeechSynthesisVoice[]): void {
  fake = fakeSynthesis(voices);
  const value = fake.synthesis;
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value });
}

function set(settings: Partial<Settings>): void {
  pageSettings().send({ type: 'settings.changed', settings });
}

async function open(attributes: Record<string, string> = {}) {
  const element = mount({ lesson: 'a', ...attributes });
  const shown = await inLesson(element);
  await find(shown, '.run');
  return { element, shown };
}

function runIn(shown: PolkuLesson, text: string): HTMLElement {
  const exercise = shown.shadowRoot!.querySelector('polku-exercise > *')?.shadowRoot;
  const runs = [shown.shadowRoot!, exercise].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>('.run') ?? []),
  ]);
  return runs.find((run) => run.textContent?.trim() === text)!;
}

const said = () => fake.said.map(({ text, rate }) => [text, rate]);
const saidOnce = (times = 1) => until(() => fake.said.length === times && !fake.synthesis.speaking);

describe('text in the language that is learnt', () => {
  it('is said by Enter and by Space, slowly the second time, and the lesson stays', async () => {
    const { shown } = await open();
    const place = shown.actor!.getSnapshot().context.index;
    runIn(shown, 'Hei!').focus();
    await sendKeys({ press: 'Enter' });
    await saidOnce();
    await sendKeys({ press: 'Space' });
    await saidOnce(2);
    await sendKeys({ press: 'Space' });
    await saidOnce(3);
    expect(said()).to.deep.equal([
      ['Hei!', 1],
      ['Hei!', 0.65],
      ['Hei!', 1],
    ]);
    expect(shown.actor!.getSnapshot().context.index).to.equal(place);
  });

  it('is marked while it is said', async () => {
    const { shown } = await open();
    fake.manner = 'when-told';
    const [hei, kiitos] = [runIn(shown, 'Hei!'), runIn(shown, 'kiitos')];
    hei.click();
    await until(() => fake.said.length === 1);
    expect(hei.hasAttribute('data-speaking')).to.equal(true);
    kiitos.click();
    await until(() => fake.said.length === 2);
    expect(hei.hasAttribute('data-speaking')).to.equal(false);
    expect(kiitos.hasAttribute('data-speaking')).to.equal(true);
    fake.finish();
    await until(() => !kiitos.hasAttribute('data-speaking'));
  });

  it('is named by itself, and is no control within another one', async () => {
    const { shown } = await open();
    const roles = ['Hei!', 'Moi there (example.com)', 'kiitos', 'Ole hyvä!'].map((text) => {
      const run = runIn(shown, text);
      return [run.getAttribute('role'), run.getAttribute('aria-label')];
    });
    expect(roles).to.deep.equal([
      ['button', null],
      [null, null],
      ['button', null],
      [null, null],
    ]);
  });

  it('is said and chosen by a tap on an option, and only chosen by keys', async () => {
    const { shown } = await open();
    const { x, y, width, height } = runIn(shown, 'Ole hyvä!').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [x + width / 2, y + height / 2].map(Math.round) as [number, number],
    });
    await saidOnce();
    const choice = await find(shown, 'polku-choice');
    const inputs = choice.shadowRoot!.querySelectorAll('input');
    expect(inputs[0]?.checked).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    expect(said()).to.deep.equal([['Ole hyvä!', 1]]);
  });

  it('with a recording is played, and its file not opened', async () => {
    const { shown } = await open();
    const link = shown.shadowRoot!.querySelector<HTMLAnchorElement>('a.audio')!;
    link.click();
    await saidOnce();
    // There is no such file here, so the voice stepped in.
    expect(said()).to.deep.equal([['Terve!', 1]]);
    expect(location.pathname).not.to.include('terve');
  });

  it('is text alone when that is switched off', async () => {
    set({ tapToHear: false });
    const { shown } = await open();
    runIn(shown, 'Hei!').click();
    runIn(shown, 'Ole hyvä!').click();
    expect(runIn(shown, 'Hei!').getAttribute('role')).to.equal(null);
    set({ tapToHear: true });
    await until(() => runIn(shown, 'Hei!').getAttribute('role') === 'button');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fake.said).to.deep.equal([]);
  });

  it('falls silent when the lesson is left, and when the course is taken away', async () => {
    const { element, shown } = await open();
    fake.manner = 'when-told';
    runIn(shown, 'Hei!').click();
    await until(() => fake.said.length === 1);
    shown.shadowRoot!.querySelector<HTMLElement>('[part=close]')!.click();
    await find(element, 'polku-outline');
    await until(() => !fake.synthesis.speaking);
    const about = await find(await find(element, 'polku-outline'), '.run');
    about.click();
    await until(() => fake.said.length === 2);
    element.remove();
    await until(() => !fake.synthesis.speaking);
  });
});

describe('a course that is heard', () => {
  it('goes on when it is moved in the page', async () => {
    const { element, shown } = await open();
    fake.manner = 'when-told';
    runIn(shown, 'Hei!').click();
    await until(() => fake.synthesis.speaking);
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.synthesis.speaking).to.equal(true);
    element.remove();
    section.remove();
    await until(() => !fake.synthesis.speaking);
  });

  it('falls silent at the summary', async () => {
    site.files.set('c/01-a.md', lesson.slice(0, lesson.indexOf('## Words')));
    const { element, shown } = await open();
    const choice = await find(shown, '.under-way polku-choice');
    choice.shadowRoot!.querySelector('input')!.click();
    (await find(shown, '.main[aria-disabled=false]')).click();
    await find(shown, '.bar.right');
    fake.manner = 'when-told';
    runIn(shown, 'Hei!').click();
    await until(() => fake.synthesis.speaking);
    (await find(shown, '.main')).click();
    await find(element, 'polku-summary');
    await until(() => !fake.synthesis.speaking);
  });

  it('says nothing that was tapped just before leaving', async () => {
    const { element, shown } = await open();
    const run = runIn(shown, 'Hei!');
    run.click();
    shown.shadowRoot!.querySelector<HTMLElement>('[part=close]')!.click();
    await find(element, 'polku-outline');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(fake.said).to.deep.equal([]);
    expect(run.hasAttribute('data-speaking')).to.equal(false);
  });
});

describe('what says it', () => {
  const speech = { opened: undefined, open: () => new Promise<never>(() => undefined) };

  let closed = 0;
  before(() => customElements.define('test-sound-host', class extends LitElement {}));

  it('falls silent wherever what is shown changes, and nowhere else', () => {
    const host = document.createElement('test-sound-host') as LitElement;
    const sound = new CourseSound(host, { ...speech, close: () => (closed += 1) });
    const [lesson, drill, review] = [{}, {}, {}];
    closed = 0;
    const places = [
      [lesson, undefined, undefined, ''],
      [lesson, undefined, undefined, ''],
      [lesson, drill, undefined, ''],
      [lesson, undefined, undefined, 'polku-summary'],
      [undefined, undefined, review, 'polku-review'],
      [undefined, undefined, undefined, 'polku-outline'],
    ] as const;
    const silenced = places.map((place) => {
      sound.moveTo(...place);
      return closed;
    });
    expect(silenced).to.deep.equal([1, 1, 2, 3, 4, 5]);
  });
});

describe('a device without a voice', () => {
  beforeEach(() => setVoices([fakeVoice('Anna', 'de-DE')]));

  it('is told how to add one, once; then a line says so', async () => {
    const { element, shown } = await open();
    const run = runIn(shown, 'Hei!');
    run.focus();
    run.click();
    const notice = await find(element, 'polku-hearing');
    const title = await find(notice, 'h2');
    expect(title.textContent).to.equal('No Finnish voice on this device');
    expect(notice.shadowRoot!.querySelectorAll('li').length).to.equal(3);
    expect(notice.shadowRoot!.activeElement).to.equal(title);
    expect(run.hasAttribute('data-speaking')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await until(() => !notice.shadowRoot!.querySelector('.sheet'));
    expect(shown.shadowRoot!.activeElement).to.equal(run);
    run.click();
    const hint = await find(notice, '.hint');
    expect(hint.textContent).to.equal('No Finnish voice on this device.');
    expect(lastAnnounced()).to.equal('No Finnish voice on this device.');
    expect(notice.shadowRoot!.querySelectorAll('.sheet').length).to.equal(0);
  });
});

describe('an answer that cannot be heard', () => {
  it('is chosen without a word about it', async () => {
    setVoices([fakeVoice('Anna', 'de-DE')]);
    const { element, shown } = await open();
    runIn(shown, 'Ole hyvä!').click();
    const choice = await find(shown, 'polku-choice');
    await until(() => choice.shadowRoot!.querySelector('input')?.checked);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.shadowRoot!.querySelectorAll('polku-hearing').length).to.equal(0);
  });
});

describe('a device with an online voice alone', () => {
  beforeEach(() => setVoices([online]));

  it('sends nothing until the learner has said so, and then says it', async () => {
    const { element, shown } = await open();
    runIn(shown, 'Hei!').click();
    const notice = await find(element, 'polku-hearing');
    const use = await find(notice, '.primary');
    expect(fake.said).to.deep.equal([]);
    use.click();
    await saidOnce();
    expect(said()).to.deep.equal([['Hei!', 1]]);
    expect(pageSettings().getSnapshot().context.onlineVoice).to.equal(true);
  });

  it('is asked once', async () => {
    const { element, shown } = await open();
    runIn(shown, 'Hei!').click();
    const notice = await find(element, 'polku-hearing');
    (await find(notice, '.quiet')).click();
    runIn(shown, 'Hei!').click();
    expect((await find(notice, '.hint')).textContent).to.match(/online/);
    expect(fake.said).to.deep.equal([]);
  });
});

describe('hearing, accessible', () => {
  for (const lang of ['en', 'fi']) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, voices] of [
        ['no voice', []],
        ['an online voice', [online]],
      ] as const) {
        it(`tells of ${name} in ${lang}, ${theme}`, async () => {
          setVoices(voices);
          set({ theme });
          const { element, shown } = await open({ lang });
          Object.assign(element.style, { display: 'block', inlineSize: '320px' });
          runIn(shown, 'Hei!').click();
          const notice = await find(element, 'polku-hearing');
          await find(notice, '.sheet');
          await expect(element).to.be.accessible();
          expect(notice.scrollWidth).to.be.at.most(320);
          expect(textOf(notice)).not.to.match(/hearing\.|\{\{/);
        });
      }

      it(`has settings for it in ${lang}, ${theme}`, async () => {
        set({ theme });
        const element = mount({ lang });
        const outline = await find(element, 'polku-outline');
        await find(outline, '.station');
        (await find(element, '[part=settings]')).click();
        const settings = await find<PolkuSettings>(element, 'polku-settings');
        const onlineVoice = await find<HTMLInputElement>(settings, '[name=onlineVoice]');
        await expect(element).to.be.accessible();
        onlineVoice.click();
        expect(pageSettings().getSnapshot().context.onlineVoice).to.equal(true);
        expect(textOf(settings)).not.to.match(/settings\./);
      });
    }
  }
});
