import type { SourceFile } from '../../src/course/file-text.js';

/** A mistake, and what the compiler must say of it. */
export interface ProblemCase {
  readonly code: string;
  /** The lesson's text below its front matter, which takes three lines. */
  readonly lesson?: string;
  /** Whole files instead, beside or in place of the usual ones. */
  readonly files?: readonly SourceFile[];
  /** `file:line:column`; the file is the lesson unless it is named. */
  readonly at: string;
  /** What a fix makes of the file that it is for, or a part of it; absent where there is none. */
  readonly fixed?: string;
  /** The fix may not be what the author meant. */
  readonly isGuess?: true;
  /** What the folder gives a course that names no id. */
  readonly id?: string;
}

const file = (path: string, content: string | Uint8Array): SourceFile => ({ path, content });
const course = (matter: string, body = '## U\n1. [A](01-a.md)'): readonly SourceFile[] => [
  file('course.md', `---\n${matter}\n---\n${body}\n`),
];
const lesson = (content: string | Uint8Array): readonly SourceFile[] => [file('01-a.md', content)];
const variant = (content: string): readonly SourceFile[] => [
  ...lesson('---\ntitle: A\n---\n:::choice\nA?\n- [x] a\n:::\n\n:::gaps\n[[a]]\n:::\n'),
  file('course.md', '---\nid: c\ntitle: C\nlanguages: [en, fi]\n---\n## U\n1. [A](01-a.md)\n'),
  file('course.fi.md', '---\ntitle: C\n---\n## U\n1. [A](01-a.md)\n'),
  file('01-a.fi.md', `---\ntitle: A\n---\n${content}`),
];
const translated = (words: string, rows = '| avain | key |\n| ovi | door |') => [
  ...course(`${basics}\nteaches: fi\nwords: [ru]`),
  ...lesson(`---\ntitle: A\n---\n:::words\n| fi | en |\n|---|---|\n${rows}\n:::\n`),
  file('words.ru.md', words),
];
const russian = '| fi | ru |\n|---|---|\n';
const basics = 'id: c\ntitle: C\nlanguages: [en]';
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const nested = (depth: number): string => `${'> '.repeat(depth)}a`;
const table = (columns: number): string =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'b|'.repeat(columns)}`;

/** One row at least for each code that `src/course` makes out of files. */
export const problemCases: readonly ProblemCase[] = [
  { code: 'alert.line', lesson: '> [!NOTE] text', at: '4:1', fixed: '> [!NOTE]\n> text' },
  {
    code: 'alert.line',
    lesson: '- a\n- > [!NOTE] text',
    at: '5:1',
    fixed: '\n- > [!NOTE]\n  > text',
  },
  { code: 'alert.unknown', lesson: '> [!SOMETHING]\n> text', at: '4:1' },
  {
    code: 'alert.unknown',
    lesson: 'a\n\n> [!TOP]\n> text',
    at: '6:1',
    fixed: '> [!TIP]\n',
    isGuess: true,
  },
  { code: 'aside.empty', lesson: ':::tutor\n:::', at: '4:1' },
  { code: 'attribute.double', lesson: ':::choice {you=a you=b}\n- [x] a\n:::', at: '4:18' },
  { code: 'attribute.double', lesson: ':::choice {#a #b}\n- [x] a\n:::', at: '4:15' },
  {
    code: 'attribute.double',
    lesson: ':::choice {fixed you=a fixed}\n- [x] a\n:::',
    at: '4:24',
    fixed: ':::choice {fixed you=a}\n',
  },
  {
    code: 'attribute.flag',
    lesson: ':::choice {fixed=no}\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {fixed}\n',
    isGuess: true,
  },
  {
    code: 'attribute.number',
    lesson: ':::choice {prepare=20s}\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {prepare=20}\n',
    isGuess: true,
  },
  {
    code: 'attribute.flag',
    lesson: ':::choice {fixed=yes}\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {fixed}\n',
  },
  { code: 'attribute.number', lesson: ':::choice {prepare=ten}\n- [x] a\n:::', at: '4:12' },
  {
    code: 'attribute.syntax',
    lesson: ':::choice {fixed\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {fixed}\n',
  },
  {
    code: 'attribute.syntax',
    lesson: ':::choice {\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {}\n',
  },
  {
    code: 'attribute.syntax',
    lesson: ':::choice {fixed #mine\n- [x] a\n:::',
    at: '4:18',
    fixed: ':::choice {fixed #mine}\n',
    isGuess: true,
  },
  { code: 'attribute.syntax', lesson: ':::choice {fixed .blue}\n- [x] a\n:::', at: '4:18' },

  { code: 'attribute.text', lesson: ':::choice {you}\n- [x] a\n:::', at: '4:12' },
  {
    code: 'attribute.unknown',
    lesson: ':::choice {fixd}\n- [x] a\n:::',
    at: '4:12',
    fixed: ':::choice {fixed}',
    isGuess: true,
  },
  {
    code: 'course.id',
    files: course('id: My Course\ntitle: C\nlanguages: [en]'),
    at: 'course.md:2:5',
    fixed: '\nid: my-course\n',
    isGuess: true,
  },
  {
    code: 'course.id',
    files: course('title: C\nlanguages: [en]'),
    at: 'course.md:1:1',
    fixed: '\nid: c\n',
    isGuess: true,
  },
  {
    code: 'course.id',
    files: course('id: My Course\ntitle: C\nlanguages: [en]'),
    id: 'my-folder',
    at: 'course.md:2:5',
    fixed: '\nid: my-folder\n',
  },
  {
    code: 'course.languages',
    files: course('id: c\ntitle: C'),
    at: 'course.md:1:1',
    fixed: '\nlanguages: [en]\n---',
    isGuess: true,
  },
  { code: 'course.missing', files: [], at: 'course.md:1:1' },
  {
    code: 'course.pass',
    files: course(`${basics}\npass: 80 %`),
    at: 'course.md:5:7',
    fixed: '\npass: 80\n',
  },
  { code: 'course.title', files: course('id: c\nlanguages: [en]'), at: 'course.md:1:1' },
  { code: 'directive.nameless', lesson: ':::{#a}\n:::', at: '4:1' },
  {
    code: 'directive.outline',
    files: course(basics, ':::choice\n- [x] a\n:::\n\n## U\n1. [A](01-a.md)'),
    at: 'course.md:6:1',
  },
  { code: 'directive.stray', lesson: 'a\n\n:::\n\nb', at: '6:1', fixed: 'a\n\n\nb' },
  {
    code: 'directive.stray',
    lesson: '::choice\n- [x] a\n:::\n\nb',
    at: '6:1',
    fixed: '- [x] a\n\nb',
    isGuess: true,
  },
  { code: 'directive.trailing', lesson: ':::choice Which? {fixed}\n- [x] a\n:::', at: '4:11' },
  {
    code: 'directive.trailing',
    lesson: ':::choice Which?\n- [x] a\n:::',
    at: '4:11',
    fixed: ':::choice\nWhich?\n\n- [x] a',
    isGuess: true,
  },
  {
    code: 'directive.trailing',
    lesson: ':::tutor Ask them.\nb\n:::',
    at: '4:10',
    fixed: ':::tutor\nAsk them.\n\nb',
  },
  {
    code: 'directive.unclosed',
    lesson: ':::choice\n- [x] a\n\n## Next\nb',
    at: '4:1',
    fixed: '- [x] a\n:::\n\n## Next',
  },
  {
    code: 'directive.unclosed',
    lesson: ':::choice\n- [x] a\n\n:::gaps\n[[a]]\n:::',
    at: '4:1',
    fixed: '- [x] a\n:::\n\n:::gaps',
  },
  {
    code: 'directive.unknown',
    lesson: 'a\n\n:::chioce\n- [x] a\n:::',
    at: '6:1',
    fixed: ':::choice\n',
    isGuess: true,
  },
  { code: 'directive.unknown', lesson: ':::somethingelse\n- [x] a\n:::', at: '4:1' },
  { code: 'entity.unknown', lesson: 'a &Dcaron; b', at: '4:1' },
  { code: 'exercise.failed', lesson: 'a\n\n:::faulty\na\n:::', at: '6:1' },
  {
    code: 'fact.checked',
    lesson: ':::fact {checked=2026-02-30 source=https://a.fi}\na\n:::',
    at: '4:1',
  },
  {
    code: 'fact.checked',
    lesson: ':::fact {checked=3.2.2026 source=https://a.fi}\na\n:::',
    at: '4:1',
    fixed: 'checked=2026-02-03 ',
  },
  {
    code: 'fact.future',
    lesson: ':::fact {checked=2027-01-01 source=https://a.fi}\na\n:::',
    at: '4:1',
  },
  {
    code: 'fact.source',
    lesson: ':::fact {checked=2026-02-03 source=http://a.fi}\na\n:::',
    at: '4:1',
    fixed: 'source=https://a.fi}',
  },
  {
    code: 'fact.source',
    lesson: ':::fact {checked=2026-02-03 source=www.a.fi}\na\n:::',
    at: '4:1',
    fixed: 'source=https://www.a.fi}',
    isGuess: true,
  },
  {
    code: 'fact.stale',
    lesson: ':::fact {checked=2025-01-01 source=https://a.fi}\na\n:::',
    at: '4:1',
  },
  { code: 'fact.unsourced', lesson: ':::fact\na\n:::', at: '4:1' },
  { code: 'fence.unclosed', lesson: 'a\n\n```\nb\n\n:::choice\n- [x] a\n:::', at: '6:1' },
  { code: 'fence.unclosed', lesson: '<!-- b\n\n:::choice\n- [x] a\n:::', at: '4:1' },
  { code: 'file.encoding', files: lesson(bytes(97, 10, 98, 0xe4, 99)), at: '2:2' },
  { code: 'file.encoding', files: lesson(bytes(97, 10, 98, 0xc3)), at: '2:2' },
  { code: 'file.missing', lesson: 'a\n![a](images/a.png)', at: '5:1' },
  {
    code: 'file.missing',
    files: course(basics, '## U\n1. [A](1-a.md)'),
    at: 'course.md:7:4',
    fixed: '](01-a.md)',
    isGuess: true,
  },
  {
    code: 'file.missing',
    files: [
      ...course(basics, '## U\n1. [B](unit/01-b.md)'),
      file('unit/01-b.md', '---\ntitle: B\n---\na ![c d](../images/shp.png)'),
    ],
    at: 'unit/01-b.md:4:3',
    fixed: '](../images/shop.png)',
    isGuess: true,
  },
  { code: 'file.nul', files: lesson('a\nb\0c'), at: '2:2' },
  { code: 'front-matter.deep', files: lesson('---\ntitle: A\nminutes:\n  a: b\n---\n'), at: '4:3' },
  { code: 'front-matter.deep', files: lesson('---\ntitle: |\n---\n'), at: '2:8' },
  { code: 'front-matter.double', files: lesson('---\ntitle: A\ntitle: B\n---\n'), at: '3:1' },
  {
    code: 'front-matter.deep',
    files: lesson('---\ntitle: *Hei!*\n---\na'),
    at: '2:8',
    fixed: 'title: "*Hei!*"\n',
  },
  {
    code: 'front-matter.double',
    files: lesson('---\ntitle: A\nminutes: 5\ntitle: A\n---\na'),
    at: '4:1',
    fixed: '---\ntitle: A\nminutes: 5\n---\n',
  },
  {
    code: 'front-matter.syntax',
    files: lesson('---\ntitle:A\n---\na'),
    at: '2:1',
    fixed: '\ntitle: A\n',
  },
  { code: 'front-matter.syntax', files: lesson('---\ntitle: A\nwords\n---\n'), at: '3:1' },
  {
    code: 'front-matter.unclosed',
    files: lesson('---\ntitle: A\n\ntext'),
    at: '1:1',
    fixed: '---\ntitle: A\n---\n\ntext',
  },
  {
    code: 'front-matter.unknown',
    files: course(`${basics}\nversoin: 2`),
    at: 'course.md:5:1',
    fixed: '\nversion: 2',
    isGuess: true,
  },
  {
    code: 'heading.level',
    lesson: '# Title\ntext',
    at: '4:1',
    fixed: '---\n## Title\n',
    isGuess: true,
  },
  { code: 'html.raw', lesson: 'a <b>c</b>', at: '4:3', fixed: 'a **c**' },
  { code: 'heading.level', lesson: 'a\n\n# Title\ntext', at: '6:1', fixed: 'a\n\n## Title\n' },
  { code: 'html.raw', lesson: 'a <em>c</em>', at: '4:3', fixed: 'a *c*' },
  {
    code: 'html.raw',
    lesson: '<a href="https://a.fi/" target="_blank">c d</a>',
    at: '4:1',
    fixed: '[c d](https://a.fi/)',
  },
  {
    code: 'html.raw',
    lesson: ':::choice\na <b>c</b>\n- [x] a\n- [ ] b\n:::',
    at: '5:3',
    fixed: 'a **c**',
    isGuess: true,
  },
  { code: 'html.raw', lesson: 'a <b>c *d*</b>', at: '4:3' },
  { code: 'html.raw', lesson: 'a\n\n<div>\nb\n</div>', at: '6:1' },
  {
    code: 'id.duplicate',
    lesson: ':::choice\n- [x] a\n:::\n\n:::choice\n- [x] b\n:::',
    at: '8:1',
    fixed: '\n\n:::choice {#a.choice.wvjl67o803.ehoi18gx9u}\n',
  },
  {
    code: 'id.duplicate',
    lesson: ':::choice {fixed #a}\n- [x] a\n:::\n\n:::choice {fixed #a}\n- [x] b\n:::',
    at: '8:1',
    fixed: '\n\n:::choice {fixed #a.ehoi18gx9u}\n',
  },
  {
    code: 'id.duplicate',
    lesson: ':::choice\n- [x] a\n:::\n\n:::choice {#mine\n- [x] b\n:::',
    at: '8:1',
  },
  {
    code: 'id.elsewhere',
    files: [
      ...course(basics, '## U\n1. [A](01-a.md)\n2. [B](02-b.md)'),
      ...lesson('---\ntitle: A\n---\n:::choice {#same}\n- [x] a\n:::'),
      file('02-b.md', '---\ntitle: B\n---\n\n:::choice {#same}\n- [x] a\n:::'),
    ],
    at: '02-b.md:5:1',
    fixed: '\n:::choice {#same-2}\n',
    isGuess: true,
  },
  { code: 'image.alt', lesson: 'a ![](images/shop.png)', at: '4:3' },
  { code: 'image.remote', lesson: 'a ![a](https://a.fi/a.png)', at: '4:3' },
  {
    code: 'language.missing',
    files: course('id: c\ntitle: C\nlanguages: [en, fi]'),
    at: 'course.md:1:1',
  },
  {
    code: 'language.unknown',
    files: course('id: c\ntitle: C\nlanguages: [en, fin]'),
    at: 'course.md:4:12',
    fixed: '[en, fi]',
    isGuess: true,
  },
  {
    code: 'language.unlisted',
    files: [file('01-a.ru.md', '---\ntitle: A\n---\na')],
    at: '01-a.ru.md:1:1',
    fixed: 'languages: [en, ru]',
    isGuess: true,
  },
  { code: 'lesson.empty', lesson: '', at: '1:1' },
  { code: 'lesson.minutes', files: lesson('---\ntitle: A\nminutes: ten\n---\na'), at: '3:10' },
  {
    code: 'lesson.minutes',
    files: lesson('---\ntitle: A\nminutes: 10 min\n---\na'),
    at: '3:10',
    fixed: '\nminutes: 10\n',
  },
  {
    code: 'lesson.minutes',
    files: lesson('---\ntitle: A\nminutes: 10-15\n---\na'),
    at: '3:10',
    fixed: '\nminutes: 10\n',
    isGuess: true,
  },
  {
    code: 'lesson.title',
    files: [
      ...course(basics, '## U\n1. [# A: "b"](01-a.md)'),
      ...lesson('---\nminutes: 5\n---\na'),
    ],
    at: '1:1',
    fixed: '---\nminutes: 5\ntitle: "# A: \\"b\\""\n---\n',
  },
  { code: 'lesson.title', files: lesson('a'), at: '1:1', fixed: '---\ntitle: A\n---\na' },
  {
    code: 'lesson.unlisted',
    files: [file('03-c.md', '---\ntitle: C\n---\na')],
    at: '03-c.md:1:1',
    fixed: '1. [A](01-a.md)\n2. [C](03-c.md)\n',
    isGuess: true,
  },
  { code: 'limit.columns', lesson: table(21), at: '5:1' },
  { code: 'limit.effort', lesson: `a\n\n${'a\n-\n'.repeat(20_000)}`, at: '6:1' },
  {
    code: 'limit.file',
    files: lesson(`---\ntitle: A\n---\n${'word\n'.repeat(60_000)}`),
    at: '52428:5',
  },
  { code: 'limit.inline', lesson: `a\n\n${'[['.repeat(32 * 1024)}`, at: '6:1' },
  { code: 'limit.inline', lesson: `${'word\n'.repeat(1000)}`, at: '4:1' },
  { code: 'limit.nesting', lesson: `a\n\n${nested(21)}`, at: '6:1' },
  { code: 'limit.problems', lesson: '<b>\n\n'.repeat(1100), at: '2004:1' },
  { code: 'link.empty', lesson: 'a [b]()', at: '4:3' },
  {
    code: 'link.insecure',
    lesson: 'a [b](http://a.fi/)',
    at: '4:7',
    fixed: 'a [b](https://a.fi/)',
  },
  { code: 'link.refused', lesson: 'a [b](javascript:alert(1))', at: '4:3' },
  { code: 'link.refused', lesson: 'a [b](/etc)', at: '4:3' },
  { code: 'media.outside', lesson: 'a ![b](../b.png)', at: '4:3' },
  { code: 'media.outside', lesson: 'a [b](../b.mp3)', at: '4:3' },
  {
    code: 'outline.double',
    files: course(basics, '## U\n1. [A](01-a.md)\n2. [B](01-a.md)'),
    at: 'course.md:8:1',
    fixed: '1. [A](01-a.md)\n',
  },
  { code: 'outline.empty', files: course(basics, 'text'), at: 'course.md:1:1' },
  {
    code: 'outline.extra',
    files: [
      ...variant(''),
      file('course.fi.md', '---\ntitle: C\n---\n## U\n1. [A](01-a.md)\n2. [B](02-b.md)'),
    ],
    at: 'course.fi.md:1:1',
  },
  {
    code: 'outline.link',
    files: course(basics, '## U\n1. A\n2. [A](01-a.md)'),
    at: 'course.md:7:1',
  },
  {
    code: 'outline.missing',
    files: [...variant(''), file('course.fi.md', '---\ntitle: C\n---\n## U')],
    at: 'course.fi.md:1:1',
  },
  {
    code: 'outline.text',
    files: course(basics, '## U\ntext\n\n1. [A](01-a.md)'),
    at: 'course.md:7:1',
  },
  {
    code: 'step.empty',
    lesson: 'a\n\n## One\n\n## Two\nb',
    at: '6:1',
    fixed: 'a\n\n### One\n',
    isGuess: true,
  },
  { code: 'tutor.minutes', lesson: ':::tutor {minutes=0}\na\n:::', at: '4:1' },
  {
    code: 'translation.columns',
    files: translated('## A\n\n| fi | uk |\n|---|---|\n| avain | ключ |'),
    at: 'words.ru.md:3:8',
    fixed: '| fi | ru |',
    isGuess: true,
  },
  {
    code: 'translation.columns',
    files: translated('## A\n\n| Finnish | Russian |\n|---|---|\n| avain | ключ |'),
    at: 'words.ru.md:3:3',
  },
  {
    code: 'translation.double',
    files: translated(`## A\n\n${russian}| avain | ключ |\n| ovi | дверь |\n| avain | ключик |`),
    at: 'words.ru.md:7:3',
  },
  {
    code: 'translation.double',
    files: translated(`## A\n\n${russian}| avain | ключ |\n| ovi | дверь |\n| avain | ключ |`),
    at: 'words.ru.md:7:3',
    fixed: '| avain | ключ |\n| ovi | дверь |',
  },
  {
    code: 'translation.empty',
    files: translated(`## A\n\n${russian}| avain | |\n| ovi | дверь |`),
    at: 'words.ru.md:5:3',
  },
  {
    code: 'translation.file',
    files: course(`${basics}\nteaches: fi\nwords: [ru]`),
    at: 'course.md:6:8',
  },
  {
    code: 'translation.lesson',
    files: translated(`## [A](01-a.md)\n\n${russian}\n## B?\n\n${russian}`),
    at: 'words.ru.md:6:4',
  },
  {
    code: 'translation.missing',
    files: translated(`## A\n\n${russian}| avain | ключ |`),
    at: 'words.ru.md:5:3',
  },
  {
    code: 'translation.stray',
    files: translated(`${russian}| avain | ключ |`),
    at: 'words.ru.md:1:1',
  },
  { code: 'translation.unlisted', files: [file('words.uk.md', '')], at: 'words.uk.md:1:1' },
  {
    code: 'translation.taught',
    files: [...course(`${basics}\nteaches: fi\nwords: [fi]`)],
    at: 'course.md:6:8',
    fixed: 'teaches: fi\n---',
  },
  {
    code: 'translation.taught',
    files: [...course(`${basics}\nteaches: fi\nwords: [fi, ru]`), file('words.ru.md', '')],
    at: 'course.md:6:8',
    fixed: '\nwords: [ru]\n',
  },
  {
    code: 'translation.unlisted',
    files: [...course(`${basics}\nteaches: fi`), file('words.uk.md', '')],
    at: 'words.uk.md:1:1',
    fixed: '\nteaches: fi\nwords: [uk]\n---',
    isGuess: true,
  },
  {
    code: 'translation.untaught',
    files: [...course(`${basics}\nwords: [ru]`), file('words.ru.md', '')],
    at: 'course.md:5:8',
  },
  { code: 'translation.untranslated', files: translated('\n'), at: 'words.ru.md:1:1' },
  {
    code: 'translation.word',
    files: translated(`## A\n\n${russian}| avaim | ключ |\n| ovi | дверь |`),
    at: 'words.ru.md:5:3',
    fixed: '| avain | ключ |',
    isGuess: true,
  },
  {
    code: 'variant.extra',
    files: variant(':::choice\n- [x] a\n:::\n:::gaps\n[[a]]\n:::\n:::words\n- a\n:::'),
    at: '01-a.fi.md:10:1',
  },
  {
    code: 'variant.key',
    files: [
      ...variant(''),
      file('course.fi.md', '---\ntitle: C\nid: d\n---\n## U\n1. [A](01-a.md)'),
    ],
    at: 'course.fi.md:3:5',
    fixed: '---\ntitle: C\n---\n',
  },
  { code: 'variant.mismatch', files: variant('\n:::gaps\n[[a]]\n:::'), at: '01-a.fi.md:5:1' },
  { code: 'variant.missing', files: variant(':::choice\n- [x] a\n:::\n'), at: '01-a.fi.md:7:1' },
];

/** The files of a case: a small sound course, with the case's own files in place of its files. */
export function filesOf({ lesson: text, files = [], code }: ProblemCase): readonly SourceFile[] {
  if (code === 'course.missing') return files;
  const sound: readonly SourceFile[] = [
    ...course(basics),
    ...lesson(`---\ntitle: A\n---\n${text ?? 'text\n'}`),
    file('images/shop.png', ''),
  ];
  const byPath = new Map([...sound, ...files].map((one) => [one.path, one]));
  return [...byPath.values()];
}
