import type { Block, Inline, ListItem } from '../../course/course.js';

/** More words than this in one paragraph are parted: the format has a limit for them. */
const longest = 1500;

type Marked = Extract<Inline, { kind: 'strong' | 'emphasis' | 'deleted' }>;

/** Inlines in the one form that their markdown is read back in. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  return trimmed(merged(inlines.flatMap((inline) => tidyInline(inline, []))));
}

/** Blocks without what nobody would see, their text in one form. */
export function tidyBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(tidyBlock);
}

function tidyBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return parted(tidyInlines(block.children)).map((children) => ({ ...block, children }));
    case 'heading': {
      const children = withoutBreaks(tidyInlines(block.children));
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'list': {
      const items = block.items.map(tidyItem).filter(({ children }) => children.length > 0);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[]) => cells.map(tidyInlines);
      return [{ ...block, header: row(block.header), rows: block.rows.map(row) }];
    }
    case 'code':
      return [{ ...block, text: block.text.replace(/^\n+|\s+$/g, '') }].filter(({ text }) => text);
    case 'rule':
      return [block];
    case 'fact':
    case 'tutor':
      return tidyBlocks(block.children);
    default: {
      const children = tidyBlocks(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
  }
}

function tidyItem({ checked, children }: ListItem): ListItem {
  return { ...(checked !== undefined && { checked }), children: tidyBlocks(children) };
}

// A mark within the same mark says nothing; white space at its edges belongs outside.
function tidyInline(inline: Inline, within: readonly Inline['kind'][]): readonly Inline[] {
  switch (inline.kind) {
    case 'run':
      return tidyInline({ kind: 'emphasis', children: inline.children }, within);
    case 'strong':
    case 'emphasis':
    case 'deleted': {
      const inside = within.includes(inline.kind) ? within : [...within, inline.kind];
      const children = merged(inline.children.flatMap((child) => tidyInline(child, inside)));
      return within.includes(inline.kind) ? children : spaced(inline, children);
    }
    case 'link': {
      const children = inline.children.flatMap((child) => tidyInline(child, [...within, 'link']));
      if (within.includes('link')) return children;
      const words = withoutBreaks(trimmed(merged(children)));
      return words.length > 0 ? [{ ...inline, href: safeHref(inline.href), children: words }] : [];
    }
    case 'audio':
      return inline.children.flatMap((child) => tidyInline(child, within));
    case 'text':
      return inline.text ? [{ ...inline, text: inline.text.replace(/[ \t\n]+/g, ' ') }] : [];
    case 'code': {
      const text = inline.text.replace(/\s+/g, ' ').trim();
      // marked looks for the end of a link before it looks for code.
      const isText = within.includes('link') && /[`[\]\\]/.test(text);
      return text ? [isText ? { kind: 'text', text } : { ...inline, text }] : [];
    }
    default:
      return [inline];
  }
}

/** An address without what would end it in markdown, or be read as a mark. */
export function safeHref(href: string): string {
  return href.replace(/[ \n\t<>()\\*`~[\]|"'!]/g, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

function spaced(mark: Marked, children: readonly Inline[]): readonly Inline[] {
  const isSpace = (inline: Inline | undefined) =>
    inline?.kind === 'break' || (inline?.kind === 'text' && !inline.text.trim());
  const before: Inline[] = [];
  const after: Inline[] = [];
  let inside = [...children];
  while (isSpace(inside[0])) before.push(inside.shift()!);
  while (isSpace(inside.at(-1))) after.unshift(inside.pop()!);
  const [first] = inside;
  if (first?.kind === 'text' && /^\s/.test(first.text)) {
    before.push({ kind: 'text', text: ' ' });
    inside = inside.with(0, { ...first, text: first.text.trimStart() });
  }
  const last = inside.at(-1);
  if (last?.kind === 'text' && /\s$/.test(last.text)) {
    after.unshift({ kind: 'text', text: ' ' });
    inside = inside.with(-1, { ...last, text: last.text.trimEnd() });
  }
  if (inside.length === 0) return [...before, ...after];
  const [only] = inside;
  // Markdown reads `***a***` as strong words within emphasis.
  const turned: Inline =
    mark.kind === 'strong' && inside.length === 1 && only?.kind === 'emphasis'
      ? { ...only, children: [{ ...mark, children: only.children }] }
      : { ...mark, children: inside };
  return [...before, turned, ...after];
}

function merged(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const before = out.at(-1);
    if (before?.kind === 'text' && inline.kind === 'text') {
      out[out.length - 1] = { kind: 'text', text: before.text + inline.text };
    } else if (before?.kind === 'code' && inline.kind === 'code') {
      out[out.length - 1] = { kind: 'code', text: before.text + inline.text };
    } else if (isMark(before) && before.kind === inline.kind) {
      const children = merged([...before.children, ...inline.children]);
      out[out.length - 1] = { ...before, children };
    } else out.push(inline);
  }
  return out.flatMap((inline, at): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline];
    const single = inline.text.replace(/ {2,}/g, ' ');
    const start = out[at - 1]?.kind === 'break' ? single.replace(/^ /, '') : single;
    const text = out[at + 1]?.kind === 'break' ? start.replace(/ $/, '') : start;
    return text ? [{ ...inline, text }] : [];
  });
}

function isMark(inline: Inline | undefined): inline is Marked {
  return inline?.kind === 'strong' || inline?.kind === 'emphasis' || inline?.kind === 'deleted';
}

// Without white space at the ends and around breaks, and one break at a time.
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const [at, inline] of inlines.entries()) {
    const before = out.at(-1);
    const isStart = before === undefined || before.kind === 'break';
    if (inline.kind === 'break') {
      if (!isStart) out.push(inline);
      continue;
    }
    if (inline.kind !== 'text') {
      out.push(inline);
      continue;
    }
    const next = inlines[at + 1];
    const isEnd = next === undefined || next.kind === 'break';
    const start = isStart ? inline.text.replace(/^\s+/, '') : inline.text;
    const text = isEnd ? start.replace(/\s+$/, '') : start;
    if (text) out.push({ ...inline, text });
  }
  while (out.at(-1)?.kind === 'break') out.pop();
  return out;
}

function withoutBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const space: Inline = { kind: 'text', text: ' ' };
  return merged(
    inlines.map((inline) => {
      if (inline.kind === 'break') return space;
      return isMark(inline) ? { ...inline, children: withoutBreaks(inline.children) } : inline;
    }),
  );
}

function parted(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]];
  let length = 0;
  for (const inline of inlines.flatMap(cutText)) {
    const size = sizeOf(inline);
    if (length > 0 && length + size > longest) {
      paragraphs.push([]);
      length = 0;
    }
    length += size;
    paragraphs.at(-1)!.push(inline);
  }
  return paragraphs.map(trimmed).filter((children) => children.length > 0);
}

function cutText(inline: Inline): readonly Inline[] {
  if (inline.kind !== 'text' || inline.text.length <= longest) return [inline];
  const pieces = inline.text.match(/[^]{1,1400}(?=\s|$)|[^]{1,1400}/gu) ?? [];
  return pieces.map((text) => ({ kind: 'text', text }));
}

function sizeOf(inline: Inline): number {
  if ('children' in inline) return inline.children.reduce((sum, one) => sum + sizeOf(one), 0);
  return 'text' in inline ? inline.text.length : 1;
}
