import type { Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { repeated, rewriting } from '../material.js';

/** What was found in an answer is kept by its text: of more, or of longer ones, not all is. */
const mostChecks = 20;
const longestCheck = 1_000;

/** Whether an item has a box, also one with nothing after it. */
export function hasBox(item: ListItem): boolean {
  return item.checked !== undefined || isBareBox(plainText(textOf(item)));
}

/** Reads what learners look for in their answer: `- [ ] I gave one example`. */
export function readChecks(
  block: DirectiveBlock,
  items: readonly ListItem[],
  problems: Problem[],
): readonly (readonly Inline[])[] {
  const checks = items
    .map((item) => ({ item, text: textOf(item), plain: plainText(textOf(item)) }))
    .filter(({ item, plain }) => {
      problems.push(...faultsOf(block, item, plain));
      return plain !== '' && !isBareBox(plain) && plain.length <= longestCheck;
    });
  const again = repeated(checks, ({ plain }) => plain);
  for (const { item, plain } of again) {
    problems.push(block.problem('interview.double-check', item, { values: { text: plain } }));
  }
  const kept = checks.filter((check) => !again.includes(check));
  const beyond = kept[mostChecks];
  if (beyond) {
    const values = { most: mostChecks };
    problems.push(block.problem('interview.too-many-checks', beyond.item, { values }));
  }
  return kept.slice(0, mostChecks).map(({ text }) => text);
}

function faultsOf(block: DirectiveBlock, item: ListItem, plain: string): readonly Problem[] {
  const [first, ...others] = item.children;
  const lost = [
    ...(first?.kind === 'paragraph' ? others : item.children),
    ...(item.feedback ?? []),
  ];
  const extra = lost.map((one) => block.problem('interview.extra', one));
  if (plain === '' || isBareBox(plain))
    return [block.problem('interview.empty-check', item), ...extra];
  if (plain.length > longestCheck) {
    const values = { most: longestCheck };
    return [block.problem('interview.too-long', item, { values }), ...extra];
  }
  const box = boxProblem(block, item);
  return box ? [box, ...extra] : extra;
}

function boxProblem(block: DirectiveBlock, item: ListItem): Problem | undefined {
  if (item.checked === undefined) {
    const fix = rewriting(block.placeOf(item.children[0]!), 0, '[ ] ');
    return block.problem('interview.no-box', item, { severity: 'warning', fix });
  }
  if (!item.checked) return undefined;
  const before = /^\s*(?:[-*+]|\d+[.)])\s+\[/.exec(block.lineFrom(item))?.[0].length;
  const { column, ...place } = block.placeOf(item);
  const fix = before && rewriting({ ...place, column: column + before }, 1, ' ');
  return block.problem('interview.ticked', item, { severity: 'warning', ...(fix && { fix }) });
}

function textOf({ children: [first] }: ListItem): readonly Inline[] {
  return first?.kind === 'paragraph' ? first.children : [];
}

// Before a box with nothing after it the box is all the text.
function isBareBox(plain: string): boolean {
  return /^\[[ xX]?\]$/.test(plain);
}
