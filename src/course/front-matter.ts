import type { Place } from '../problem.js';
import type { Findings } from './findings.js';
import { nearest } from './nearest.js';

/** A value of the front matter; `[a, b]` is a list. */
export interface MatterValue {
  readonly text: string;
  readonly list?: readonly string[];
  readonly place: Place;
}

export interface FrontMatter {
  readonly values: ReadonlyMap<string, MatterValue>;
  /** The line after it, from 0. */
  readonly end: number;
}

/** Reads `key: value` and `key: [a, b]` between two `---` at the top of a file. */
export function readFrontMatter(findings: Findings, known: readonly string[]): FrontMatter {
  const { lines } = findings.source;
  const values = new Map<string, MatterValue>();
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return { values, end: 0 };
  const isEnd = (line: string): boolean => /^(?:---|\.\.\.)[ \t]*$/.test(line);
  let end = lines.findIndex((line, index) => index > 0 && isEnd(line));
  const isClosed = end > 0;
  if (!isClosed) {
    const blank = lines.findIndex((line) => line.trim() === '');
    end = blank < 0 ? lines.length : blank;
    findings.add('front-matter.unclosed', findings.lineAt(0));
  }

  for (let at = 1; at < end; at++) {
    const line = lines[at]!;
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [whole, key = '', gap = '', raw = ''] = /^([\w-]+)[ \t]*:([ \t]*)(.*)$/.exec(line) ?? [];
    if (whole === undefined || (raw && !gap)) {
      const isDeep = /^\s+\S|^- /.test(line);
      findings.add(isDeep ? 'front-matter.deep' : 'front-matter.syntax', findings.lineAt(at));
      continue;
    }
    const keyPlace = findings.at(at, 0, key.length);
    if (!known.includes(key)) {
      const suggestion = nearest(key, known);
      findings.add('front-matter.unknown', keyPlace, {
        values: { name: key, ...(suggestion && { suggestion }) },
      });
    } else if (values.has(key)) {
      findings.add('front-matter.double', keyPlace, { values: { name: key } });
    } else {
      const value = valueOf(raw);
      const place = findings.at(at, line.length - raw.length, raw.trimEnd().length);
      if (value) values.set(key, { ...value, place });
      else findings.add('front-matter.deep', place);
    }
  }
  return { values, end: isClosed ? end + 1 : end };
}

/** Undefined for what is YAML, but not flat. */
function valueOf(raw: string): Omit<MatterValue, 'place'> | undefined {
  const list = /^\[([^[\]]*)\][ \t]*(?:[ \t]#.*)?$/.exec(raw);
  if (list) {
    const entries = list[1]!.split(',').map((entry) => scalarOf(entry.trim()) ?? '');
    return { text: raw, list: entries.filter((entry) => entry !== '') };
  }
  const text = scalarOf(raw);
  return text === undefined ? undefined : { text };
}

function scalarOf(raw: string): string | undefined {
  const quoted = /^(?:"((?:\\.|[^"\\])*)"|'((?:''|[^'])*)')[ \t]*(?:[ \t]#.*)?$/.exec(raw);
  if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(.)/g, '$1');
  if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'");
  if (/^[[{|>&*!%@`"']/.test(raw)) return undefined;
  return raw.replace(/(?:^|[ \t]+)#.*$/, '').trim();
}
