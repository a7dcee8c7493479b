import type { Inline } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { Problem } from '../problem.js';
import { warning, type Check, type Written } from './look.js';

/** `> [!NOTE]`, and what stands before it in its line. */
const opening = /^[ \t>]*>[ \t]*\[!(note|tip|important|warning|caution)\]/i;

/** The same as learners read it, where it has not become a box. */
const raw = /\[!(?:note|tip|important|warning|caution)\]/gi;

type TextNode = Inline & { readonly kind: 'text' };

/**
 * `> [!NOTE]` right below the lines of another quote: markdown takes it for one more line of that
 * quote, so learners read the mark itself, and the box is lost.
 */
export const checkAlerts: Check = (look) => {
  const lines = look.setting.linesOf(look.file);
  if (!lines.some((line) => opening.test(line))) return [];
  const prompts = new Set<Written>();
  for (const { prompt } of exercisesIn(look.lesson)) {
    for (const node of look.written(isRaw, prompt)) prompts.add(node);
  }
  const found = new Map<number, Problem>();
  for (const node of look.written(isRaw)) {
    let left = (node as TextNode).text.match(raw)!.length;
    let line = look.placeOf(node)?.line ?? Infinity;
    for (; left > 0 && lines[line - 1]?.trim(); line++) {
      const [before, name] = opening.exec(lines[line - 1]!) ?? [];
      if (before === undefined || name === undefined || found.has(line)) continue;
      left--;
      const column = before.search(/\S/) + 1;
      const at = { file: look.file, line };
      const place = { ...at, column, endLine: line, endColumn: before.length + 1 };
      const start = { ...at, column: 1, endLine: line, endColumn: 1 };
      const fix = { place: start, text: '\n' };
      const values = { name: name.toUpperCase() };
      // An exercise without an id of its own is found by its prompt.
      const isAsked = prompts.has(node);
      const offered = isAsked ? ({ ...fix, isGuess: true } as const) : fix;
      found.set(line, warning('alert-joined', place, { values, fix: offered }));
    }
  }
  return [...found.values()];
};

function isRaw(node: Written): boolean {
  return 'kind' in node && node.kind === 'text' && node.text.search(raw) >= 0;
}
