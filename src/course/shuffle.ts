/**
 * The numbers 0 … count−1 in an order that depends on the seed alone, so that an exercise looks
 * the same each time it is rendered within an attempt. Never the given order, where there is
 * another one: a shuffle that changes nothing gives the answer away.
 */
export function shuffled(count: number, seed: number): readonly number[] {
  const next = randomFrom(seed);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    [order[last], order[pick]] = [order[pick]!, order[last]!];
  }
  if (count > 1 && order.every((value, index) => value === index)) order.push(order.shift()!);
  return order;
}

/** A seed for a name: the same one for the same name. (FNV-1a) */
export function seedFrom(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: a small generator of even numbers in [0, 1) from a 32-bit seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
