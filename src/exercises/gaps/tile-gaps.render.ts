import type { ContextType } from '@lit/context';
import type { TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { nextTile, renderBank, type Bank } from '../../element/bank.js';
import type { translatorContext } from '../../element/contexts.js';
import { renderSlot, type GapControl } from '../../element/gap.js';
import { nextEmpty, targetGap, tilesInGaps } from './filling.js';
import { tilesOf, type GapsSpec } from './gaps.js';
import { longestTile, tileOffers } from './offers.js';

/** Gaps as they stand. */
export interface GapsNow {
  readonly spec: GapsSpec;
  readonly given: readonly string[];
  readonly seed: number;
  /** The gap that the learner was in last. */
  readonly current: number;
  readonly texts: ContextType<typeof translatorContext>;
}

/** What may be asked of the element that the gaps are in. */
export interface TileGapsHost {
  readonly now: () => GapsNow;
  readonly enter: (gap: number) => void;
  readonly give: (gap: number, text: string, focus?: string) => void;
}

/** Gaps that are filled with tiles from a bank: a tile goes to the next one, and back again. */
export class TileGaps {
  readonly #host: TileGapsHost;
  #placed: readonly (number | undefined)[] = [];

  constructor(host: TileGapsHost) {
    this.#host = host;
  }

  /** Finds the tiles of what is given now. */
  update(): void {
    const { spec, given } = this.#host.now();
    this.#placed = tilesInGaps(tilesOf(spec), given, this.#placed);
  }

  renderSlot(gap: number, control: GapControl): TemplateResult {
    const { spec, texts } = this.#host.now();
    const slot = {
      ...control,
      widest: longestTile(spec),
      empty: texts.t('gaps.empty'),
      isNext: gap === this.#target(),
      tile: this.#placed[gap],
      take: () => this.#takeBack(gap),
    };
    return renderSlot(slot, texts);
  }

  renderBank(): TemplateResult {
    return renderBank(this.#bank(), this.#host.now().texts, (tile) => this.#place(tile));
  }

  /** Places the n-th tile of the bank, counted from 1. */
  pick(n: number): boolean {
    const tile = this.#bank().tiles[n - 1]?.tile;
    return tile !== undefined && this.#place(tile);
  }

  #bank(): Bank {
    const { spec, seed, texts } = this.#host.now();
    return {
      tiles: tileOffers(spec, seed),
      used: this.#placed,
      isFull: this.#target() === undefined,
      lang: spec.lang,
      label: texts.t('gaps.tiles'),
    };
  }

  #place(tile: number): boolean {
    const { spec, given, texts } = this.#host.now();
    const gap = this.#target();
    const text = tilesOf(spec)[tile];
    if (gap === undefined || text === undefined || this.#placed.includes(tile)) return false;
    this.#placed = this.#placed.with(gap, tile);
    this.#host.enter(gap);
    // With the last gap filled the focus stays, so that one Enter too many takes nothing back.
    const isLast = nextEmpty(given, gap) === undefined;
    const next = isLast ? tile : nextTile(this.#bank(), tile, this.#placed);
    this.#host.give(gap, text, `#tile-${next}`);
    announce(texts.t('gaps.placed', { text, gap: gap + 1, gaps: given.length }), texts.lang);
    return true;
  }

  #takeBack(gap: number): void {
    const { given, texts } = this.#host.now();
    const text = given[gap];
    this.#host.enter(gap);
    if (!text) return;
    this.#host.give(gap, '');
    announce(texts.t('gaps.returned', { text }), texts.lang);
  }

  #target(): number | undefined {
    const { given, current } = this.#host.now();
    return targetGap(given, current, false);
  }
}
