import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeSynthesis, fakeVoice, type FakeSynthesis } from '../../test/support/fake-synthesis.js';
import { hidePage } from '../../test/support/hide-page.js';
import { toneUrl } from '../../test/support/tone.js';
import { until } from '../../test/support/until.js';
import { PageSpeaker } from './speaker.js';
import type { Speaking, Utterance } from './speech.js';

const hei: Utterance = { text: 'Hei!', lang: 'fi' };
const missing = 'data:audio/mpeg,nothing';

let fake: FakeSynthesis;
let speaker: PageSpeaker;
let heard: HTMLMediaElement[];
let allowsOnline: boolean;

const ownPlay = HTMLMediaElement.prototype.play;

// A page may play sound only once somebody has done something in it.
before(() => sendKeys({ press: 'Tab' }));

beforeEach(() => {
  heard = [];
  allowsOnline = false;
  setUp(fakeSynthesis());
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    heard.push(this);
    return ownPlay.call(this);
  };
});

afterEach(() => {
  speaker.stop();
  HTMLMediaElement.prototype.play = ownPlay;
});

function setUp(synthesis: FakeSynthesis): void {
  fake = synthesis;
  speaker = new PageSpeaker(fake.synthesis, () => allowsOnline);
}

const ownTimeout = setTimeout;

/** Makes time pass eighty times as fast. Gives what makes it slow again. */
function hurry(): () => void {
  const quick = (act: () => void, time = 0) => ownTimeout(act, time / 80);
  Object.assign(globalThis, { setTimeout: quick });
  return () => Object.assign(globalThis, { setTimeout: ownTimeout });
}

const saidTexts = () => fake.said.map(({ text }) => text);
const codeOf = (spoken: unknown) => (spoken as { readonly code?: string }).code;

describe('a recording', () => {
  it('is played rather than a voice, and tells how far it is', async () => {
    const phases: (string | undefined)[] = [];
    speaker.subscribe((now?: Speaking) => phases.push(now?.phase));
    const spoken = await speaker.say({ ...hei, audio: toneUrl() });
    expect(spoken).to.equal('said');
    expect(fake.said).to.deep.equal([]);
    expect(phases).to.deep.equal(['preparing', 'speaking', undefined]);
  });

  it('is slow at three quarters of its pace, at its own pitch', async () => {
    const saying = speaker.say({ ...hei, audio: toneUrl(1) }, 'slow');
    await until(() => speaker.getSnapshot()?.phase === 'speaking');
    expect(heard[0]).to.include({ playbackRate: 0.75, preservesPitch: true });
    speaker.stop();
    expect(await saying).to.equal('stopped');
    expect(heard[0]?.paused).to.equal(true);
  });

  it('that is missing is said by a voice', async () => {
    expect(await speaker.say({ ...hei, audio: missing })).to.equal('said');
    expect(saidTexts()).to.deep.equal(['Hei!']);
  });

  it('that is missing, without a voice, is told', async () => {
    setUp(fakeSynthesis([fakeVoice('Anna', 'de-DE')]));
    const spoken = await speaker.say({ ...hei, audio: missing });
    expect(spoken).to.deep.include({ code: 'speech.no-recording', values: { lang: 'fi' } });
  });

  it('of the learner has no voice to replace it', async () => {
    expect(await speaker.play(toneUrl())).to.equal('said');
    expect(codeOf(await speaker.play(missing))).to.equal('speech.own-recording');
    expect(fake.said).to.deep.equal([]);
  });

  it('that the browser does not let start asks for another tap', async () => {
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('no gesture', 'NotAllowedError'));
    expect(codeOf(await speaker.say({ ...hei, audio: toneUrl() }))).to.equal('speech.blocked');
  });
});

describe('a voice', () => {
  it('says the text, and slowly when asked', async () => {
    expect(await speaker.say(hei)).to.equal('said');
    expect(await speaker.say(hei, 'slow')).to.equal('said');
    expect(fake.said.map(({ rate, lang }) => [Math.round(rate * 100), lang])).to.deep.equal([
      [100, 'fi-FI'],
      [65, 'fi-FI'],
    ]);
  });

  it('says a long text in pieces', async () => {
    const text = 'Tänään on maanantai ja minulla on aamuvuoro. '.repeat(6).trim();
    expect(await speaker.say({ text, lang: 'fi' })).to.equal('said');
    expect(saidTexts().length).to.equal(3);
    expect(saidTexts().join(' ')).to.equal(text);
  });

  it('is waited for, where the list comes late', async () => {
    setUp(fakeSynthesis([]));
    const saying = speaker.say(hei);
    fake.setVoices([fakeVoice('Satu', 'fi-FI')]);
    expect(await saying).to.equal('said');
  });

  it('is not waited for longer than a second', async () => {
    setUp(fakeSynthesis([]));
    const start = performance.now();
    const spoken = await speaker.say(hei);
    expect(spoken).to.deep.include({ code: 'speech.no-voice', values: { lang: 'fi' } });
    expect(performance.now() - start).to.be.within(900, 3_000);
  });

  it('that does not begin is given up, and does not begin later', async () => {
    const hurried = hurry();
    try {
      fake.manner = 'never';
      expect(codeOf(await speaker.say(hei))).to.equal('speech.failed');
      expect(fake.synthesis.speaking).to.equal(false);
    } finally {
      hurried();
    }
  });

  it('that was stopped before it began silences nothing later', async () => {
    const hurried = hurry();
    try {
      fake.manner = 'never';
      const first = speaker.say(hei);
      await until(() => fake.said.length === 1);
      speaker.stop();
      expect(await first).to.equal('stopped');
      const silenced = fake.cancelled();
      await new Promise((resolve) => ownTimeout(resolve, 200));
      expect(fake.cancelled()).to.equal(silenced);
    } finally {
      hurried();
    }
  });

  it('is missing where the browser has no synthesis', async () => {
    speaker = new PageSpeaker(undefined, () => true);
    expect(codeOf(await speaker.say(hei))).to.equal('speech.no-voice');
    expect(await speaker.voiceFor('fi')).to.equal('none');
  });

  it('that sends text to a server says nothing until that is allowed', async () => {
    setUp(fakeSynthesis([fakeVoice('Google suomi', 'fi-FI', false)]));
    expect(await speaker.voiceFor('fi')).to.equal('online');
    expect(codeOf(await speaker.say(hei))).to.equal('speech.online-voice');
    expect(fake.said).to.deep.equal([]);
    allowsOnline = true;
    expect(await speaker.say(hei)).to.equal('said');
  });

  for (const [error, ending] of [
    ['interrupted', 'stopped'],
    ['canceled', 'stopped'],
    ['not-allowed', 'speech.blocked'],
    ['synthesis-failed', 'speech.failed'],
    ['network', 'speech.failed'],
  ] as const) {
    it(`that ends with “${error}”: ${ending}`, async () => {
      fake.manner = error;
      const spoken = await speaker.say(hei);
      expect(typeof spoken === 'string' ? spoken : spoken.code).to.equal(ending);
      expect(speaker.getSnapshot()).to.equal(undefined);
    });
  }
});

describe('one thing at a time', () => {
  it('says the next in place of what is being said, a moment after it was silenced', async () => {
    fake.manner = 'when-told';
    const first = speaker.say(hei);
    await until(() => fake.said.length === 1);
    const second = speaker.say({ text: 'Kiitos!', lang: 'fi' });
    expect(await first).to.equal('stopped');
    const silenced = performance.now();
    await until(() => fake.said.length === 2);
    expect(performance.now() - silenced).to.be.above(40);
    fake.finish();
    expect(await second).to.equal('said');
  });

  it('says only the last of several quick taps', async () => {
    const all = ['Yksi', 'Kaksi', 'Kolme'].map((text) => speaker.say({ text, lang: 'fi' }));
    expect(await Promise.all(all)).to.deep.equal(['stopped', 'stopped', 'said']);
    expect(saidTexts()).to.deep.equal(['Kolme']);
  });

  it('holds for two courses on a page', async () => {
    fake.manner = 'when-told';
    const first = speaker.say(hei);
    await until(() => fake.said.length === 1);
    const other = new PageSpeaker(fakeSynthesis().synthesis, () => false);
    expect(await other.say(hei)).to.equal('said');
    expect(await first).to.equal('stopped');
  });

  it('stops when the page is left or hidden', async () => {
    for (const leave of [
      () => dispatchEvent(new PageTransitionEvent('pagehide')),
      () => hidePage()(),
    ]) {
      fake.manner = 'when-told';
      const saying = speaker.say(hei);
      await until(() => speaker.getSnapshot()?.phase === 'speaking');
      leave();
      expect(await saying).to.equal('stopped');
      expect(fake.synthesis.speaking).to.equal(false);
    }
  });

  it('does not begin on a page that is hidden already', async () => {
    const show = hidePage();
    try {
      expect(await speaker.say(hei)).to.equal('stopped');
      expect(await speaker.play(toneUrl())).to.equal('stopped');
      expect(fake.said).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
      expect(speaker.getSnapshot()).to.equal(undefined);
    } finally {
      show();
    }
  });

  it('is not stopped by what is over', async () => {
    await speaker.say(hei);
    const before = fake.cancelled();
    speaker.stop();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(fake.cancelled()).to.equal(before);
  });
});
