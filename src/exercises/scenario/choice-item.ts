import type { Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Fix, Problem } from '../../problem.js';
import { rewriting } from '../material.js';
import { readBraces, type Braces } from './braces.js';
import { isAnchor, linksIn, type Guesses, type Link, type WrittenChoice } from './written.js';

/** What choices are read with. */
export interface ChoiceReading {
  readonly block: DirectiveBlock;
  /** Sections by their slug. */
  readonly sections: ReadonlyMap<string, number>;
  readonly guesses: Guesses;
  readonly problems: Problem[];
}

const noBraces: Braces = { when: [], effects: [], asked: [] };

/**
 * Reads `- [x] [Ask her](#ask) {trust+1}`, with feedback below it. A link that leads nowhere is
 * taken as one to where it was probably meant to; without such a place there is no choice.
 */
export function readChoice(item: ListItem, reading: ChoiceReading): WrittenChoice | undefined {
  const { block, problems } = reading;
  const [first, ...others] = item.children;
  const inlines = first?.kind === 'paragraph' ? first.children : [];
  const links = linksIn(inlines);
  const link = links.find(isAnchor);
  if (item.checked === undefined) problems.push(noBox(block, item, plainText(inlines)));
  if (!link) {
    problems.push(block.problem('scenario.no-link', item));
    return undefined;
  }
  if (links.length > 1) problems.push(block.problem('scenario.two-links', item));
  for (const other of others) problems.push(block.problem('scenario.extra', other));
  if (!item.feedback?.length) {
    problems.push(block.problem('scenario.no-feedback', item, { severity: 'warning' }));
  }
  const { text, braces, node } = readText(inlines, reading);
  if (plainText(text) === '') problems.push(block.problem('scenario.no-text', item));
  const to = sectionOf(link, reading);
  if (to === undefined) return undefined;
  return {
    item,
    asked: braces.asked,
    ...(node && { braces: node }),
    choice: {
      ...{ text, to, good: item.checked === true },
      ...(braces.when.length > 0 && { when: braces.when }),
      ...(braces.effects.length > 0 && { effects: braces.effects }),
      ...(item.feedback?.length && { feedback: item.feedback }),
    },
  };
}

/** Takes the braces off the end of a choice. */
function readText(inlines: readonly Inline[], { block, problems }: ChoiceReading) {
  const last = inlines.at(-1);
  const [, before = '', inside] =
    (last?.kind === 'text' && /^([^{}]*)\{([^{}]*)\}\s*$/.exec(last.text)) || [];
  const kept: readonly Inline[] =
    inside === undefined || !last
      ? inlines
      : [...inlines.slice(0, -1), { kind: 'text', text: before }];
  const text = trimmed(withoutLinks(kept));
  const braces = inside === undefined ? noBraces : readBraces(inside);
  const stray = kept.find((inline) => inline.kind === 'text' && /[{}]/.test(inline.text));
  const wrong = braces.wrong ?? (stray && plainText([stray]));
  if (wrong !== undefined) {
    problems.push(block.problem('scenario.braces', stray ?? last, { values: { text: wrong } }));
  }
  if (inside === undefined || !last) return { text, braces };
  // The names stand behind what comes before the brace.
  const asked = braces.asked.map(({ name, at }) => ({ name, at: at + before.length + 1 }));
  return { text, braces: { ...braces, asked }, node: last };
}

function sectionOf(link: Link, reading: ChoiceReading): number | undefined {
  const { block, sections, guesses, problems } = reading;
  const slug = slugIn(link.href);
  const section = sections.get(slug);
  if (section !== undefined) return section;
  // The first one of that name stands elsewhere in the file.
  const repeated = sections.has(`${slug}-1`) ? `${slug}-1` : undefined;
  const suggestion = repeated ?? guesses.nearest(slug, [...sections.keys()]);
  const fix = suggestion === undefined ? undefined : addressFix(block, link, suggestion);
  problems.push(
    block.problem('scenario.link-nowhere', link, {
      values: { slug, ...(suggestion !== undefined && { suggestion }) },
      ...(fix && { fix }),
    }),
  );
  return suggestion === undefined ? undefined : sections.get(suggestion);
}

/** A place's name as its heading has it: GitHub writes `#k%C3%A4y`, authors write `#käy`. */
function slugIn(href: string): string {
  const slug = href.slice(1);
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug.normalize('NFC');
  }
}

function addressFix(block: DirectiveBlock, link: Link, slug: string): Fix | undefined {
  const match = /^(.*?\]\(\s*<?)(#[^\s)>]*)/.exec(block.lineFrom(link));
  if (!match) return undefined;
  const [, before = '', address = ''] = match;
  const { file, line, column } = block.placeOf(link);
  return rewriting({ file, line, column: column + before.length }, address.length, `#${slug}`);
}

function noBox(block: DirectiveBlock, item: ListItem, text: string): Problem {
  const place = block.placeOf(item.children[0] ?? item);
  const fix = text.startsWith('[]') ? rewriting(place, 2, '[ ]') : rewriting(place, 0, '[ ] ');
  return block.problem('scenario.no-box', item, { fix });
}

// A control cannot stand in another one: what is heard is left as its words, too.
function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (!('children' in inline)) return [inline];
    const children = withoutLinks(inline.children);
    return inline.kind === 'link' || inline.kind === 'audio' ? children : [{ ...inline, children }];
  });
}

/** Without white space, and a box without its inside, around it. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .map((inline, at) => {
      if (inline.kind !== 'text') return inline;
      let { text } = inline;
      if (at === 0) text = text.replace(/^\s*(\[\]\s*)?/, '');
      if (at === inlines.length - 1) text = text.trimEnd();
      return { ...inline, text };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
