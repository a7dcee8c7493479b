import type { KeyScript } from '../../../test/support/keyboard.js';
import { tilesOf, type GapsSpec } from './gaps.js';

/** Fills gaps: Enter leads from one typed gap to the next, a tile goes to the gap that is next. */
export const gapsByKeys: KeyScript<GapsSpec> = async (keyboard, spec) => {
  const { length } = spec.gaps;
  for (const [gap, { answers }] of spec.gaps.entries()) {
    const [model = ''] = answers;
    const name = `Gap ${gap + 1} of ${length}`;
    switch (spec.mode) {
      case 'typed':
        if (gap > 0) await keyboard.press('Enter');
        await keyboard.moveTo((control) => control.name === name);
        await keyboard.type(model);
        break;
      case 'bank':
        await keyboard.moveTo((control) => control.name === tilesOf(spec)[gap]);
        await keyboard.press('Enter');
        break;
      case 'menu':
        await keyboard.moveTo((control) => control.name === name);
        await keyboard.moveTo(({ value }) => value === model, 'ArrowDown');
        break;
    }
  }
};
