import { piecesOf } from './pieces.js';
import type { Ending, Sounding } from './sounding.js';

/** The part of the browser's synthesis that is needed. */
export type Synthesis = Pick<
  SpeechSynthesis,
  | 'speaking'
  | 'pending'
  | 'paused'
  | 'getVoices'
  | 'speak'
  | 'cancel'
  | 'resume'
  | 'addEventListener'
  | 'removeEventListener'
>;

/** How long to wait for the list of voices, which some browsers fill late and others never. */
const voicesWithin = 1_000;
/** An online voice may take its time to begin. */
const startsWithin = 8_000;
/** `speak` right after `cancel` is swallowed. */
const afterCancel = 80;

let cancelled = -Infinity;

/** What is spoken stays reachable: browsers were seen to collect it, and its end never came. */
const spoken = new Set<SpeechSynthesisUtterance>();

/** The voices of this device, once the browser has them. */
export async function findVoices(
  synthesis: Synthesis | undefined,
): Promise<readonly SpeechSynthesisVoice[]> {
  if (!synthesis) return [];
  const voices = synthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, voicesWithin);
    synthesis.addEventListener('voiceschanged', done);
  });
  return synthesis.getVoices();
}

/** Something for a voice to say. */
export interface Saying {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  readonly onStart: () => void;
}

/** Has a voice say a text, piece by piece. */
export function speak(synthesis: Synthesis, saying: Saying): Sounding {
  let isStopped = false;
  let settle: ((ending: Ending) => void) | undefined;
  const ended = (async (): Promise<Ending> => {
    await silence(synthesis);
    for (const piece of piecesOf(saying.text)) {
      if (isStopped) return 'stopped';
      const ending = await new Promise<Ending>((resolve) => {
        settle = speakPiece(synthesis, { ...saying, text: piece }, resolve);
      });
      if (ending !== 'said') return ending;
    }
    return isStopped ? 'stopped' : 'said';
  })();
  return {
    // Whatever an engine throws, it has not said it.
    ended: ended.catch(() => 'failed'),
    stop() {
      isStopped = true;
      settle?.('stopped');
      cancel(synthesis);
    },
  };
}

async function silence(synthesis: Synthesis): Promise<void> {
  if (synthesis.paused) synthesis.resume();
  if (synthesis.speaking || synthesis.pending) cancel(synthesis);
  const wait = cancelled + afterCancel - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

function cancel(synthesis: Synthesis): void {
  cancelled = performance.now();
  synthesis.cancel();
}

/** Has a voice say a piece. Gives what ends that early; it does not silence the voice. */
function speakPiece(
  synthesis: Synthesis,
  { text, voice, rate, onStart }: Saying,
  end: (ending: Ending) => void,
): (ending: Ending) => void {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang.replaceAll('_', '-'), rate });
  const finish = (ending: Ending) => {
    clearTimeout(watchdog);
    utterance.onstart = utterance.onend = utterance.onerror = null;
    spoken.delete(utterance);
    end(ending);
  };
  // It is told as failed: it must not begin after all when nobody waits for it any more.
  const giveUp = () => {
    finish('failed');
    cancel(synthesis);
  };
  let watchdog = setTimeout(giveUp, startsWithin);
  utterance.onstart = () => {
    clearTimeout(watchdog);
    // The end may never be told. Nobody speaks more slowly than four letters a second.
    watchdog = setTimeout(() => finish('said'), (text.length * 250) / rate + 2_000);
    onStart();
  };
  utterance.onend = () => finish('said');
  utterance.onerror = ({ error }) => finish(endings[error] ?? 'failed');
  spoken.add(utterance);
  try {
    synthesis.speak(utterance);
  } catch {
    finish('failed');
  }
  return finish;
}

const endings: Readonly<Record<string, Ending>> = {
  interrupted: 'stopped',
  canceled: 'stopped',
  'not-allowed': 'blocked',
};
