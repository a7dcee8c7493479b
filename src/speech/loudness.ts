/** What counts as silence: a microphone that is switched off gives less. */
const silence = 0.01;

/** How loud a stretch of sound is, from 0 to 1; speech close to the microphone is around 0.5. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / (samples.length || 1);
  return Math.min(1, Math.sqrt(power) * 5);
}

/** At most so many levels, each the loudest of its stretch: for a waveform. */
export function loudest(levels: readonly number[], most: number): readonly number[] {
  if (levels.length <= most) return levels;
  return Array.from({ length: most }, (_, index) => {
    const start = Math.floor((index * levels.length) / most);
    const end = Math.floor(((index + 1) * levels.length) / most);
    return Math.max(...levels.slice(start, end));
  });
}

/** Whether nothing at all was heard. Without levels nobody knows. */
export function isSilent(levels: readonly number[]): boolean {
  return levels.length > 0 && levels.every((level) => level < silence);
}
