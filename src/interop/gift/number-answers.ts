import type { GiftNumber } from './gift.js';

/** What is accepted for a number, and whether there is more that would be. */
export interface NumberAnswers {
  readonly texts: readonly string[];
  readonly isWhole: boolean;
}

const most = 41;

/**
 * The numbers within bounds, as they would be typed: as exactly as the bounds are written. Where
 * there are too many, only the middle and the bounds.
 */
export function numberAnswers({ written, number }: GiftNumber): NumberAnswers {
  if (!number) return { texts: [], isWhole: false };
  const { middle, low, high } = number;
  if (low === high) return { texts: typed(written.split(/:|\.\./)[0]!.trim()), isWhole: true };
  const places = Math.max(...written.split(/:|\.\./).map(placesIn));
  const step = 10 ** -places;
  const count = Math.floor((high - low) / step + 1e-6) + 1;
  if (!(count <= most) || places > 12) {
    const texts = [middle, low, high].map((one) => shown(one, places));
    return { texts: [...new Set(texts.flatMap(typed))], isWhole: false };
  }
  const all = Array.from({ length: count }, (_, at) => low + at * step);
  const byDistance = all.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return {
    texts: [...new Set(byDistance.map((one) => shown(one, places)).flatMap(typed))],
    isWhole: false,
  };
}

// Finnish writes a comma where others write a point: both are right.
function typed(number: string): readonly string[] {
  const plain = number.replace(/^\+/, '').replace(',', '.');
  return plain.includes('.') ? [plain, plain.replace('.', ',')] : [plain];
}

function shown(number: number, places: number): string {
  return number
    .toFixed(Math.min(places, 12))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^-0$/, '0');
}

function placesIn(written: string): number {
  if (/e/i.test(written)) return 13;
  return /[.,](\d+)\s*$/.exec(written)?.[1]?.length ?? 0;
}
