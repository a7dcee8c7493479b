import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeMicrophone, noMicrophone } from '../../test/support/fake-microphone.js';
import { until } from '../../test/support/until.js';
import { PageRecorder } from './recorder.js';
import type { Recording } from './speech.js';

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const codeOf = (result: unknown) => (result as { readonly code?: string } | undefined)?.code;

let recorder: PageRecorder | undefined;

// A page may use sound only once somebody has done something in it.
before(() => sendKeys({ press: 'Tab' }));
afterEach(() => recorder?.release());

describe('a recording', () => {
  it('has a sound, its length and how loud it is, and the microphone is off', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    const statuses = new Set<string>();
    recorder.subscribe(({ status }) => statuses.add(status));
    expect(await recorder.start()).to.equal(undefined);
    await until(() => recorder!.getSnapshot().level > 0.3);
    await pause(500);
    const recording = (await recorder.stop()) as Recording;
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect([...statuses]).to.deep.equal(['asking', 'recording', 'idle']);
    expect(recording.seconds).to.be.within(0.4, 6);
    expect(Math.max(...recording.loudness)).to.be.within(0.3, 1);
    expect((await (await fetch(recording.url)).blob()).size).to.be.above(500);
  });

  it('is let go of', async () => {
    recorder = new PageRecorder(fakeMicrophone().microphones);
    await recorder.start();
    await pause(500);
    const { url } = (await recorder.stop()) as Recording;
    recorder.release();
    expect(await fetch(url).catch(() => 'gone')).to.equal('gone');
  });

  it('is empty when nothing was said, or when it was stopped at once', async () => {
    recorder = new PageRecorder(fakeMicrophone(0).microphones);
    await recorder.start();
    await pause(600);
    expect(codeOf(await recorder.stop())).to.equal('microphone.empty');
    recorder = new PageRecorder(fakeMicrophone().microphones);
    await recorder.start();
    expect(codeOf(await recorder.stop())).to.equal('microphone.empty');
    expect(codeOf(await recorder.stop()), 'without a start').to.equal('microphone.empty');
  });

  it('keeps what was said until the microphone was pulled out', async () => {
    const { microphones, unplug } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    await recorder.start();
    await until(() => recorder!.getSnapshot().level > 0.3);
    await pause(500);
    unplug();
    expect(recorder.getSnapshot().status).to.equal('idle');
    expect(((await recorder.stop()) as Recording).seconds).to.be.above(0.4);
  });

  it('says that it was pulled out when there is nothing to keep', async () => {
    const { microphones, unplug } = fakeMicrophone(0);
    recorder = new PageRecorder(microphones);
    await recorder.start();
    await pause(400);
    unplug();
    expect(codeOf(await recorder.stop())).to.equal('microphone.unplugged');
  });

  it('ends when the page is hidden, and is kept', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    await recorder.start();
    await until(() => recorder!.getSnapshot().level > 0.3);
    await pause(400);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(tracks[0]?.readyState).to.equal('ended');
    expect(recorder.getSnapshot().status).to.equal('idle');
    expect(codeOf(await recorder.stop())).to.equal(undefined);
  });
});

describe('a microphone that is not there', () => {
  for (const [error, code] of [
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
  ] as const) {
    it(`${error}: ${code}`, async () => {
      recorder = new PageRecorder(noMicrophone(error));
      expect(codeOf(await recorder.start())).to.equal(`microphone.${code}`);
      expect(recorder.getSnapshot().status).to.equal('idle');
    });
  }

  it('is unsupported in a browser without it, and without MediaRecorder', async () => {
    recorder = new PageRecorder(undefined);
    expect(codeOf(await recorder.start())).to.equal('microphone.unsupported');
    const { MediaRecorder } = globalThis;
    Reflect.deleteProperty(globalThis, 'MediaRecorder');
    try {
      recorder = new PageRecorder(fakeMicrophone().microphones);
      expect(codeOf(await recorder.start())).to.equal('microphone.unsupported');
    } finally {
      Object.assign(globalThis, { MediaRecorder });
    }
  });

  it('is unsupported where the stream cannot be recorded, and goes off', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const { MediaRecorder } = globalThis;
    Object.assign(globalThis, {
      MediaRecorder: class {
        constructor() {
          throw new DOMException('no', 'NotSupportedError');
        }
      },
    });
    try {
      recorder = new PageRecorder(microphones);
      expect(codeOf(await recorder.start())).to.equal('microphone.unsupported');
      expect(tracks[0]?.readyState).to.equal('ended');
    } finally {
      Object.assign(globalThis, { MediaRecorder });
    }
  });
});

describe('leaving', () => {
  it('while the browser asks turns the microphone off as soon as it is given', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    const starting = recorder.start();
    recorder.release();
    expect(await starting).to.equal(undefined);
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect(recorder.getSnapshot().status).to.equal('idle');
  });

  it('while it records turns it off at once', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    await recorder.start();
    recorder.release();
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
  });
});
