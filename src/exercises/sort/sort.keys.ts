import type { KeyScript } from '../../../test/support/keyboard.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import type { SortMember, SortSpec } from './sort.js';

/** Goes to the button that puts what is in hand where it belongs, until everything is there. */
export const sortByKeys: KeyScript<SortSpec> = async (keyboard, { categories, members }) => {
  const nameOf = ({ content, category }: SortMember) =>
    `Put “${plainBlocks(content)}” into: ${plainText(categories[category] ?? [])}`;
  const names = members.map(nameOf);
  for (let placed = 0; placed < members.length; placed++) {
    await keyboard.moveTo(({ name }) => names.includes(name));
    await keyboard.press('Enter');
  }
};
