import type { Block, Inline, ListItem } from '../../course/course.js';
import { inlinesOf, paragraph } from './flatten.js';
import type { HtmlElement, HtmlNode } from './html.js';
import { raised } from './raised.js';

/** What of HTML is left out: names of tags, and `style` for looks. */
export interface HtmlLosses {
  readonly tags: Set<string>;
  readonly pictures: Set<string>;
}

const blockTags = new Set(
  'p div ul ol li table thead tbody tfoot tr blockquote pre hr h1 h2 h3 h4 h5 h6 section article dl dt dd center figure figcaption'.split(
    ' ',
  ),
);
const silent = new Set(
  'p div span section article tbody thead tfoot colgroup col caption wbr center figure figcaption dl dt dd html body a strong b i em'.split(
    ' ',
  ),
);

/**
 * HTML as blocks of the course format, as far as it carries. `breaks` says that a line end is one,
 * as in Moodle's own format.
 */
export function htmlBlocks(
  nodes: readonly HtmlNode[],
  losses: HtmlLosses,
  breaks = false,
): readonly Block[] {
  return new HtmlReader(losses, breaks).blocks(nodes);
}

class HtmlReader {
  constructor(
    readonly losses: HtmlLosses,
    readonly breaks: boolean,
  ) {}

  blocks(nodes: readonly HtmlNode[]): readonly Block[] {
    const out: Block[] = [];
    let run: HtmlNode[] = [];
    const flush = (): void => {
      out.push(...this.#paragraphs(run));
      run = [];
    };
    for (const node of nodes) {
      if (typeof node === 'string' || !holdsBlock(node)) {
        run.push(node);
        continue;
      }
      flush();
      out.push(...this.#block(node));
    }
    flush();
    return out;
  }

  #block(element: HtmlElement): readonly Block[] {
    const { tag, children } = element;
    this.#noteStyle(element);
    switch (tag) {
      case 'ul':
      case 'ol':
        return [{ kind: 'list', ordered: tag === 'ol', items: this.#items(children) }];
      case 'blockquote':
        return [{ kind: 'quote', children: this.blocks(children) }];
      case 'pre':
        return [{ kind: 'code', text: wordsOf(children) }];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'table':
        return this.#table(element);
      default:
        if (/^h[1-6]$/.test(tag)) {
          const level = Math.max(3, Number(tag[1]));
          return [{ kind: 'heading', level, id: '', children: this.#inlines(children) }];
        }
        this.#note(tag);
        return this.blocks(children);
    }
  }

  #items(children: readonly HtmlNode[]): readonly ListItem[] {
    return children
      .filter((child) => typeof child !== 'string' || child.trim())
      .map((child) => {
        if (typeof child === 'string' || child.tag !== 'li')
          return { children: this.blocks([child]) };
        return { children: this.blocks(child.children) };
      });
  }

  #table(table: HtmlElement): readonly Block[] {
    const rows = elementsIn(table, 'tr').map((row) =>
      row.children
        .filter((cell) => typeof cell !== 'string' && /^t[dh]$/.test(cell.tag))
        .map((cell) => inlinesOf(this.blocks((cell as HtmlElement).children))),
    );
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return this.blocks(table.children.filter((one) => typeof one === 'string'));
    const flat = rows.flat();
    if (columns < 2 || columns > 20) return flat.map((cell) => paragraph(cell));
    const even = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? []));
    const [header = [], ...rest] = even;
    return [{ kind: 'table', align: header.map(() => null), header, rows: rest }];
  }

  // Two line breaks are what people write for a new paragraph.
  #paragraphs(nodes: readonly HtmlNode[]): readonly Block[] {
    const paragraphs: Inline[][] = [[]];
    let breaks = 0;
    for (const inline of this.#inlines(nodes)) {
      const isBlank = inline.kind === 'text' && !inline.text.trim();
      if (inline.kind === 'break') breaks++;
      else if (!isBlank) breaks = 0;
      if (breaks === 2) paragraphs.push([]);
      else paragraphs.at(-1)!.push(inline);
    }
    return paragraphs.filter((one) => one.length > 0).map(paragraph);
  }

  #inlines(nodes: readonly HtmlNode[]): readonly Inline[] {
    return nodes.flatMap((node) => {
      if (typeof node !== 'string') return this.#inline(node);
      if (!this.breaks) return [{ kind: 'text', text: node }];
      return node
        .split('\n')
        .flatMap((text, at): Inline[] => [
          ...(at > 0 ? [{ kind: 'break' as const }] : []),
          { kind: 'text', text },
        ]);
    });
  }

  #inline(element: HtmlElement): readonly Inline[] {
    const { tag, attributes, children } = element;
    this.#noteStyle(element);
    const inside = (): readonly Inline[] => this.#inlines(children);
    switch (tag) {
      case 'br':
        return [{ kind: 'break' }];
      case 'b':
      case 'strong':
        return [{ kind: 'strong', children: inside() }];
      case 'i':
      case 'em':
        return [{ kind: 'emphasis', children: inside() }];
      case 's':
      case 'del':
      case 'strike':
        return [{ kind: 'deleted', children: inside() }];
      case 'code':
      case 'tt':
      case 'kbd':
      case 'samp':
        return [{ kind: 'code', text: wordsOf(children) }];
      case 'a':
        return attributes.href
          ? [{ kind: 'link', href: attributes.href, children: inside() }]
          : inside();
      case 'sub':
      case 'sup':
        return this.#raised(tag, inside());
      case 'img':
        this.losses.pictures.add(attributes.src?.replace(/^@@PLUGINFILE@@\//, '') ?? '');
        return [{ kind: 'text', text: attributes.alt ?? '' }];
      default:
        this.#note(tag);
        return holdsBlock(element) ? inlinesOf(this.blocks([element])) : inside();
    }
  }

  #raised(tag: 'sub' | 'sup', children: readonly Inline[]): readonly Inline[] {
    const [only] = children;
    const text =
      children.length === 1 && only?.kind === 'text' ? raised(only.text, tag) : undefined;
    if (text !== undefined) return [{ kind: 'text', text }];
    this.#note(tag);
    return children;
  }

  #note(tag: string): void {
    if (!silent.has(tag)) this.losses.tags.add(`<${tag}>`);
  }

  #noteStyle({ attributes }: HtmlElement): void {
    if (attributes.style) this.losses.tags.add('style');
  }
}

function holdsBlock({ tag, children }: HtmlElement): boolean {
  return (
    blockTags.has(tag) ||
    (tag !== 'a' && children.some((child) => typeof child !== 'string' && holdsBlock(child)))
  );
}

function elementsIn(element: HtmlElement, tag: string): readonly HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'table') return [];
    return child.tag === tag ? [child] : elementsIn(child, tag);
  });
}

function wordsOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.tag === 'br' ? '\n' : wordsOf(node.children);
    })
    .join('');
}
