/** The gap to go on with: the next empty one after `gap`, if need be from the start again. */
export function nextEmpty(given: readonly string[], gap: number): number | undefined {
  const isEmpty = (index: number) => index !== gap && given[index]?.trim() === '';
  const empty = [...given.keys()].filter(isEmpty);
  return empty.find((index) => index > gap) ?? empty[0];
}

/**
 * Where a key goes on to: with Enter to what is still empty. In the last gap Enter is for the
 * lesson, which checks.
 */
export function enterTo(
  event: KeyboardEvent,
  given: readonly string[],
  gap: number,
): number | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.repeat) return undefined;
  const next = nextEmpty(given, gap);
  if (next !== undefined) event.preventDefault();
  return next;
}

/** The gap that a letter or a tile goes to: the one that was last in use, unless it is full. */
export function targetGap(
  given: readonly string[],
  current: number,
  isTyped: boolean,
): number | undefined {
  const isOpen = isTyped || given[current] === '';
  return isOpen && current >= 0 ? current : nextEmpty(given, current);
}

/**
 * Which of the tiles stands in each gap. A response holds texts, and two tiles may bear the same
 * one: then the tile that was tapped is the one that is gone, as long as `before` is known.
 */
export function tilesInGaps(
  tiles: readonly string[],
  given: readonly string[],
  before: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const kept = given.map((text, gap) => {
    const tile = before[gap];
    return tile !== undefined && tiles[tile] === text ? tile : undefined;
  });
  const used = new Set(kept);
  return given.map((text, gap) => {
    if (kept[gap] !== undefined || text === '') return kept[gap];
    const tile = tiles.findIndex((other, index) => other === text && !used.has(index));
    if (tile < 0) return undefined;
    used.add(tile);
    return tile;
  });
}
