import type { Ending, Sounding } from './sounding.js';

/** How long a recording may stand still while it is loaded. */
const movesWithin = 8_000;

export interface Playing {
  readonly url: string;
  /** 1 is the recording's own pace; its pitch stays. */
  readonly rate: number;
  readonly onStart: () => void;
}

/** Plays a recording. */
export function play({ url, rate, onStart }: Playing): Sounding {
  const audio = new Audio();
  let settle: (ending: Ending) => void = () => undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<Ending>((resolve) => (settle = resolve)).then((ending) => {
    clearTimeout(watchdog);
    audio.removeAttribute('src');
    return ending;
  });
  const watch = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => finish('failed'), movesWithin);
  };
  const finish = (ending: Ending) => {
    settle(ending);
    audio.pause();
  };
  audio.onplaying = onStart;
  audio.ontimeupdate = watch;
  audio.onended = () => finish('said');
  audio.onerror = () => finish('failed');
  // By the keys of a headset, or because a call comes in.
  audio.onpause = () => finish(audio.ended ? 'said' : 'stopped');
  audio.preservesPitch = true;
  audio.src = url;
  // Loading sets the rate back to the default one.
  audio.defaultPlaybackRate = audio.playbackRate = rate;
  watch();
  audio.play().catch((error: unknown) => finish(isNotAllowed(error) ? 'blocked' : 'failed'));
  return { ended, stop: () => finish('stopped') };
}

function isNotAllowed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError';
}
