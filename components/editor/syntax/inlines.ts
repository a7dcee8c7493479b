import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';
import { courseTags } from './tags.js';

const bracket = 91;
const asterisk = 42;

/** What stands within a line: `[[gaps|also]]`, `[!TIP]`, `**Name:**`, `Keywords:`. */
export const inlines: MarkdownConfig = {
  defineNodes: [
    { name: 'Gap', style: { 'Gap/...': courseTags.gap } },
    { name: 'GapMark', style: courseTags.gapMark },
    { name: 'Alert', style: courseTags.alert },
    { name: 'Speaker', style: courseTags.speaker },
    { name: 'Keywords', style: courseTags.keywords },
  ],
  parseInline: [
    { name: 'Gap', before: 'Link', parse: readGap },
    { name: 'Alert', before: 'Gap', parse: readAlert },
    { name: 'Speaker', before: 'Emphasis', parse: readSpeaker },
    { name: 'Keywords', before: 'Escape', parse: readKeywords },
  ],
};

function readGap(cx: InlineContext, next: number, pos: number): number {
  if (next !== bracket || cx.char(pos + 1) !== bracket) return -1;
  const [gap] = /^\[\[[^[\]]*\]\]/.exec(cx.slice(pos, cx.end)) ?? [];
  if (gap === undefined) return -1;
  const end = pos + gap.length;
  const mark = (from: number, to: number): Element => cx.elt('GapMark', from, to);
  const bars = [...gap.matchAll(/\|/g)].map(({ index }) => mark(pos + index, pos + index + 1));
  const marks = [mark(pos, pos + 2), ...bars, mark(end - 2, end)];
  return cx.addElement(cx.elt('Gap', pos, end, marks));
}

function readAlert(cx: InlineContext, next: number, pos: number): number {
  if (next !== bracket || pos !== cx.offset) return -1;
  const [alert] = /^\[![A-Za-z]*\]/.exec(cx.slice(pos, cx.end)) ?? [];
  return alert === undefined ? -1 : cx.addElement(cx.elt('Alert', pos, pos + alert.length));
}

function readSpeaker(cx: InlineContext, next: number, pos: number): number {
  if (next !== asterisk || !startsLine(cx, pos)) return -1;
  const [name] = /^\*\*[^*\n]+:\*\*/.exec(cx.slice(pos, cx.end)) ?? [];
  if (name === undefined) return -1;
  const end = pos + name.length;
  const marks = [cx.elt('EmphasisMark', pos, pos + 2), cx.elt('EmphasisMark', end - 2, end)];
  return cx.addElement(cx.elt('Speaker', pos, end, marks));
}

function readKeywords(cx: InlineContext, next: number, pos: number): number {
  const word = 'Keywords:';
  if (next !== word.charCodeAt(0) || !startsLine(cx, pos)) return -1;
  if (cx.slice(pos, Math.min(cx.end, pos + word.length)) !== word) return -1;
  return cx.addElement(cx.elt('Keywords', pos, pos + word.length));
}

function startsLine(cx: InlineContext, pos: number): boolean {
  return pos === cx.offset || cx.slice(pos - 1, pos) === '\n';
}
