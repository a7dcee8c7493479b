import { readBlocks } from '../../course/blocks.js';
import type { Block } from '../../course/course.js';
import { Findings } from '../../course/findings.js';
import { Reading } from '../../course/reading.js';
import type { Place } from '../../problem.js';
import type { Losses } from '../imported.js';
import { htmlBlocks, type HtmlLosses } from './html-blocks.js';
import { readHtml } from './html.js';
import { markdownOfTags } from './markdown-tags.js';
import { scrubBlocks } from './scrub.js';
import { tidyBlocks } from './tidy.js';

/** How a text is written: Moodle's own format is HTML in which a line end is one. */
export type TextFormat = 'html' | 'markdown' | 'plain' | 'moodle';

// `$x$` alone may be money: there must be something that only a formula has.
const formula =
  /\$\$[^$]+\$\$|\\\([^\n]+?\\\)|\\\[[^\n]+?\\\]|\$[^$\n]*(?:\\[a-zA-Z]+|[\^_=])[^$\n]*\$|\$[a-zA-Z]\$|\[tex\]|<math\b/;

/**
 * Reads a text of another tool into blocks; what does not carry over goes to `losses`. `place` is
 * that of the text, or finds the place of words in it.
 */
export function readText(
  text: string,
  format: TextFormat,
  place: Place | ((words: string) => Place),
  losses: Losses,
): readonly Block[] {
  const at = (words: string): Place => (typeof place === 'function' ? place(words) : place);
  const found = formula.exec(text);
  if (found) losses.add('import.formula', at(found[0].split('\n')[0]!));
  const html: HtmlLosses = { tags: new Set(), pictures: new Set() };
  const read = blocksOf(text, format, html);
  const { blocks, links, pictures, insecure } = scrubBlocks(read);
  for (const src of [...html.pictures, ...pictures]) {
    losses.add('import.picture', at(src), { name: shortened(src) || '…' });
  }
  for (const href of links) losses.add('import.link', at(href), { href: shortened(href) });
  for (const href of insecure) losses.add('import.insecure', at(href), { href: shortened(href) });
  if (html.tags.size > 0) {
    const tags = [...html.tags];
    losses.add('import.html', at(tags[0]!.replace('>', '')), { tags: tags.join(', ') });
  }
  return tidyBlocks(blocks);
}

function blocksOf(text: string, format: TextFormat, html: HtmlLosses): readonly Block[] {
  switch (format) {
    case 'html':
      noteScripts(text, html);
      return htmlBlocks(readHtml(text), html);
    case 'moodle':
      noteScripts(text, html);
      return htmlBlocks(readHtml(text), html, true);
    case 'plain':
      return htmlBlocks([text], html, true);
    case 'markdown':
      return readMarkdown(markdownOfTags(text, html), html);
  }
}

// Not even read as text: but what they did, the question does no more.
function noteScripts(text: string, { tags }: HtmlLosses): void {
  const shown = text.replace(/<!--.*?(?:-->|$)/gs, '');
  if (/<script\b/i.test(shown)) tags.add('<script>');
}

function readMarkdown(text: string, html: HtmlLosses): readonly Block[] {
  const lines = text.split('\n');
  const findings = new Findings({ file: '', lines });
  const reading = new Reading(findings, { folder: '', lessons: new Map() }, undefined);
  const blocks = readBlocks(reading, reading.lex(lines, 0, lines.length));
  for (const { code, values } of findings.sorted()) {
    if (code === 'html.raw') html.tags.add(String(values.text));
    if (code === 'image.remote') html.pictures.add(String(values.href));
  }
  return blocks.map(withLowHeading);
}

// The title of a lesson is its own; a text has headings below it.
function withLowHeading(block: Block): Block {
  return block.kind === 'heading' ? { ...block, id: '' } : block;
}

/** The words of inlines that are about to be shown in a message. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
