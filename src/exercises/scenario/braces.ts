import type { Comparison, Condition, Effect } from './story.js';

/** A name in a condition, and where in the text it stands. */
export interface NamedAt {
  readonly name: string;
  readonly at: number;
}

/** What stands in the braces after a choice: `{if="trust>=2, notes>0" trust+1}`. */
export interface Braces {
  readonly when: readonly Condition[];
  readonly effects: readonly Effect[];
  /** The names in its conditions. */
  readonly asked: readonly NamedAt[];
  /** What could not be read, if anything. */
  readonly wrong?: string;
}

// Word processors make “…” and ”…” of "…". A value of more digits is a slip of the finger.
const entry =
  /[\s,]*(?:if\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”„]([^“”„]*)[“”]|[‘’]([^‘’]*)’)|(?!if\b)([a-z][a-z0-9_-]*?)(?:([+-])(\d{1,3})|=(-?\d{1,3})))(?=[\s,]|$)/dy;
const condition = /^(\s*)([a-z][a-z0-9_-]*)\s*(>=|<=|!=|>|<|=)\s*(-?\d{1,3})\s*$/;

/** Reads what stands between `{` and `}`. */
export function readBraces(text: string): Braces {
  const when: Condition[] = [];
  const effects: Effect[] = [];
  const asked: NamedAt[] = [];
  let at = 0;
  for (;;) {
    entry.lastIndex = at;
    const match = entry.exec(text);
    if (!match) break;
    at = entry.lastIndex;
    const [, ...parts] = match;
    const quote = parts.slice(0, 4).findIndex((part) => part !== undefined);
    if (quote < 0) {
      effects.push(effectOf(parts));
      continue;
    }
    const wrong = readConditions(parts[quote]!, match.indices![quote + 1]![0], when, asked);
    if (wrong !== undefined) return { when, effects, asked, wrong };
  }
  const rest = text.slice(at).trim();
  const isEmpty = when.length + effects.length === 0;
  return { when, effects, asked, ...((rest || isEmpty) && { wrong: rest }) };
}

function effectOf([, , , , name = '', sign, change, value]: readonly (
  string | undefined
)[]): Effect {
  // Added to 0, or `-0` would be another number than 0.
  if (sign === undefined) return { name, to: 0 + Number(value) };
  return { name, by: 0 + Number(`${sign}${change}`) };
}

/** Reads `trust>=2, notes>0`; gives back what could not be read. */
function readConditions(
  text: string,
  start: number,
  when: Condition[],
  asked: NamedAt[],
): string | undefined {
  let at = start;
  for (const part of text.split(',')) {
    const [, space = '', name = '', is = '', value] = condition.exec(part) ?? [];
    if (value === undefined) return part.trim() || text;
    when.push({ name, is: is as Comparison, value: 0 + Number(value) });
    asked.push({ name, at: at + space.length });
    at += part.length + 1;
  }
  return undefined;
}
