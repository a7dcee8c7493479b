import type { SourceFile } from '../../src/course/file-text.js';

/** A lesson that can be played and still be better, and what checks must say of it. */
export interface CheckCase {
  readonly code: string;
  /** The lesson's text below its front matter, which takes three lines. */
  readonly lesson?: string;
  /** Whole files instead, beside or in place of the usual ones. */
  readonly files?: readonly SourceFile[];
  /** `line:column` in the lesson, or `file:line:column`; absent where nothing is to be said. */
  readonly at?: string;
  /** What a fix makes of the file that it is for, or a part of it; absent where there is none. */
  readonly fixed?: string;
  /** The fix may not be what the author meant. */
  readonly isGuess?: true;
}

const file = (path: string, content = ''): SourceFile => ({ path, content });
const outline = (more = '', lessons = '1. [A](01-a.md)') =>
  file('course.md', `---\nid: c\ntitle: C\nlanguages: [en, fi]\n${more}---\n## U\n${lessons}\n`);
const lesson = (path: string, text: string, matter = ''): SourceFile =>
  file(path, `---\ntitle: A\n${matter}---\n${text}\n`);
const prose = (words: number): string =>
  Array.from(
    { length: words / 10 },
    () => 'these are really ten words that a learner may read\n',
  ).join('');
const question = (right: string, wrong: string, flags = '', n = 1): string =>
  `:::choice${flags} {#q${n}}\nWhich?\n\n- [x] ${right}\n- [ ] ${wrong}\n- [ ] ${wrong} too\n:::\n`;
const questions = (make: (n: number) => string): string => [1, 2, 3].map(make).join('\n');
const long = 'a much longer answer that says it all';
const list = (rows: string): string => `:::words\n| fi | en |\n|---|---|\n${rows}\n:::\n`;
const finnish = (text: string, others: readonly SourceFile[] = []): readonly SourceFile[] => [
  outline('teaches: fi\n', '1. [A](01-a.md)\n2. [B](02-b.md)'),
  lesson('01-a.md', text),
  lesson('02-b.md', ':::choice\nWhere?\n\n- [x] *hotellissa*\n- [ ] *kaupassa*\n:::'),
  ...others,
];

/** One row at least for each code of the checks, and one for what they must let pass. */
export const checkCases: readonly CheckCase[] = [
  {
    code: 'check.alert-joined',
    lesson: ':::choice\nA?\n\n- [x] a\n- [ ] b\n\n> [!TIP]\n> c\n> [!NOTE]\n> d\n:::',
    at: '12:1',
    fixed: '> c\n\n> [!NOTE]\n> d',
  },
  {
    code: 'check.alert-joined',
    lesson: ':::choice\nA?\n\n- [x] a\n- [ ] b\n  > c\n> [!NOTE]\n> d\n:::',
    at: '10:1',
    fixed: '  > c\n\n> [!NOTE]\n> d',
  },
  {
    code: 'check.alert-joined',
    lesson: 'a\n\n> [!TIP]\n> b *c*\n>\n> [!note]\n> d\n\n:::reflect\nA?\n:::',
    at: '9:1',
    fixed: '>\n\n> [!note]\n> d',
  },
  // By its prompt learners' answers are found.
  {
    code: 'check.alert-joined',
    lesson: ':::choice\n> [!WARNING]\n> A?\n> [!TIP]\n> c\n\n- [x] a\n- [ ] b\n:::',
    at: '7:1',
    fixed: '> A?\n\n> [!TIP]\n> c',
    isGuess: true,
  },
  {
    code: 'check.alert-joined',
    lesson: '- a\n  > b\n> [!NOTE]\n> c\n\n```\n> a\n> [!NOTE]\n```\n\nSay `[!TIP]`, or [!TIP].',
  },
  {
    code: 'check.answer-twice',
    lesson: ':::gaps\nMinä [[olen| olen |oon]] Ali.\n:::',
    at: '5:6',
    fixed: 'Minä [[olen|oon]] Ali.',
  },
  { code: 'check.answer-twice', lesson: ':::gaps\n[[olen|oon]] [[olen]]\n:::' },
  {
    code: 'check.answer-twice',
    lesson: ':::dialogue {you=B}\n**A:** Hei!\n\n**B:** [[Moi|Moi]]!\n:::',
    at: '7:8',
    fixed: '**B:** [[Moi]]!',
  },
  {
    code: 'check.first-right',
    lesson: questions((n) => question('a', 'b', '', n).replace('{#', '{fixed #')),
    at: '4:1',
  },
  { code: 'check.first-right', lesson: questions((n) => question('a', 'b', '', n)) },
  {
    code: 'check.gap-distractor',
    lesson: ':::gaps {bank}\nMinä [[olen]]. Sinä [[olet]].\n\n- *on*\n- *olen*\n:::',
    at: '8:1',
    fixed: '- *on*\n:::',
    isGuess: true,
  },
  // Typed, it is only in the other gap that this is said.
  {
    code: 'check.gap-distractor',
    lesson: ':::gaps\nMinä [[olen]]. Sinä [[olet]].\n\n- *olen*\n  > You say so of yourself.\n:::',
  },
  {
    code: 'check.heading-jump',
    lesson: '## One\n\n#### Two\na\n\n:::choice\nA?\n- [x] a\n- [ ] b\n:::',
    at: '6:1',
    fixed: '\n### Two\n',
  },
  { code: 'check.heading-jump', lesson: '## One\na\n### Two\na\n#### Three\na\n### Four\na' },
  { code: 'check.heading-jump', lesson: '### Before any step\na' },
  { code: 'check.heading-jump', lesson: '#### One\n\n##### Two', at: '6:1', fixed: '\n#### Two' },
  {
    code: 'check.longest-right',
    lesson: questions((n) => question(long, 'a short one', '', n)),
    at: '4:1',
  },
  {
    code: 'check.longest-right',
    lesson: questions((n) =>
      n < 3 ? question(long, 'a short one', '', n) : question('a', long, '', n),
    ),
  },
  // Of single words the length says nothing.
  { code: 'check.longest-right', lesson: questions((n) => question('tervetuloa', 'hei', '', n)) },
  {
    code: 'check.long-reading',
    lesson: `## One\n${prose(600)}\n## Two\n:::choice\nA?\n- [x] a\n- [ ] b\n:::`,
    at: '4:4',
  },
  {
    code: 'check.long-reading',
    lesson: `## One\n${prose(600)}\n:::choice\nA?\n- [x] a\n- [ ] b\n:::`,
  },
  {
    code: 'check.minutes',
    files: [lesson('01-a.md', prose(2000), 'minutes: 5\n')],
    at: '1:1',
    fixed: '\nminutes: 12\n',
    isGuess: true,
  },
  { code: 'check.minutes', files: [lesson('01-a.md', prose(2000), 'minutes: 9\n')] },
  { code: 'check.no-exercise', lesson: 'Only reading.', at: '1:1' },
  { code: 'check.no-exercise', lesson: 'a\n\n:::reflect {#a}\nWhat now?\n:::' },
  { code: 'check.no-exercise', lesson: ':::chioce\n:::' },
  { code: 'check.no-prompt', lesson: 'a\n\n:::choice\n- [x] a\n- [ ] b\n:::', at: '6:1' },
  { code: 'check.no-prompt', lesson: ':::gaps\nMinä [[olen]].\n:::' },
  {
    code: 'check.own-distractor',
    lesson: ':::choice\nA?\n\n- [x] “Kiitos”\n- [ ] "Kiitos"\n- [ ] Hei\n:::',
    at: '8:7',
  },
  // It may be about capital letters, or about the signs.
  {
    code: 'check.own-distractor',
    lesson: ':::choice\nA?\n\n- [x] Hei, Ali!\n- [ ] Hei Ali!\n- [ ] Hei, Ali\n:::',
  },
  { code: 'check.own-distractor', lesson: ':::choice\nA?\n\n- [x] Suomi\n- [ ] suomi\n:::' },
  { code: 'check.own-distractor', lesson: ':::choice\nA?\n\n- [x] Hei!\n- [ ] Hei?\n:::' },
  {
    code: 'check.same-feedback',
    lesson: ':::choice\nA?\n\n- [x] a\n  > Read it again.\n- [ ] b\n  > **Read it again!**\n:::',
    at: '4:1',
  },
  {
    code: 'check.same-feedback',
    lesson: ':::gaps\n[[a]] [[b]]\n\n- c\n  > No.\n- d\n  > No.\n:::',
    at: '4:1',
  },
  {
    code: 'check.same-feedback',
    lesson:
      ':::gaps\n[[a]] [[b]]\n\n- c\n  > Add the ending here.\n- d\n  > Add the ending here.\n:::',
  },
  {
    code: 'check.same-feedback',
    lesson: ':::choice\nA?\n\n- [x] a\n  > Yes.\n- [ ] b\n  > No.\n:::',
  },
  {
    code: 'check.same-item',
    lesson: ':::order\nA?\n\n1. Open.\n2. Look\n3. Open!\n:::',
    at: '9:4',
  },
  {
    code: 'check.same-item',
    lesson: ':::sort\nA?\n\n- **A**\n  - Yes!\n- **B**\n  - Yes\n:::',
    at: '10:5',
  },
  // The compiler says so.
  { code: 'check.same-item', lesson: ':::order\nA?\n\n1. Open\n2. Look\n3. Open\n:::' },
  {
    code: 'check.same-sides',
    lesson: ':::match\nA?\n\n| a | b |\n|---|---|\n| taksi | taksi |\n| c | d |\n:::',
    at: '9:3',
  },
  {
    code: 'check.title-differs',
    files: [
      outline('', '1. [Kello: *the clock*](01-a.md)'),
      file('01-a.md', '---\ntitle: Time [1]\n---\n:::reflect\nA?\n:::\n'),
    ],
    at: 'course.md:7:5',
    fixed: '1. [Time \\[1\\]](01-a.md)',
    isGuess: true,
  },
  {
    code: 'check.title-differs',
    files: [
      outline(),
      lesson('01-a.md', ':::reflect {#a}\nA?\n:::'),
      file('course.fi.md', '---\ntitle: C\n---\n## U\n1. [Kello](01-a.fi.md)\n'),
      file('01-a.fi.md', '---\ntitle: Aika\n---\n:::reflect {#a}\nB?\n:::\n'),
    ],
    at: 'course.fi.md:5:5',
    fixed: '1. [Aika](01-a.fi.md)',
    isGuess: true,
  },
  {
    code: 'check.title-differs',
    files: [
      outline('', '1. [Kello, the clock](01-a.md)'),
      file('01-a.md', '---\ntitle: The clock\n---\n'),
    ],
  },
  {
    code: 'check.title-differs',
    files: [outline('', '1. [Kello](01-a.md)'), file('01-a.md', 'No title.')],
  },
  // The lesson is not translated yet.
  {
    code: 'check.title-differs',
    files: [
      outline(),
      lesson('01-a.md', ':::reflect {#a}\nA?\n:::'),
      file('course.fi.md', '---\ntitle: C\n---\n## U\n1. [Kello](01-a.md)\n'),
    ],
  },
  {
    code: 'check.untranslated',
    files: [
      outline('', '1. [A](01-a.md)\n2. [B](02-b.md)'),
      lesson('01-a.md', 'a'),
      lesson('02-b.md', 'b'),
      lesson('01-a.fi.md', 'a'),
      file('course.fi.md', '---\ntitle: C\n---\n## U\n1. [A](01-a.md)\n2. [B](02-b.md)'),
    ],
    at: '02-b.md:1:1',
  },
  {
    code: 'check.untranslated',
    files: [lesson('01-a.fi.md', 'a')],
    at: 'course.md:1:1',
  },
  // Where nothing is translated, that is said once, and by the compiler.
  { code: 'check.untranslated', lesson: 'a' },
  { code: 'check.unused-file', files: [file('images/a.png')], at: 'images/a.png:1:1' },
  {
    code: 'check.unused-file',
    files: [
      ...finnish(
        list('| *hotelli* | hotel |')
          .replace('en |', 'en | audio |')
          .replace('---|\n', '---|---|\n')
          .replace('hotel |', 'hotel | [kuuntele](audio/my%20hotel.opus) |'),
      ),
      file('audio/my hotel.opus'),
      lesson('03-c.md', 'a'),
    ],
  },
  { code: 'check.unused-file', lesson: '![a](images/a.png)', files: [file('images/a.png')] },
  // What cannot be played yet, or is not in the table of contents, is being written.
  {
    code: 'check.unused-file',
    lesson: ':::choice\n![a](images/my%20a.png)\n- [ ] b\n- [ ] c\n:::',
    files: [
      file('images/my a.png'),
      lesson('u/02-b.md', '[a]: <../images/b.png>'),
      file('images/b.png'),
    ],
  },
  { code: 'check.unused-term', files: finnish(list('| avain | key |')), at: '7:3' },
  { code: 'check.unused-term', files: finnish(list('| hotelli | hotel |\n| kauppa | shop |')) },
  // Its own list, and what came before it, do not count.
  {
    code: 'check.unused-term',
    files: finnish(`*Avain* on tässä.\n\n${list('| avain | key |\n| avaimet | keys |')}`),
    at: '9:3',
  },
  {
    code: 'check.unused-term',
    files: finnish(`${list('| avain | key |')}\nMissä *avaimeni* ovat?`),
  },
  {
    code: 'check.unused-term',
    files: finnish(
      ':::words\n| fi | en | example |\n|---|---|---|\n| avain | key | *Avain katosi.* |\n:::',
    ),
  },
];

/** The files of a case: a small course, with the case's own files in place of its files. */
export function checkedFiles({ lesson: text, files = [] }: CheckCase): readonly SourceFile[] {
  const usual = [outline(), lesson('01-a.md', text ?? 'a')];
  return [...new Map([...usual, ...files].map((one) => [one.path, one])).values()];
}
