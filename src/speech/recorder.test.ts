import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeMicrophone, noMicrophone } from '../../test/support/fake-microphone.js';
import { hidePage } from '../../test/support/hide-page.js';
import { until } from '../../test/support/until.js';
import { PageRecorder } from './recorder.js';
import type { Microphones } from './take.js';
import type { Recording, Take } from './speech.js';

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
const codeOf = (result: unknown) => (result as { readonly code?: string } | undefined)?.code;

let recorder: PageRecorder | undefined;

/** Begins to record with a microphone, and waits until it is on. */
async function start(microphones: Microphones | undefined, longest?: number): Promise<Take> {
  recorder = new PageRecorder(microphones);
  const take = recorder.start(longest);
  await take.started;
  return take;
}

// A page may use sound only once somebody has done something in it.
before(() => sendKeys({ press: 'Tab' }));
afterEach(() => recorder?.release());

describe('a recording', () => {
  it('has a sound, its length and how loud it is, and the microphone is off', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    const take = recorder.start();
    const statuses = new Set([take.getSnapshot().status]);
    take.subscribe(({ status }) => statuses.add(status));
    expect(await take.started).to.equal('recording');
    await until(() => take.getSnapshot().level > 0.3);
    await pause(500);
    const recording = (await take.stop()) as Recording;
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect([...statuses]).to.deep.equal(['asking', 'recording', 'over']);
    expect(recording.seconds).to.be.within(0.4, 6);
    expect(recording.cut).to.equal(undefined);
    expect(Math.max(...recording.loudness)).to.be.within(0.3, 1);
    const blob = await (await fetch(recording.url)).blob();
    expect(blob.size).to.be.above(500);
    expect(recording.bytes).to.equal(blob.size);
    expect(recording.type).to.match(/^audio\//);
    // Some browsers leave out of what they fetch by which rule it was made.
    expect(recording.type).to.satisfy((type: string) => type.startsWith(blob.type));
    expect(recording.pauses).to.deep.equal([]);
  });

  it('is let go of by itself, and with the recorder', async () => {
    const first = await start(fakeMicrophone().microphones);
    await pause(500);
    const { url } = (await first.stop()) as Recording;
    const second = recorder!.start();
    await second.started;
    await pause(500);
    const other = (await second.stop()) as Recording;
    first.release();
    expect(await isThere(url)).to.equal(false);
    expect(await isThere(other.url), 'the other one').to.equal(true);
    recorder!.release();
    expect(await isThere(other.url)).to.equal(false);
  });

  it('that somebody keeps is let go of by itself alone', async () => {
    const take = await start(fakeMicrophone().microphones);
    await pause(500);
    const { url } = (await take.stop()) as Recording;
    take.keep();
    recorder!.release();
    expect(await isThere(url)).to.equal(true);
    take.release();
    expect(await isThere(url)).to.equal(false);
  });

  it('tells the pauses between words, and takes little memory', async () => {
    const { microphones, setVolume } = fakeMicrophone();
    const take = await start(microphones);
    for (const volume of [0.3, 0, 0.3]) {
      setVolume(volume);
      await pause(volume ? 700 : 2_000);
    }
    const { pauses, bytes, seconds } = (await take.stop()) as Recording;
    expect(pauses).to.have.length(1);
    expect(pauses[0]).to.be.within(1.2, 4);
    expect(bytes / seconds, 'some thirty minutes are 8 MB').to.be.below(6_000);
  });

  it('is empty when nothing was said, or when it was stopped at once', async () => {
    const silent = await start(fakeMicrophone(0).microphones);
    await pause(600);
    expect(codeOf(await silent.stop())).to.equal('microphone.empty');
    const short = await start(fakeMicrophone().microphones);
    expect(codeOf(await short.stop())).to.equal('microphone.empty');
    expect(codeOf(await short.stop()), 'once more').to.equal('microphone.empty');
  });

  it('keeps what was said until the microphone was pulled out, and says so', async () => {
    const { microphones, unplug } = fakeMicrophone();
    const take = await start(microphones);
    await until(() => take.getSnapshot().level > 0.3);
    await pause(500);
    unplug();
    expect(take.getSnapshot().status).to.equal('over');
    const { seconds, cut } = (await take.stop()) as Recording;
    expect(seconds).to.be.above(0.4);
    expect(cut).to.equal('unplugged');
  });

  it('says that it was pulled out when there is nothing to keep', async () => {
    const { microphones, unplug } = fakeMicrophone(0);
    const take = await start(microphones);
    await pause(400);
    unplug();
    expect(codeOf(await take.stop())).to.equal('microphone.unplugged');
  });

  it('is kept, too, where the browser stops it before it says that the microphone is off', async () => {
    const recorders: MediaRecorder[] = [];
    const { MediaRecorder: Own } = globalThis;
    class Watched extends Own {
      constructor(...given: ConstructorParameters<typeof Own>) {
        super(...given);
        recorders.push(this);
      }
    }
    Object.assign(globalThis, { MediaRecorder: Watched });
    try {
      const { microphones, tracks } = fakeMicrophone();
      const take = await start(microphones);
      await until(() => take.getSnapshot().level > 0.3);
      await pause(500);
      recorders[0]!.stop();
      await until(() => take.getSnapshot().status === 'over');
      expect(tracks[0]?.readyState).to.equal('ended');
      const { seconds, cut } = (await take.stop()) as Recording;
      expect(seconds).to.be.above(0.4);
      expect(cut).to.equal('unplugged');
    } finally {
      Object.assign(globalThis, { MediaRecorder: Own });
    }
  });

  for (const [longest, minutes] of [
    [undefined, 2],
    [300, 5],
  ] as const) {
    it(`ends after ${minutes} minutes, not before, and says so`, async () => {
      const { microphones, tracks } = fakeMicrophone();
      const take = await start(microphones, longest);
      await until(() => take.getSnapshot().level > 0.3);
      const { now } = performance;
      try {
        performance.now = () => now.call(performance) + minutes * 60_000 - 5_000;
        await pause(200);
        expect(take.getSnapshot().status).to.equal('recording');
        performance.now = () => now.call(performance) + minutes * 60_000;
        await until(() => take.getSnapshot().status === 'over');
        expect(tracks[0]?.readyState).to.equal('ended');
        const { seconds, cut } = (await take.stop()) as Recording;
        expect(cut).to.equal('limit');
        expect(Math.round(seconds / 60)).to.equal(minutes);
      } finally {
        performance.now = now;
      }
    });
  }

  it('ends when the page is hidden, and is kept', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const take = await start(microphones);
    await until(() => take.getSnapshot().level > 0.3);
    await pause(400);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(tracks[0]?.readyState).to.equal('ended');
    expect(take.getSnapshot().status).to.equal('over');
    expect(codeOf(await take.stop())).to.equal(undefined);
  });

  it('does not begin on a page that is hidden by then', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const show = hidePage();
    try {
      const take = new PageRecorder(microphones).start();
      expect(await take.started).to.equal('stopped');
      expect(take.getSnapshot().status).to.equal('over');
      expect(tracks[0]?.readyState).to.equal('ended');
    } finally {
      show();
    }
  });
});

describe('two takes', () => {
  it('have the microphone one after the other, and each its own sound', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const first = await start(microphones);
    await pause(500);
    const second = recorder!.start();
    expect(await second.started).to.equal('recording');
    expect(first.getSnapshot().status).to.equal('over');
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended', 'live']);
    const kept = (await first.stop()) as Recording;
    expect(second.getSnapshot().status, 'not stopped with it').to.equal('recording');
    first.release();
    expect(second.getSnapshot().status, 'not released with it').to.equal('recording');
    await pause(500);
    expect(((await second.stop()) as Recording).url).not.to.equal(kept.url);
  });

  it('do not begin both: the one that was asked for first is stopped', async () => {
    const { microphones, tracks } = fakeMicrophone();
    recorder = new PageRecorder(microphones);
    const [first, second] = [recorder.start(), recorder.start()];
    expect(await first.started).to.equal('stopped');
    expect(await second.started).to.equal('recording');
    first.release();
    expect(tracks.filter(({ readyState }) => readyState === 'live')).to.have.length(1);
    expect(second.getSnapshot().status).to.equal('recording');
  });
});

describe('a microphone that is not there', () => {
  for (const [error, code] of [
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotSupportedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
  ] as const) {
    it(`${error}: ${code}`, async () => {
      const take = await start(noMicrophone(error));
      expect(codeOf(await take.started)).to.equal(`microphone.${code}`);
      expect(take.getSnapshot().status).to.equal('over');
    });
  }

  it('is unsupported in a browser without it, and without MediaRecorder', async () => {
    expect(codeOf(await (await start(undefined)).started)).to.equal('microphone.unsupported');
    const { MediaRecorder } = globalThis;
    Reflect.deleteProperty(globalThis, 'MediaRecorder');
    try {
      const take = await start(fakeMicrophone().microphones);
      expect(codeOf(await take.started)).to.equal('microphone.unsupported');
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
      const take = await start(microphones);
      expect(codeOf(await take.started)).to.equal('microphone.unsupported');
      expect(tracks[0]?.readyState).to.equal('ended');
    } finally {
      Object.assign(globalThis, { MediaRecorder });
    }
  });
});

describe('leaving', () => {
  it('while the browser asks turns the microphone off as soon as it is given', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const take = new PageRecorder(microphones).start();
    take.release();
    expect(await take.started).to.equal('stopped');
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect(take.getSnapshot().status).to.equal('over');
  });

  it('while it records turns it off at once', async () => {
    const { microphones, tracks } = fakeMicrophone();
    const take = await start(microphones);
    take.release();
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
  });
});
