/**
 * The places in `given` of the longest run of entries that stand in the same order in `wanted`,
 * other entries between them allowed (the longest common subsequence). Of runs of one length it
 * is the one that keeps the earliest places.
 */
export function commonRun(given: readonly string[], wanted: readonly string[]): readonly number[] {
  // longest[g][w]: the length of the run in what follows place g of one and w of the other.
  const longest = given.map(() => wanted.map(() => 0));
  const at = (g: number, w: number) => longest[g]?.[w] ?? 0;
  for (let g = given.length - 1; g >= 0; g--) {
    for (let w = wanted.length - 1; w >= 0; w--) {
      longest[g]![w] =
        given[g] === wanted[w] ? at(g + 1, w + 1) + 1 : Math.max(at(g + 1, w), at(g, w + 1));
    }
  }
  const run: number[] = [];
  for (let g = 0, w = 0; g < given.length && w < wanted.length;) {
    if (given[g] === wanted[w]) {
      run.push(g++);
      w++;
    } else if (at(g, w + 1) >= at(g + 1, w)) w++;
    else g++;
  }
  return run;
}
