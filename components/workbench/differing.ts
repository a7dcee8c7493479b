/** A stretch of lines in which two texts differ; lines count from 1. */
export interface Differing {
  readonly line: number;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Where two texts begin and cease to differ: all between is shown, and what is alike is left out. */
export function differing(mine: string, theirs: string): Differing {
  const [a, b] = [mine.split('\n'), theirs.split('\n')];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return {
    line: start + 1,
    mine: a.slice(start, a.length - end),
    theirs: b.slice(start, b.length - end),
  };
}
