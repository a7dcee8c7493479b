import type { RateResponse, RateSpec } from './rate.js';

/** How many statements stand on each step of the scale. */
export function countSteps({ scale }: RateSpec, { rated }: RateResponse): readonly number[] {
  return scale.map((_, step) => rated.filter((one) => one === step).length);
}
