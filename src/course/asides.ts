import { readAttributes, type Attributes } from './attributes.js';
import { readBlocks } from './blocks.js';
import type { Block } from './course.js';
import type { Directive } from './directives.js';
import type { AttributeKind } from './exercise-reader.js';
import { resolveLink } from './links.js';
import type { Chunk, Reading } from './reading.js';
import { isStale } from './stale.js';

const known = new Map<string, Readonly<Record<string, AttributeKind>>>([
  ['fact', { checked: 'text', source: 'text' }],
  ['tutor', { minutes: 'number' }],
]);

/** The `:::` blocks that are not exercises. */
export const asideNames: readonly string[] = [...known.keys()];

/** Reads `:::fact` and `:::tutor`. `today` is an ISO date, when old facts are to be named. */
export function readAside(
  reading: Reading,
  directive: Directive,
  chunks: readonly Chunk[],
  today: string | undefined,
): Block {
  const attributes = readAttributes(reading.findings, directive, known.get(directive.name)!);
  const children = readBlocks(reading, chunks);
  const { line, end } = directive;
  const place = reading.findings.lineAt(line);
  if (children.length === 0) reading.findings.add('aside.empty', place, { severity: 'warning' });
  const block: Block =
    directive.name === 'fact'
      ? { kind: 'fact', ...factDetails(reading, directive, attributes, today), children }
      : { kind: 'tutor', ...tutorDetails(reading, directive, attributes), children };
  const text = reading.findings.source.lines.slice(line, end).join('\n');
  return reading.spots.mark(block, { line, text });
}

function tutorDetails(
  { findings }: Reading,
  { line }: Directive,
  { values }: Attributes,
): { readonly minutes?: number } {
  const { minutes } = values;
  if (minutes === undefined) return {};
  if (typeof minutes === 'number' && minutes > 0) return { minutes };
  findings.add('tutor.minutes', findings.lineAt(line));
  return {};
}

function factDetails(
  { findings }: Reading,
  { line }: Directive,
  { values }: Attributes,
  today: string | undefined,
): { readonly checked?: string; readonly source?: string } {
  const place = findings.lineAt(line);
  const checked = String(values.checked ?? '');
  const source = String(values.source ?? '');
  const hasDate = isDate(checked);
  const hasSource = /^https:/i.test(source) && resolveLink(source, '').kind === 'outside';
  if (!checked || !source) findings.add('fact.unsourced', place, { severity: 'warning' });
  if (checked && !hasDate) findings.add('fact.checked', place, { values: { checked } });
  if (source && !hasSource) findings.add('fact.source', place, { values: { source } });
  if (hasDate && today && isDate(today)) {
    if (isStale(checked, today)) {
      findings.add('fact.stale', place, { severity: 'warning', values: { checked } });
    } else if (checked > today) {
      findings.add('fact.future', place, { severity: 'warning', values: { checked } });
    }
  }
  return { ...(hasDate && { checked }), ...(hasSource && { source }) };
}

/** Whether text is a day of the calendar, as `2026-11-21`. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
