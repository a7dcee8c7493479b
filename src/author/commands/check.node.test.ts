import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { polkuAsNobody } from '../../../test/support/polku-process.js';
import { brokenLesson, smallCourse } from '../../../test/support/small-course.js';
import type { JsonProblem } from '../problem-json.js';

interface CheckJson {
  readonly format: number;
  readonly courses: readonly {
    readonly name: string;
    readonly folder: string;
    readonly languages: readonly string[];
    readonly lessons: number;
    readonly exercises: number;
    readonly problems: readonly JsonProblem[];
    readonly mended: readonly JsonProblem[];
    readonly unwritten: readonly { readonly file: string; readonly code: string }[];
  }[];
  readonly totals: Readonly<Record<'courses' | 'errors' | 'warnings' | 'advice', number>>;
}

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => {
  folder = makeFolder(smallCourse);
});
afterEach(() => folder.remove());
const at = (name: string): string => join(folder.path, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

async function checkJson(...args: string[]): Promise<CheckJson & { status: number }> {
  const { status, stdout } = await polku('check', folder.path, '--json', ...args);
  return { ...(JSON.parse(stdout) as CheckJson), status };
}

/** Two problems that are mended safely, and one whose mending would be a guess. */
const mendable = brokenLesson
  .replace(':::chioce', '[Law](http://example.org/)\n\n:::chioce')
  .trimEnd();
const unclosed = mendable.replace(/\n:::$/, '\n');

suite('polku check --json', () => {
  test('is the document that docs/command.md promises', async () => {
    folder.write('small/01-hei.md', brokenLesson);
    const { format, courses, totals, status } = await checkJson();
    assert.equal(status, 1);
    assert.equal(format, 1);
    assert.deepEqual({ ...totals, advice: 0 }, { courses: 1, errors: 1, warnings: 0, advice: 0 });
    const [course] = courses;
    assert.deepEqual(
      { ...course, problems: [], folder: '' },
      {
        ...{ name: 'small', folder: '', languages: ['en'], lessons: 2, exercises: 1 },
        ...{ problems: [], mended: [], unwritten: [] },
      },
    );
    const problem = course!.problems.find(({ code }) => code === 'directive.unknown')!;
    const file = at('small/01-hei.md');
    assert.deepEqual(problem, {
      ...{ file, line: 8, column: 1, endLine: 8, endColumn: 10 },
      severity: 'error',
      code: 'directive.unknown',
      message: problem.message,
      values: { name: 'chioce', suggestion: 'choice' },
      fix: {
        ...{ file, line: 8, column: 4, endLine: 8, endColumn: 10 },
        ...{ text: 'choice', isGuess: true },
      },
    });
    assert.match(problem.message, /Did you mean/);
  });

  test('has its messages in the language that is wished', async () => {
    folder.write('small/01-hei.md', brokenLesson);
    const { courses } = await checkJson('--lang', 'fi');
    assert.match(courses[0]!.problems[0]!.message, /Tarkoititko/);
  });

  test('counts a sound course', async () => {
    const { totals, status } = await checkJson();
    assert.equal(status, 0);
    assert.deepEqual({ ...totals, advice: 0 }, { courses: 1, errors: 0, warnings: 0, advice: 0 });
  });
});

suite('polku check --fix', () => {
  test('mends what is safe, tells it, and leaves guesses', async () => {
    folder.write('small/01-hei.md', unclosed);
    const { status, stdout } = await polku('check', folder.path, '--fix');
    assert.equal(status, 1, 'a guess is left');
    assert.match(stdout, /01-hei\.md:8:\d+ mended link\.insecure$/m);
    assert.match(stdout, /01-hei\.md:10:\d+ mended directive\.unclosed$/m);
    assert.match(stdout, /01-hei\.md:10:\d+ error directive\.unknown$/m);
    assert.doesNotMatch(stdout, /error directive\.unclosed/);
    const text = read('small/01-hei.md');
    assert.match(text, /\(https:\/\/example\.org\/\)/);
    assert.match(text, /:::chioce/);
    assert.match(text, /\n:::\n?$/);
    assert.equal(readdirSync(at('small')).length, 4, 'nothing is left beside');

    const again = await polku('check', folder.path, '--fix');
    assert.doesNotMatch(again.stdout, /mended/);
    assert.equal(read('small/01-hei.md'), text);
  });

  test('keeps line endings, the mark at the start, and who may read it', async () => {
    const windows = `\uFEFF${mendable.replace('chioce', 'choice').replaceAll('\n', '\r\n')}\r\n`;
    folder.write('small/01-hei.md', windows);
    chmodSync(at('small/01-hei.md'), 0o604);
    const { status } = await polku('check', folder.path, '--fix');
    assert.equal(status, 0);
    assert.equal(read('small/01-hei.md'), windows.replace('http:', 'https:'));
    assert.equal(statSync(at('small/01-hei.md')).mode & 0o777, 0o604);
  });

  test('leaves a sound course untouched to the byte', async () => {
    const before = statSync(at('small/01-hei.md'));
    await polku('check', folder.path, '--fix');
    assert.equal(read('small/01-hei.md'), smallCourse['small/01-hei.md']);
    assert.equal(statSync(at('small/01-hei.md')).ino, before.ino);
  });

  test('never writes into a binary that is called .md', async () => {
    const png = new Uint8Array([...Buffer.from('\x89PNG\r\n'), 0, 1, 2, 255, 254]);
    const nul = new TextEncoder().encode(`${mendable}\0`);
    folder.write('small/01-hei.md', png);
    folder.write('small/02-kiitos.md', nul);
    const { status, stdout, stderr } = await polku('check', folder.path, '--fix');
    assert.notEqual(status, 0);
    assert.match(stdout, /01-hei\.md:\d+:\d+ error file\.(nul|encoding)/);
    assert.match(stderr, /02-kiitos\.md is not a text file/);
    assert.deepEqual(new Uint8Array(readFileSync(at('small/01-hei.md'))), png);
    assert.deepEqual(new Uint8Array(readFileSync(at('small/02-kiitos.md'))), nul);
  });

  test('--json tells what was mended', async () => {
    folder.write('small/01-hei.md', unclosed);
    const { courses } = await checkJson('--fix');
    const [course] = courses;
    assert.deepEqual(
      course!.mended.map(({ code, line }) => `${line} ${code}`),
      ['8 link.insecure', '10 directive.unclosed'],
    );
    assert.deepEqual(course!.unwritten, []);
    assert.ok(course!.problems.every(({ code }) => code !== 'link.insecure'));
  });
});

suite('where not everything is allowed', () => {
  beforeEach(() => chmodSync(folder.path, 0o755));

  test('a file that cannot be read is told, and the others are checked', (t) => {
    chmodSync(at('small/02-kiitos.md'), 0);
    const ran = polkuAsNobody(folder.path, 'check', '.');
    if (!ran) return t.skip('nobody cannot run the command here');
    assert.equal(ran.status, 1);
    assert.match(ran.stdout, /02-kiitos\.md:1:1 error file\.unreadable\n.*EACCES/);
    assert.match(ran.stdout, /small: 2 lessons, 1 exercise/);
  });

  test('nothing is mended in a folder that is not to be written to, and it says so', (t) => {
    folder.write('small/01-hei.md', unclosed);
    chmodSync(at('small'), 0o555);
    const ran = polkuAsNobody(folder.path, 'check', '.', '--fix');
    chmodSync(at('small'), 0o755);
    if (!ran) return t.skip('nobody cannot run the command here');
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /small\/01-hei\.md: the system does not allow it \(EACCES\)/);
    assert.match(ran.stdout, /error directive\.unclosed/, 'what remains');
    assert.equal(read('small/01-hei.md'), unclosed);
  });

  test('nor is anything new made there', (t) => {
    chmodSync(at('small'), 0o555);
    const ran = polkuAsNobody(folder.path, 'new', 'lesson', 'More', 'small');
    chmodSync(at('small'), 0o755);
    if (!ran) return t.skip('nobody cannot run the command here');
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /small\/03-more\.md: the system does not allow it/);
    assert.equal(read('small/course.md'), smallCourse['small/course.md']);
  });
});
