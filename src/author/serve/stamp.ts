import type { BigIntStats } from 'node:fs';

/** Which state of a file this is: its time, as exactly as the system knows it, and its size. */
export function stampOf({ mtimeNs, size }: BigIntStats): string {
  return `${mtimeNs}-${size}`;
}
