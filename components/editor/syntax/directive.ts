import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';
import { Fences } from '../../../src/course/fences.js';
import { courseTags } from './tags.js';

/** `:::type {…}` opens a block, `:::` alone closes one: as `src/course/directives.ts` has it. */
export const directiveLine = /^( {0,3})(:{3,})([ \t]*)([^\s{:]*)(.*)$/;

const attribute = /#[\w-]+|([A-Za-z][\w-]*)(=(?:"[^"]*"?|“[^”]*”?|'[^']*'?|[^\s"'“”{}]*))?|[{}]/g;

/** `:::type {#id key=value flag}` … `:::`, with markdown between. */
export const directive: MarkdownConfig = {
  defineNodes: [
    { name: 'Directive', block: true, composite: isInside },
    { name: 'DirectiveMark', style: courseTags.mark },
    { name: 'DirectiveType', style: courseTags.type },
    { name: 'AttributeName', style: courseTags.attribute },
    { name: 'AttributeValue', style: courseTags.attributeValue },
  ],
  parseBlock: [
    {
      name: 'Directive',
      before: 'LinkReference',
      parse: openDirective,
      endLeaf: (_, line) => directiveLine.test(line.text),
    },
  ],
};

/**
 * Code and comments in the directive that is being read: a `:::` in them is theirs. `next` is where
 * the next line starts, unless blocks are taken over from an earlier tree: those are whole.
 */
const covers = new WeakMap<BlockContext, { fences: Fences; next: number }>();

function openDirective(cx: BlockContext, line: Line): boolean | null {
  const match = cx.depth === 1 ? directiveLine.exec(line.text) : null;
  if (!match) return false;
  const [, indent = '', colons = '', gap = '', name = '', rest = ''] = match;
  const from = cx.lineStart + indent.length;
  const mark = cx.elt('DirectiveMark', from, from + colons.length);
  // It closes nothing.
  if (!name && !rest.trim()) {
    cx.addElement(mark);
    cx.nextLine();
    return true;
  }
  cx.startComposite('Directive', indent.length);
  covers.set(cx, { fences: new Fences(), next: cx.lineStart + line.text.length + 1 });
  const start = from + colons.length + gap.length;
  cx.addElement(mark);
  if (name) cx.addElement(cx.elt('DirectiveType', start, start + name.length));
  for (const element of attributesIn(cx, rest, start + name.length)) cx.addElement(element);
  line.moveBase(line.text.length);
  return null;
}

function attributesIn(cx: BlockContext, rest: string, start: number): readonly Element[] {
  return [...rest.matchAll(attribute)].flatMap(({ 0: whole, 1: key, 2: value, index }) => {
    const from = start + index;
    if (/^[{}]/.test(whole)) return [cx.elt('DirectiveMark', from, from + 1)];
    if (key === undefined) return [cx.elt('AttributeValue', from, from + whole.length)];
    const end = from + key.length;
    return [
      cx.elt('AttributeName', from, end),
      ...(value ? [cx.elt('AttributeValue', end + 1, end + value.length)] : []),
    ];
  });
}

/**
 * Whether a line still belongs to the directive. Its own `:::` does, and is its last. One that is
 * not closed ends at the next one, or at the next step.
 */
function isInside(cx: BlockContext, line: Line): boolean {
  const { text } = line;
  if (isCovered(cx, text)) return true;
  const [, indent = '', colons = '', , name, rest] = directiveLine.exec(text) ?? [];
  if (!colons) return !/^##(?:\s|$)/.test(text);
  if (!name && !rest?.trim()) {
    const from = cx.lineStart + indent.length;
    line.addMarker(cx.elt('DirectiveMark', from, from + colons.length));
    line.moveBase(text.length);
  }
  return false;
}

function isCovered(cx: BlockContext, text: string): boolean {
  const cover = covers.get(cx);
  if (!cover) return false;
  if (cover.next !== cx.lineStart) cover.fences = new Fences();
  cover.next = cx.lineStart + text.length + 1;
  return cover.fences.covers(text, cx.lineStart);
}
