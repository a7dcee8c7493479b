/** Notes in Hz: two that rise for a right answer, one low one for any other. */
const notes = { right: [523, 784], other: [262] } as const;

let audio: AudioContext | undefined;

/** A soft sign that an answer was checked, for who has asked for sounds. */
export function chime(isRight: boolean): void {
  // Made at the first answer: browsers allow sound only after a gesture.
  audio ??= new AudioContext();
  void audio.resume();
  notes[isRight ? 'right' : 'other'].forEach((pitch, index) => {
    play(audio!, pitch, audio!.currentTime + index * 0.12);
  });
}

function play(context: AudioContext, pitch: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.4);
}
