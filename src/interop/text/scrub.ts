import type { Block, Inline, ListItem } from '../../course/course.js';
import { resolveLink } from '../../course/links.js';
import { safeHref } from './tidy.js';

/** Blocks that lead nowhere but to the web, and what was taken out of them. */
export interface Scrubbed {
  readonly blocks: readonly Block[];
  /** Links whose words alone are left. */
  readonly links: ReadonlySet<string>;
  /** Pictures that lie beside the other tool's file; their descriptions are left. */
  readonly pictures: ReadonlySet<string>;
  /** Links that were made secure. */
  readonly insecure: ReadonlySet<string>;
}

/** Takes out of blocks what lies beside the file that they come from: a course does not have it. */
export function scrubBlocks(blocks: readonly Block[]): Scrubbed {
  const scrubber = new Scrubber();
  return { blocks: blocks.map((one) => scrubber.block(one)), ...scrubber };
}

class Scrubber {
  readonly links = new Set<string>();
  readonly pictures = new Set<string>();
  readonly insecure = new Set<string>();

  block(block: Block): Block {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: this.#inlines(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.#item(item)) };
      case 'table': {
        const row = (cells: readonly (readonly Inline[])[]) =>
          cells.map((cell) => this.#inlines(cell));
        return { ...block, header: row(block.header), rows: block.rows.map(row) };
      }
      case 'code':
      case 'rule':
        return block;
      default:
        return { ...block, children: block.children.map((child) => this.block(child)) };
    }
  }

  #item(item: ListItem): ListItem {
    return { ...item, children: item.children.map((child) => this.block(child)) };
  }

  #inlines(inlines: readonly Inline[]): readonly Inline[] {
    return inlines.flatMap((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): readonly Inline[] {
    if (inline.kind === 'image') {
      this.pictures.add(inline.src);
      return [{ kind: 'text', text: inline.alt }];
    }
    if (inline.kind === 'audio') {
      this.links.add(inline.src);
      return this.#inlines(inline.children);
    }
    if (!('children' in inline)) return [inline];
    const children = this.#inlines(inline.children);
    if (inline.kind !== 'link') return [{ ...inline, children }];
    const target = resolveLink(safeHref(inline.href), '');
    // The player would ask for the secure address anyway.
    if (target.kind === 'insecure') {
      this.insecure.add(target.href);
      return [{ kind: 'link', href: `https:${target.href.slice(5)}`, children }];
    }
    if (target.kind === 'outside') return [{ kind: 'link', href: target.href, children }];
    this.links.add(inline.href);
    return children;
  }
}
