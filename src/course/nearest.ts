/** The name that was probably meant: the closest one, where one is close enough to say so. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 40);
  const allowed = wanted.length < 3 ? 1 : wanted.length < 6 ? 2 : 3;
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of names) {
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (distance < least && distance < Math.max(2, candidate.length)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** How many letters to add, drop, change or swap with their neighbour to make one of the other. */
function distanceBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
