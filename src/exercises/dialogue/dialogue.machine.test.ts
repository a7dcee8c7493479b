import { expect } from '@open-wc/testing';
import { SimulatedClock, createActor } from 'xstate';
import type { Spoken } from '../../speech/speech.js';
import { dialogueMachine, type DialogueActor, type DialogueEvent } from './dialogue.machine.js';

// A conversation of four lines: Liisa, Amina, Liisa, Amina.
const speakers = [0, 1, 0, 1];
const trouble: Spoken = { code: 'speech.no-voice', severity: 'error', values: { lang: 'fi' } };

let actor: DialogueActor;
let clock: SimulatedClock;
let news: string[];
let said: number[];
let aborted: number[];
/** Whether something is said that is no line of the conversation. */
let isSpeaking: boolean;
let finish: (spoken?: Spoken) => Promise<void>;

beforeEach(() => {
  [news, said, aborted] = [[], [], []];
  clock = new SimulatedClock();
  isSpeaking = false;
  let settle: (spoken: Spoken) => void = () => undefined;
  finish = async (spoken = 'said') => {
    settle(spoken);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  const input = {
    speakers,
    part: 1,
    say: (line: number, signal: AbortSignal) => {
      said.push(line);
      signal.addEventListener('abort', () => aborted.push(line));
      return new Promise<Spoken>((resolve) => (settle = resolve));
    },
    isSpeaking: () => isSpeaking,
    heard: (line: number) => news.push(`heard ${line}`),
    ended: () => news.push('ended'),
    played: (part: number) => news.push(`played ${part}`),
  };
  actor = createActor(dialogueMachine, { input, clock }).start();
});
afterEach(() => actor.stop());

function send(
  ...types: readonly Exclude<
    DialogueEvent['type'],
    'line.judged' | 'part.chosen' | 'part.started'
  >[]
) {
  for (const type of types) actor.send({ type });
}

function place(): string {
  const { value, context } = actor.getSnapshot();
  return `${value} ${context.at}`;
}

async function hearOn(spoken?: Spoken): Promise<void> {
  await finish(spoken);
  clock.increment(500);
}

describe('listening to a dialogue', () => {
  it('says nothing before it is asked to', () => {
    expect([place(), said]).to.deep.equal(['reading 0', []]);
  });

  it('says line by line, with a breath between, and comes back to reading', async () => {
    send('listening.started');
    expect(said).to.deep.equal([0]);
    await finish();
    expect(place()).to.equal('heard 0');
    clock.increment(499);
    expect(said).to.have.length(1);
    clock.increment(1);
    expect(place()).to.equal('listening 1');
    for (let lines = 0; lines < 3; lines++) await hearOn();
    expect(said).to.deep.equal([0, 1, 2, 3]);
    expect(place()).to.equal('reading 3');
    expect(news).to.deep.equal(['heard 0', 'heard 1', 'heard 2', 'heard 3', 'ended']);
    expect(aborted).to.be.empty;
  });

  it('pauses in the middle of a line, and says that line again', async () => {
    send('listening.started');
    await hearOn();
    send('listening.paused');
    expect([place(), aborted]).to.deep.equal(['paused 1', [1]]);
    send('listening.resumed');
    expect(said).to.deep.equal([0, 1, 1]);
    send('listening.stopped');
    expect([place(), aborted]).to.deep.equal(['reading 1', [1, 1]]);
    send('listening.started');
    expect(place()).to.equal('listening 0');
  });

  it('pauses when something else is said instead', async () => {
    send('listening.started');
    await hearOn('stopped');
    expect(place()).to.equal('paused 0');
    clock.increment(5_000);
    expect([said.length, news]).to.deep.equal([1, []]);
  });

  it('is read line by line where nothing can be said', async () => {
    send('listening.started');
    for (const line of [0, 1, 2, 3]) {
      await hearOn(trouble);
      expect(place()).to.equal(`silent ${line}`);
      send('line.continued');
    }
    expect(place()).to.equal('reading 3');
    expect(news).to.deep.equal(['heard 0', 'heard 1', 'heard 2', 'heard 3', 'ended']);
  });
});

describe('playing a part', () => {
  function start(part = 1): void {
    send('parts.opened');
    actor.send({ type: 'part.chosen', part });
    actor.send({ type: 'part.started', way: 'hidden' });
  }

  it('says the lines of the partner, and waits for one’s own', async () => {
    start();
    expect(place()).to.equal('partner 0');
    await hearOn();
    expect(place()).to.equal('yours 1');
    send('line.shown');
    expect(place()).to.equal('compared 1');
    actor.send({ type: 'line.judged', known: true });
    expect(place()).to.equal('partner 2');
    await hearOn();
    send('line.shown');
    actor.send({ type: 'line.judged', known: false });
    expect(place()).to.equal('played 4');
    expect(actor.getSnapshot().context.known).to.deep.equal([true, false]);
    expect(said).to.deep.equal([0, 2]);
    expect(news).to.deep.equal(['heard 0', 'heard 2', 'played 1']);
  });

  it('begins with the learner where the part does', () => {
    start(0);
    expect([place(), said]).to.deep.equal(['yours 0', []]);
  });

  it('keeps a line to oneself until it is shown', () => {
    start(0);
    actor.send({ type: 'line.judged', known: true });
    expect(place()).to.equal('yours 0');
  });

  for (const [what, spoken] of [
    ['nothing can be said', trouble],
    ['it was stopped', 'stopped'],
  ] as const) {
    it(`goes on by hand where ${what}`, async () => {
      start();
      await hearOn(spoken);
      expect(place()).to.equal('waiting 0');
      send('line.continued');
      expect(place()).to.equal('yours 1');
    });
  }

  it('lets the learner not wait for the partner to end', () => {
    start();
    send('line.continued');
    expect([place(), aborted]).to.deep.equal(['yours 1', [0]]);
  });

  it('can be left for another part, another way, or the text, at any time', async () => {
    start();
    send('parts.opened');
    expect([place(), aborted]).to.deep.equal(['choosing 0', [0]]);
    start();
    await hearOn();
    send('part.left');
    expect(place()).to.equal('reading 1');
    start(0);
    send('line.shown', 'parts.opened');
    expect(place()).to.equal('choosing 0');
    actor.send({ type: 'part.started', way: 'speaking' });
    expect(actor.getSnapshot().context).to.include({ way: 'speaking', part: 0 });
  });

  it('is played once more from the start', async () => {
    start();
    for (let lines = 0; lines < 2; lines++) {
      await hearOn();
      send('line.shown');
      actor.send({ type: 'line.judged', known: true });
    }
    actor.send({ type: 'part.started', way: 'hidden' });
    expect(place()).to.equal('partner 0');
    expect(actor.getSnapshot().context.known).to.be.empty;
  });
});

describe('something else that is heard in the breath between two lines', () => {
  it('is not cut off: listening pauses, and goes on with the next line', async () => {
    send('listening.started');
    await finish();
    isSpeaking = true;
    clock.increment(500);
    expect(place()).to.equal('paused 1');
    isSpeaking = false;
    send('listening.resumed');
    expect(said).to.deep.equal([0, 1]);
  });

  it('is not cut off by the partner: the learner goes on by hand', async () => {
    send('parts.opened');
    actor.send({ type: 'part.started', way: 'hidden' });
    await finish();
    isSpeaking = true;
    clock.increment(500);
    expect(place()).to.equal('waiting 0');
    send('line.continued');
    expect(place()).to.equal('yours 1');
  });
});
