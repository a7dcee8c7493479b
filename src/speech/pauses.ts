/** How loud it was at a moment of a recording. */
export interface Level {
  /** Seconds since it began. */
  readonly at: number;
  /** From 0 to 1. */
  readonly level: number;
}

/** Seconds: shorter than this, one breathes or looks for a word. */
const shortest = 1.2;
/** Seconds: a sound that is shorter than any syllable is a click or a chair. */
const syllable = 0.1;
/** Seconds without a measurement: the device was busy, and nobody knows what was heard. */
const unmeasured = 0.5;
/** Seconds before and after a moment in which the background is looked for. */
const around = 5;
/** A microphone that is switched off gives less. */
const silence = 0.01;

/**
 * The silences between two stretches of speech, in seconds and in their order. What is silence
 * depends on the background around it: a fan is none, however loud. Where the background is about
 * as loud as the speech, nobody knows, and there are none.
 */
export function pausesIn(levels: readonly Level[]): readonly number[] {
  const speech = speechIn(levels);
  const backgrounds = backgroundsIn(levels);
  const isSpeech = ({ at, level }: Level) =>
    level > thresholdOver(backgrounds[Math.floor(at)] ?? 0, speech);
  return unbroken(levels).flatMap((some) => between(stretches(some, isSpeech)));
}

/** As loud as the loudest second of it: a bang alone is not. */
function speechIn(levels: readonly Level[]): number {
  const loudest = levels.map(({ level }) => level).sort((one, other) => other - one);
  return loudest[Math.min(16, Math.floor(levels.length / 10))] ?? 0;
}

/** For each second what is there even where nobody speaks: the quiet tenth of the time around it. */
function backgroundsIn(levels: readonly Level[]): readonly number[] {
  return Array.from({ length: Math.ceil((levels.at(-1)?.at ?? 0) + 1) }, (_, second) => {
    const near = levels.filter(({ at }) => Math.abs(at - second) <= around);
    const quietest = near.map(({ level }) => level).sort((one, other) => one - other);
    return quietest[Math.floor(near.length / 10)] ?? 0;
  });
}

// Twice the background, for it is not even; but not far from it where it is all but silent, nor
// close to the speech, whose quiet tenth is taken for the background where nobody pauses.
function thresholdOver(background: number, speech: number): number {
  if (background * 2 >= speech) return -1;
  const range = speech - background;
  const above = Math.min(Math.max(background, range / 8), range / 3);
  return Math.max(silence, background + above);
}

/** The stretches in which it was measured all the time. */
function unbroken(levels: readonly Level[]): readonly (readonly Level[])[] {
  const parts: Level[][] = [];
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    if (!before || level.at - before.at > unmeasured) parts.push([]);
    parts.at(-1)?.push(level);
  });
  return parts;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where somebody speaks: from the first loud level to the next quiet one. */
function stretches(
  levels: readonly Level[],
  isSpeech: (level: Level) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let from: number | undefined;
  for (const level of levels) {
    if (isSpeech(level)) from ??= level.at;
    else if (from !== undefined) {
      found.push({ from, to: level.at });
      from = undefined;
    }
  }
  const end = levels.at(-1)?.at ?? 0;
  if (from !== undefined) found.push({ from, to: end + syllable });
  return found.filter(({ from, to }) => to - from >= syllable);
}

function between(spoken: readonly Stretch[]): readonly number[] {
  return spoken
    .slice(1)
    .map(({ from }, index) => from - spoken[index]!.to)
    .filter((seconds) => seconds >= shortest);
}
