import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';

/** Tiles to take from; a used one keeps its place. */
export interface Bank {
  readonly tiles: readonly { readonly tile: number; readonly content: unknown }[];
  /** The tiles that are in use. */
  readonly used: readonly (number | null | undefined)[];
  /** There is no place to put one. */
  readonly isFull: boolean;
  /** The language of the tiles. */
  readonly lang?: string;
  readonly label: string;
}

/** A row of tiles. Used ones can still have the focus, so that it is not lost when one is taken. */
export function renderBank(
  { tiles, used, isFull, lang, label }: Bank,
  translator: Translator,
  take: (tile: number) => void,
): TemplateResult {
  const first = tiles.find(({ tile }) => !used.includes(tile))?.tile;
  return html`<div class="bank" role="group" lang=${translator.lang} aria-label=${label}>
    ${tiles.map(
      ({ tile, content }) =>
        html`<button
          type="button"
          class="tile ${used.includes(tile) ? 'used' : ''}"
          id=${`tile-${tile}`}
          part="tile"
          data-thing=${used.includes(tile) ? nothing : tile}
          ?data-start=${tile === first}
          lang=${lang ?? nothing}
          aria-disabled=${isFull || used.includes(tile)}
          @click=${() => take(tile)}
        >
          ${content}
        </button>`,
    )}
  </div>`;
}

/** The tile after the one that was taken, round the bank: what the focus goes on to. */
export function nextTile(
  { tiles }: Pick<Bank, 'tiles'>,
  taken: number,
  used: Bank['used'],
): number | undefined {
  const order = tiles.map(({ tile }) => tile);
  const at = order.indexOf(taken);
  return [...order.slice(at), ...order.slice(0, at)].find((tile) => !used.includes(tile));
}
