import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';
import { courseTags } from './tags.js';

const open = /^---[ \t]*$/;
const close = /^(?:---|\.\.\.)[ \t]*$/;
const entry = /^([\w-]+)([ \t]*:)[ \t]*(.*?)[ \t]*$/;

/** `---`, `title: Hei!`, `---` at the top of a file. */
export const frontMatter: MarkdownConfig = {
  defineNodes: [
    { name: 'FrontMatter', block: true },
    { name: 'MatterMark', style: courseTags.mark },
    { name: 'MatterKey', style: courseTags.matterKey },
    { name: 'MatterValue', style: courseTags.matterValue },
  ],
  parseBlock: [{ name: 'FrontMatter', before: 'LinkReference', parse: parseFrontMatter }],
};

function parseFrontMatter(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || cx.depth > 1 || !open.test(line.text)) return false;
  const parts = [mark(cx, line)];
  let end = line.text.length;
  while (cx.nextLine()) {
    const { text } = line;
    if (close.test(text)) {
      parts.push(mark(cx, line));
      end = cx.lineStart + text.length;
      cx.nextLine();
      break;
    }
    // One that nobody has closed yet must not swallow the text below it.
    if (text.trim() === '' && !goesOn(cx.peekLine())) break;
    parts.push(...entryIn(cx, text));
    end = cx.lineStart + text.length;
  }
  cx.addElement(cx.elt('FrontMatter', 0, end, parts));
  return true;
}

function goesOn(next: string): boolean {
  return close.test(next) || entry.test(next);
}

function mark(cx: BlockContext, line: Line): Element {
  return cx.elt('MatterMark', cx.lineStart, cx.lineStart + line.text.trimEnd().length);
}

function entryIn(cx: BlockContext, text: string): readonly Element[] {
  const [, key, colon, value] = entry.exec(text) ?? [];
  if (key === undefined || colon === undefined || value === undefined) return [];
  const from = cx.lineStart;
  const start = from + text.lastIndexOf(value);
  return [
    cx.elt('MatterKey', from, from + key.length),
    ...(value ? [cx.elt('MatterValue', start, start + value.length)] : []),
  ];
}
