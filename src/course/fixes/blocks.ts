import type { Fix } from '../../problem.js';
import { guess, type Fixers, type Spot } from './spot.js';

/** What to write instead in reading, and around `:::`. */
export const blockFixers: Fixers = {
  // `> [!NOTE] text`
  'alert.line': (spot) => {
    const [, before = '', marker = '', text] =
      /^(.*?>\s*)(\[![\p{L}-]+\][ \t]*)(\S)/u.exec(spot.line) ?? [];
    if (text === undefined) return undefined;
    const start = before.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length));
    const from = before.length + marker.trimEnd().length;
    return spot.rewrite(from, marker.length - marker.trimEnd().length, `\n${start}`);
  },
  'alert.unknown': (spot) => {
    const from = spot.line.indexOf(`[!${spot.value('name')}]`);
    const suggestion = spot.value('suggestion');
    if (from < 0 || !suggestion) return undefined;
    return spot.rewrite(from + 2, spot.value('name').length, suggestion);
  },
  'directive.stray': (spot) => {
    const above = spot.lines.slice(Math.max(0, spot.place.line - 40), spot.place.line - 1);
    // `::choice` above it: then it is not the end that is wrong.
    const isEnd = above.some((line) => /^\s*\\?:{1,2}\s*[a-z]/i.test(line));
    return isEnd ? guess(spot.dropLine()) : spot.dropLine();
  },
  // `:::choice Which is right?`: with a prompt it is found by another id.
  'directive.trailing': (spot) => {
    const { text, place, line } = spot;
    if (/[{}]|^:/.test(text)) return undefined;
    const from = line.slice(0, place.column - 1).trimEnd().length;
    const next = spot.lineAt(place.line + 1).trim() === '' ? '' : '\n';
    const fix = spot.rewrite(from, line.length - from, `\n${text}${next}`);
    return spot.isAsked ? guess(fix) : fix;
  },
  'directive.unknown': (spot) => {
    const from = spot.line.indexOf(spot.value('name'));
    const suggestion = spot.value('suggestion');
    return suggestion ? spot.rewrite(from, spot.value('name').length, suggestion) : undefined;
  },
  'fact.checked': (spot) => {
    const [day = '', month = '', year = ''] = datePartsOf(spot.value('checked'));
    if (!year) return undefined;
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    return inLine(spot, spot.value('checked'), date);
  },
  'fact.source': (spot) => {
    const source = spot.value('source');
    if (/^http:\/\/[^/]+\./i.test(source)) {
      return inLine(spot, source, source.replace(/^http:/i, 'https:'));
    }
    return /^www\.[^/]+\./i.test(source)
      ? guess(inLine(spot, source, `https://${source}`))
      : undefined;
  },
  // It is shown as `##`; but as the first line of the text it may have been meant as the title.
  'heading.level': (spot) => {
    if (!/^ {0,3}# /.test(spot.line)) return undefined;
    const fix = spot.rewrite(spot.line.indexOf('#'), 1, '##');
    let above = spot.place.line - 1;
    while (above > 0 && spot.lineAt(above).trim() === '') above--;
    const isFirst = above === 0 || spot.lineAt(above).startsWith('---');
    return isFirst ? guess(fix) : fix;
  },
  // In an exercise other words may be another question, or another answer.
  'html.raw': (spot) => (spot.isAsked ? guess(markdownFor(spot)) : markdownFor(spot)),
  'link.insecure': (spot) => (/^http:$/i.test(spot.text) ? spot.write('https:') : undefined),
  // A step of its own, or a heading in the step before: nobody else can tell.
  'step.empty': (spot) => {
    const from = spot.line.indexOf('##');
    return from < 0 ? undefined : guess(spot.rewrite(from, 2, '###'));
  },
};

/** `21.11.2026`, `2026-2-3` → day, month and year. */
function datePartsOf(text: string): readonly (string | undefined)[] {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (year)
    return [day, month, year].every(Boolean) && isDay(year, month, day) ? [day, month, year] : [];
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return y && isDay(y, m, d) ? [d, m, y] : [];
}

function isDay(year = '', month = '', day = ''): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Writes something else for a text of the line, where it is there once. */
function inLine(spot: Spot, text: string, other: string): Fix | undefined {
  const at = spot.line.indexOf(text);
  const isOnce = at >= 0 && spot.line.lastIndexOf(text) === at;
  return isOnce ? spot.rewrite(at, text.length, other) : undefined;
}

const marks = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['s', '~~'],
  ['del', '~~'],
  ['code', '`'],
]);

/** `<b>text</b>` → `**text**`, and a link: what has a pair of tags in its line, with text alone between. */
function markdownFor(spot: Spot): Fix | undefined {
  const rest = spot.line.slice(spot.place.column - 1);
  const [whole, tag = '', text = ''] =
    /^<([a-z]+)>([^<>*_~`\s](?:[^<>*_~`]*[^<>*_~`\s])?)<\/\1>/.exec(rest) ?? [];
  const mark = marks.get(tag);
  if (whole !== undefined && mark) {
    const fix = spot.rewrite(spot.place.column - 1, whole.length, mark + text + mark);
    // In a language course italics are the language that is taught.
    return mark === '*' && spot.folder.course.teaches ? guess(fix) : fix;
  }
  const [link, href, label] =
    /^<a\s+href="(https:[^\s"()]+)"[^<>]*>([^<>[\]]+)<\/a>/.exec(rest) ?? [];
  if (link === undefined) return undefined;
  return spot.rewrite(spot.place.column - 1, link.length, `[${label}](${href})`);
}
