import type { Block, Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { nearest } from '../../course/nearest.js';
import { plainText } from '../../course/plain-text.js';
import type { BlockOf } from '../material.js';
import { withQuotes } from '../quotes.js';
import type { NamedAt } from './braces.js';
import type { Choice } from './story.js';

/** A section as it stands in the course. */
export interface WrittenSection {
  readonly heading: BlockOf<'heading'>;
  /** What is read in it. */
  readonly blocks: readonly Block[];
  /** What can be chosen in it. */
  readonly items: readonly ListItem[];
}

/** A choice that was read, with what its problems are told by. */
export interface WrittenChoice {
  readonly choice: Choice;
  readonly item: ListItem;
  /** The names in its conditions, in the text of `braces`. */
  readonly asked: readonly NamedAt[];
  /** The text that its braces stand in. */
  readonly braces?: Inline;
}

/** A link as it stands in a choice. */
export type Link = Inline & { readonly kind: 'link' };

/** Parts the material at its headings. All that can be ticked is a choice; all else is reading. */
export function sectionsIn({ material }: DirectiveBlock): readonly WrittenSection[] {
  const sections: { heading: BlockOf<'heading'>; blocks: Block[]; items: ListItem[] }[] = [];
  for (const block of material) {
    const open = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [], items: [] });
    else if (block.kind !== 'list') open?.blocks.push(block);
    else {
      const items = [...block.items];
      // A list of what is read runs on into one of choices where only an alert is between them.
      const start = items.findIndex(isChoice);
      open?.items.push(...items.splice(start < 0 ? items.length : start));
      if (items.length > 0) open?.blocks.push(withQuotes({ ...block, items }));
    }
  }
  return sections;
}

/** All links in a run of text. */
export function linksIn(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [inline];
    return 'children' in inline ? linksIn(inline.children) : [];
  });
}

/** Whether a link leads to a place in its own page. */
export function isAnchor({ href }: Link): boolean {
  return href.startsWith('#');
}

/** What was probably meant. Nobody needs more of it than the first problems have. */
export class Guesses {
  #left = 20;

  nearest(name: string, names: readonly string[]): string | undefined {
    return this.#left-- > 0 ? nearest(name, names) : undefined;
  }
}

// What is nothing but a link to a section is a choice, though its box is missing.
function isChoice(item: ListItem): boolean {
  return item.checked !== undefined || isBareAnchor(item);
}

function isBareAnchor({ children: [first] }: ListItem): boolean {
  if (first?.kind !== 'paragraph') return false;
  const [link, ...others] = linksIn(first.children);
  if (!link || others.length > 0 || !isAnchor(link)) return false;
  const around = first.children.filter((inline) => inline !== link);
  return /^(\[\])?(\{.*\})?$/.test(plainText(around).replaceAll(' ', ''));
}
