import { decodeEntities } from '../../course/entities.js';

/** A piece of HTML: words, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

// No `<` within quotes, so that hostile text is gone through once only.
const tagAt = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*|\/)?)>/y;
const attributeIn = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

const empty = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr', 'source', 'track', 'embed']);
const closesItself = new Map([
  ['p', ['p']],
  ['li', ['li']],
  ['tr', ['tr', 'td', 'th']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
]);
const deepest = 30;

/** Whether text has a tag in it, so that it is HTML. */
export function hasTags(text: string): boolean {
  return /<\/?[a-zA-Z][^<>]*>|<!--/.test(text);
}

/** Reads HTML as browsers do: whatever it is, there is a tree, and a `<` alone is a letter. */
export function readHtml(text: string): readonly HtmlNode[] {
  const root: OpenElement = { tag: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const addText = (words: string): void => {
    if (words) open.at(-1)!.children.push(decodeEntities(words));
  };
  let from = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = endOfHidden(text, at);
    tagAt.lastIndex = at;
    const tag = end === undefined ? tagAt.exec(text) : null;
    if (end === undefined && !tag) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    addText(text.slice(from, at));
    if (tag) place(open, tag[2]!.toLowerCase(), tag[1] === '/', tag[3]!);
    from = end ?? tagAt.lastIndex;
    at = text.indexOf('<', from);
  }
  addText(text.slice(from));
  return root.children;
}

/** The end of a comment, a script or a style sheet that begins here. */
function endOfHidden(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return endAfter(text, '-->', at);
  const name = /^<(script|style)\b/i.exec(text.slice(at, at + 8))?.[1];
  return name === undefined ? undefined : endAfter(text, `</${name}>`, at);
}

function endAfter(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end < 0 ? text.length : end + mark.length;
}

function place(open: OpenElement[], tag: string, isEnd: boolean, rest: string): void {
  if (isEnd) {
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at > 0) open.length = at;
    return;
  }
  const closes = closesItself.get(tag);
  if (closes) {
    const scope = open.findLastIndex(({ tag }) => /^(?:[uo]l|table|div|blockquote)?$/.test(tag));
    const at = open.findIndex((element, index) => index > scope && closes.includes(element.tag));
    if (at > 0) open.length = at;
  }
  const element: OpenElement = { tag, attributes: attributesIn(rest), children: [] };
  open.at(-1)!.children.push(element);
  if (!empty.has(tag) && open.length < deepest) open.push(element);
}

function attributesIn(rest: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name, ...values] of rest.matchAll(attributeIn)) {
    attributes[name!.toLowerCase()] = decodeEntities(values.find((one) => one !== undefined) ?? '');
  }
  return attributes;
}
