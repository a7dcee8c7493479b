import type { Place } from '../problem.js';
import type { AttributeKind } from './exercise-reader.js';
import type { Directive } from './directives.js';
import type { Findings } from './findings.js';
import { nearest } from './nearest.js';

export interface Attributes {
  /** `{#own-id}` */
  readonly id?: string;
  readonly values: Readonly<Record<string, string | number | true>>;
  /** Whether all that stands after the name could be read. */
  readonly isWhole: boolean;
  /** Where the values stand, with their quotation marks. */
  readonly places: ReadonlyMap<string, Place>;
}

// {#own-id key=value key="two words" flag}; word processors make “…” of "…". An id may be one that
// was made of the lesson's name and written down: `työ.choice.1a2b`. Letters begin at ª.
const attribute =
  /[ \t]*(?:#([\w.\xaa-\uffff-]{1,300})|([A-Za-z][\w-]*)(=(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\s"'“”{}]+)))?)(?=[\s}])/y;

/** Reads what stands after a directive's name. Unknown, double and ill-formed attributes are left out. */
export function readAttributes(
  findings: Findings,
  directive: Directive,
  known: Readonly<Record<string, AttributeKind>>,
): Attributes {
  const { rest, restColumn, line } = directive;
  const values: Record<string, string | number | true> = {};
  const places = new Map<string, Place>();
  let id: string | undefined;
  let at = rest.length - rest.trimStart().length;
  const place = (start: number, length: number) => findings.at(line, restColumn + start, length);
  /** Whether nothing stands where nothing belongs. */
  const isEnd = (): boolean => {
    const text = rest.slice(at).trim();
    if (text) findings.add('directive.trailing', place(at, text.length), { values: { text } });
    return !text;
  };
  if (rest[at] !== '{') return { isWhole: isEnd(), values, places };

  at++;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(rest);
    if (!match) break;
    const start = at + match[0].length - match[0].trimStart().length;
    const [, own, key = '', hasValue] = match;
    at = attribute.lastIndex;
    const here = place(start, at - start);
    if (own !== undefined) {
      if (id !== undefined) findings.add('attribute.double', here, { values: { name: '#' } });
      id ??= own;
      continue;
    }
    if (!Object.hasOwn(known, key)) {
      const suggestion = nearest(key, Object.keys(known));
      findings.add('attribute.unknown', here, {
        values: { name: key, type: directive.name, ...(suggestion && { suggestion }) },
      });
      continue;
    }
    if (Object.hasOwn(values, key)) {
      findings.add('attribute.double', here, { values: { name: key } });
      continue;
    }
    const text = match.slice(4).find((part) => part !== undefined);
    const value = valueOf(known[key]!, hasValue ? text : undefined);
    if (value === undefined) {
      findings.add(`attribute.${known[key]!}`, here, { values: { name: key } });
    } else {
      values[key] = value;
      if (hasValue) places.set(key, place(at - hasValue.length + 1, hasValue.length - 1));
    }
  }

  at += rest.slice(at).length - rest.slice(at).trimStart().length;
  let isWhole = false;
  if (rest[at] === '}') {
    at++;
    isWhole = isEnd();
  } else {
    findings.add('attribute.syntax', place(at, rest.length - at), {
      values: { text: rest.slice(at).trim() || '{' },
    });
  }
  return { ...(id !== undefined && { id }), isWhole, values, places };
}

function valueOf(
  kind: AttributeKind,
  text: string | undefined,
): string | number | true | undefined {
  if (kind === 'flag') return text === undefined ? true : undefined;
  if (text === undefined || kind === 'text') return text;
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}
