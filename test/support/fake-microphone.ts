import type { Microphones } from '../../src/speech/take.js';

/** A microphone that hears a tone: a real stream, which the browser really records. */
export interface FakeMicrophone {
  readonly microphones: Microphones;
  /** The tracks that were handed out. */
  readonly tracks: readonly MediaStreamTrack[];
  /** How loud the tone of what was handed out is from now on. */
  setVolume(volume: number): void;
  /** Takes it out of the device. */
  unplug(): void;
}

/** Makes one; `volume` 0 is a microphone that is switched off. */
export function fakeMicrophone(volume = 0.3): FakeMicrophone {
  const tracks: MediaStreamTrack[] = [];
  const gains: GainNode[] = [];
  const getUserMedia = async () => {
    const context = new AudioContext();
    await context.resume();
    const tone = context.createOscillator();
    const gain = context.createGain();
    const out = context.createMediaStreamDestination();
    gain.gain.value = volume;
    gains.push(gain);
    tone.connect(gain).connect(out);
    tone.start();
    tracks.push(...out.stream.getTracks());
    return out.stream;
  };
  return {
    microphones: { getUserMedia },
    tracks,
    setVolume(to) {
      for (const { gain } of gains) gain.value = to;
    },
    unplug() {
      for (const track of tracks) {
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
    },
  };
}

/** A browser that gives no microphone, and says why. */
export function noMicrophone(name: string): Microphones {
  return { getUserMedia: () => Promise.reject(new DOMException('no', name)) };
}
