import { Fences } from '../../course/fences.js';
import type { HtmlLosses } from './html-blocks.js';
import { raised } from './raised.js';

// What is escaped and code between backticks stay as they are; then comments, raised letters, and any tag.
const piece =
  /\\.|(?<!`)(`+)(?!`).*?[^`]\1(?!`)|<!--.*?-->|<(su[bp])>([^<>]{1,20})<\/\2>|<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>/g;

const marks = new Map([
  ...['b', 'strong'].map((name) => [name, '**'] as const),
  ...['i', 'em'].map((name) => [name, '*'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, '~~'] as const),
]);
const silent = ['span', 'p', 'div'];

/** Markdown with the HTML in it made markdown, or left out and noted. */
export function markdownOfTags(text: string, losses: HtmlLosses): string {
  if (!text.includes('<')) return text;
  const fences = new Fences();
  const withoutTags = (line: string): string =>
    line.replace(piece, (whole: string, ...groups: readonly (string | undefined)[]) => {
      const [span, how, words = '', name, rest = ''] = groups;
      if (span || whole.startsWith('\\')) return whole;
      if (how === 'sup' || how === 'sub') {
        const letters = raised(words, how);
        if (letters === undefined) losses.tags.add(`<${how}>`);
        return letters ?? words;
      }
      return name ? markdownOf(name.toLowerCase(), rest, losses) : '';
    });
  return text
    .split('\n')
    .map((line, at) => (fences.covers(line, at) ? line : withoutTags(line)))
    .join('\n');
}

function markdownOf(name: string, rest: string, losses: HtmlLosses): string {
  if (name === 'br') return '<br>';
  const mark = marks.get(name);
  if (mark) return mark;
  const src = name === 'img' && /src\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
  if (src) losses.pictures.add(src);
  else if (!silent.includes(name)) losses.tags.add(`<${name}>`);
  return '';
}
