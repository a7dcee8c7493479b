import { shuffled } from '../../course/shuffle.js';
import { menuOf, tilesOf, type GapsSpec } from './gaps.js';

/** The tiles of a bank as they are laid out, by their index in `tilesOf`. */
export function tileOffers(spec: GapsSpec, seed: number) {
  const tiles = tilesOf(spec);
  return shuffled(tiles.length, seed).map((tile) => ({ tile, content: tiles[tile] }));
}

/** The texts of the menus as they are listed. */
export function menuOffers(spec: GapsSpec, seed: number): readonly string[] {
  const texts = menuOf(spec);
  return shuffled(texts.length, seed).map((offer) => texts[offer] ?? '');
}

/** The text of the longest tile: each gap of a bank is as wide. */
export function longestTile(spec: GapsSpec): string {
  return tilesOf(spec).reduce((a, b) => (b.length > a.length ? b : a), '');
}
