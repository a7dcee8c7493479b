/** What is found in a text: something that often makes it hard to read. */
export const findingKinds = ['sentence', 'word', 'passive', 'noun', 'clause', 'long'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** What is counted. Counts of two texts add up. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  /** How often each kind was found. */
  readonly found: Readonly<Record<FindingKind, number>>;
}

/** The counts of several texts together. */
export function sumOf(all: readonly TextCounts[]): TextCounts {
  const sum = (of: (counts: TextCounts) => number) =>
    all.reduce((total, counts) => total + of(counts), 0);
  return {
    words: sum(({ words }) => words),
    sentences: sum(({ sentences }) => sentences),
    found: countEach((kind) => sum(({ found }) => found[kind])),
  };
}

/** A number for each kind of finding. */
export function countEach(
  count: (kind: FindingKind) => number,
): Readonly<Record<FindingKind, number>> {
  const counts = findingKinds.map((kind) => [kind, count(kind)]);
  return Object.fromEntries(counts) as Record<FindingKind, number>;
}
