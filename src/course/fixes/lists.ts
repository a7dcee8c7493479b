import { guess, type Fixer, type Fixers, type Spot } from './spot.js';

/** A list item, or a row of a table, with nothing in it: nobody would miss it. */
const dropEmpty: Fixer = (spot) => {
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s*(?:\[[ xX]?\])?\s*$/.test(spot.line);
  const isRow = /^\s*\|[\s|]*$/.test(spot.line);
  return (isItem && !hasMore(spot)) || isRow ? spot.dropLine() : undefined;
};

/** The same line once more, with nothing below it that the other one has not. */
const dropTwin: Fixer = (spot) => {
  const above = spot.lines.slice(Math.max(0, spot.place.line - 220), spot.place.line - 1);
  const start = above.findLastIndex((line) => /^ {0,3}:::|^#{1,2} /.test(line));
  const isTwin = above.slice(start + 1).includes(spot.line);
  return isTwin && !hasMore(spot) ? spot.dropLine() : undefined;
};

/** `- Kiitos!` may be right or wrong; the slip of the pen `- [] Kiitos!` says so itself. */
const boxed: Fixer = ({ problem: { fix } }) => (fix?.text === '[ ]' ? fix : guess(fix));

/** `[[olet Ali.`: the answer is a word at least. */
const closeGap: Fixer = (spot) => {
  for (let line = spot.place.line; line <= spot.place.line + 20; line++) {
    const text = spot.lineAt(line);
    if (/^ {0,3}:::\s*$/.test(text)) return undefined;
    const open = /\[\[(?![^[\]]*\]\])[^\s[\]]+/.exec(text);
    if (!open) continue;
    const end = open.index + open[0].replace(/[.,;:!?]+$/, '').length;
    return guess(spot.rewrite(end, 0, ']]', line));
  }
  return undefined;
};

const keywords = /^\s*(?:Keywords|Avainsanat)\s*:/i;

/** `Keywords: *pyyhe*, , *pyyhe*`: each word once. */
const eachOnce: Fixer = (spot) => {
  const [, start = '', list] = /^([^:]*:\s*)(.*\S)\s*$/.exec(spot.line) ?? [];
  if (list === undefined) return undefined;
  const words = list.split(/\s*[,،]\s*/).filter((word) => word !== '');
  const kept = words.filter((word, at) => words.indexOf(word) === at).join(', ');
  return kept === list || kept === '' ? undefined : spot.rewrite(start.length, list.length, kept);
};

/** `[[olen|olen]]` */
const answersOnce: Fixer = (spot) => {
  const [gap, inside] = /^\[\[([^[\]]*)\]\]/.exec(spot.line.slice(spot.place.column - 1)) ?? [];
  if (gap === undefined || inside === undefined) return undefined;
  const answers = [...new Set(inside.split('|').map((answer) => answer.trim()))];
  const fixed = `[[${answers.join('|')}]]`;
  return fixed === gap ? undefined : spot.rewrite(spot.place.column - 1, gap.length, fixed);
};

/** What to write instead among answers. */
export const listFixers: Fixers = {
  ...Object.fromEntries(
    [
      ...['choice.empty-option', 'dictation.empty', 'gaps.empty-distractor'],
      ...['interview.empty-check', 'match.empty-cell', 'order.empty-item', 'rate.empty'],
      ...['rewrite.empty-check', 'sort.empty-member', 'speak.empty', 'words.empty-term'],
    ].map((code) => [code, dropEmpty]),
  ),
  // In an order what is said twice may well be done twice.
  ...Object.fromEntries(
    [
      ...['choice.duplicate', 'dictation.duplicate', 'interview.double-check'],
      ...['match.duplicate', 'rate.duplicate', 'speak.duplicate', 'translation.double'],
      'words.duplicate-term',
    ].map((code) => [code, dropTwin]),
  ),
  'check.answer-twice': answersOnce,
  // There may be another reason for it to be there.
  'check.gap-distractor': (spot) => (hasMore(spot) ? undefined : guess(spot.dropLine())),
  'choice.no-box': boxed,
  'dictation.no-box': boxed,
  'scenario.no-box': boxed,
  // There are two ways to mend these.
  'interview.early-follow-up': ({ problem }) => guess(problem.fix),
  'dictation.boxes': ({ problem }) => guess(problem.fix),
  'sort.not-bold': ({ problem }) => guess(problem.fix),
  'translation.columns': ({ problem }) => guess(problem.fix),
  'dialogue.unclosed': closeGap,
  'gaps.unclosed': closeGap,
  'interview.double-keyword': eachOnce,
  'interview.empty-keyword': eachOnce,
  'interview.run-on': (spot) => {
    const { line } = spot.place;
    const words = [0, 1, 2, 3, 4, 5].find((more) => keywords.test(spot.lineAt(line + more)));
    return words ? spot.addLines(line + words, '') : undefined;
  },
  'rate.empty-step': (spot) => {
    const steps = spot.text
      .replace(/["'“”]/g, '')
      .split(/\s*[,،]\s*/)
      .filter(Boolean);
    return steps.length < 2 ? undefined : spot.write(`"${steps.join(', ')}"`);
  },
  'rate.unknown-skills': (spot) => {
    const suggestion = spot.value('suggestion');
    return suggestion ? spot.write(suggestion) : undefined;
  },
};

/** Whether something belongs to a line: a quote below it, or what is indented. */
function hasMore(spot: Spot): boolean {
  const below = spot.lineAt(spot.place.line + 1);
  if (/^\s*>/.test(below)) return true;
  const indent = (line: string): number => /^\s*/.exec(line)![0].length;
  return below.trim() !== '' && indent(below) > indent(spot.line);
}
