/** How large a file the format takes: 256 KiB. */
const limit = 256 * 1024;

const fill = (piece: string): string => piece.repeat(Math.floor(limit / piece.length));
const per = (line: string, piece: string, length = 4000): string =>
  fill(`${line}${piece.repeat(Math.floor(length / piece.length))}\n\n`);

/** Markdown that once took a parser seconds, each filled to the format's limit. */
export const hostile: Readonly<Record<string, string>> = {
  'setext after list': fill('a\n-\n'),
  'lazy quotes': fill('> a\nb\n'),
  'nested lists': Array.from({ length: 700 }, (_, i) => `${'  '.repeat(i % 350)}- a`).join('\n'),
  'list of lists on a line': per('', '- '),
  'quotes on a line': per('', '>'),
  brackets: fill('['),
  'brackets in runs': per('a ', '['),
  'images in runs': per('a ', '!['),
  'links half open': per('', '[a]('),
  'emphasis half open': per('', '*a _b '),
  'stars before letters': per('a', '**a'),
  'underscores alternating': per('', '_*'),
  'code spans of all lengths': fill(
    `${Array.from({ length: 80 }, (_, i) => '`'.repeat(i + 1)).join(' ')}\n\n`,
  ),
  entities: per('', '&#x6a;'),
  autolinks: per('', '<https:'),
  'e-mail addresses': per('', 'a.'),
  tildes: per('', '~a'),
  'html tags': per('', '<a '),
  'html comments': fill('<!-- a\n'),
  'wide tables': fill(`|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n|${'a|'.repeat(20)}\n\n`),
  'a long table': `|a|b|\n|-|-|\n${fill('|a|b|\n').slice(0, limit - 100)}`,
  'a table of pipes': `|a|b|\n|-|-|\n${fill('||||||||\n').slice(0, limit - 100)}`,
  'references defined': fill('[a]: /b\n'),
  'references used': `[a]: /b\n\n${per('', '[a]')}`.slice(0, limit),
  headings: fill('## a\n'),
  'headings half open': fill('#'),
  fences: fill('```\na\n'),
  directives: fill(':::choice\n'),
  'directives with attributes': fill(`:::choice {${'a=b '.repeat(50)}}\n:::\n`),
  'an attribute without an end': `:::choice {a="${fill('x')}`.slice(0, limit),
  'gaps half open': `:::gaps\n${per('', '[[a')}`.slice(0, limit),
  gaps: `:::gaps\n${per('', '[[a|b]] ')}`.slice(0, limit),
  options: fill(':::choice\nA?\n\n- [x] a\n- [ ] b\n:::\n\n'),
  'one exercise of many options': `:::choice\nA?\n\n${fill('- [ ] a\n').slice(0, limit - 50)}`,
  'options with quotes': `:::choice\nA?\n\n${fill('- [ ] a\n  > b\n').slice(0, limit - 50)}`,
  'a story of two counters': `:::scenario\n### a\n${Array.from({ length: 500 }, (_, i) => `- [ ] [a](#a) {${'ab'[i % 2]}+${1 + (i % 9)}}\n`).join('')}- [ ] [a](#b) {if="a>=999, b>=999"}\n\n### b\n:::`,
  'front matter': `---\n${fill('a: b\n').slice(0, limit - 50)}---\n`,
  spaces: fill(' '),
  newlines: fill('\n'),
  backslashes: per('', '\\'),
  'one word': fill('a'),
  'one paragraph': fill('a\n'),
  'combining marks': per('a', '\u0301'),
};
