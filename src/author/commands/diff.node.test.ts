import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { smallCourse } from '../../../test/support/small-course.js';
import type { ComparedCourses } from '../diff-report.js';

let folder: ReturnType<typeof makeFolder>;
const at = (name: string): string => join(folder.path, name);

/** A version of the small course in a folder of its own. */
function version(name: string, changes: Readonly<Record<string, string | undefined>> = {}): void {
  for (const [file, content] of Object.entries({ ...smallCourse, ...changes })) {
    if (content !== undefined) folder.write(`${name}/${file}`, content);
  }
}
const diff = (...args: string[]) => polku('diff', at('a'), at('b'), ...args);

beforeEach(() => {
  folder = makeFolder();
  version('a');
});
afterEach(() => folder.remove());

suite('polku diff', () => {
  test('loses nothing between a version and itself', async () => {
    version('b');
    const { status, stdout } = await diff();
    assert.equal(status, 0);
    assert.equal(
      stdout,
      'small: 2 exercises keep their answers, 0 are asked again, 0 lose them, 0 are new.\n',
    );
  });

  const hei = smallCourse['small/01-hei.md'];
  const outline = smallCourse['small/course.md'];
  for (const [what, changes, status, says] of [
    [
      'another right answer',
      { 'small/01-hei.md': hei.replace('[x] *Hei!*', '[x] *Moi!*') },
      0,
      /^01-hei\.md:12: something else is right in this choice now/m,
    ],
    [
      'another prompt',
      { 'small/01-hei.md': hei.replace('What do you say?', 'What do you say to her?') },
      1,
      /^01-hei\.md:12: the prompt of this choice has changed.*write \{#hei\.choice\.\w+\} into this line/m,
    ],
    [
      'an exercise that is gone',
      { 'small/01-hei.md': hei.replace(/:::choice[\s\S]*/, '') },
      1,
      /^01-hei\.md: the choice hei\.choice\.\w+ is gone/m,
    ],
    [
      'a file with another name',
      {
        'small/01-hei.md': undefined,
        'small/01-moi.md': hei,
        'small/course.md': outline.replace('01-hei', '01-moi'),
      },
      1,
      /^01-hei\.md seems to be called 01-moi\.md now.*one exercise are lost. Give the file its old name/m,
    ],
    [
      'another id of the course',
      { 'small/course.md': outline.replace('id: small', 'id: smaller') },
      1,
      /another id: smaller\..*“id: small”/,
    ],
    [
      'an exercise that is broken',
      { 'small/01-hei.md': hei.replace('[x] *Hei!*', '[ ] *Hei!*') },
      1,
      /^01-hei\.md:1\d: this choice is broken, and its answers wait[^]*answers of one exercise wait/m,
    ],
    [
      'a type with a slip of the pen',
      { 'small/01-hei.md': hei.replace(':::choice', ':::chioce') },
      1,
      /^01-hei\.md:12: this choice is broken/m,
    ],
    [
      'a binary in a lesson’s place',
      { 'small/01-hei.md': '\0\x01binary' },
      1,
      /01-hei\.md \(Hei!\) could not be read[^]*01-hei\.md:1:1 error file\.nul/,
    ],
    ['nothing to compare', { 'small/course.md': undefined }, 1, /There is no course in /],
  ] as const) {
    test(`${what}: ${status}`, async () => {
      version('b', changes);
      const ran = await diff();
      assert.match(ran.stdout + ran.stderr, says);
      assert.equal(ran.status, status);
      const finnish = await diff('--lang', 'fi');
      assert.doesNotMatch(finnish.stdout, /\{\{|diff\.|answers|lose/);
    });
  }

  test('--json is the document that docs/command.md promises', async () => {
    version('b', { 'small/01-hei.md': hei.replace('What do you say?', 'And now?') });
    const { stdout, status } = await diff('--json');
    assert.equal(status, 1);
    const {
      format,
      courses,
      lost,
      new: added,
    } = JSON.parse(stdout) as ComparedCourses & {
      format: number;
    };
    assert.deepEqual([format, lost, added], [1, [], []]);
    const [course] = courses;
    assert.deepEqual(course!.totals, { kept: 1, again: 0, lost: 1, new: 1, broken: 0 });
    assert.deepEqual(course!.words, { kept: 0, waiting: [], lost: [], new: 0 });
    const [lesson] = course!.lessons;
    assert.deepEqual(Object.keys(lesson!), ['id', 'title', 'file', 'fate', 'exercises']);
    const [gone] = lesson!.exercises;
    assert.deepEqual(
      { ...gone, id: '', now: '' },
      { id: '', type: 'choice', fate: 'lost', now: '' },
    );
    assert.equal(gone!.now!.line, 12);
    assert.equal(gone!.now!.fix!.text, ` {#${gone!.id}}`);
  });

  test('several courses are told apart by their ids', async () => {
    const other = Object.entries(smallCourse).map(([file, content]) => [
      file.replace('small/', 'other/'),
      content.replace('id: small', 'id: other'),
    ]);
    version('a', Object.fromEntries(other) as Record<string, string>);
    version('b', { 'third/course.md': outline.replace('id: small', 'id: third') });
    const { status, stdout } = await diff();
    assert.equal(status, 1);
    assert.match(stdout, /^small: 2 exercises keep/m);
    assert.match(stdout, /The course other is gone/);
    assert.match(stdout, /The course third is new/);
  });

  test('the shipped courses lose nothing when ids are written into them', async () => {
    const courses = fileURLToPath(new URL('../../../courses', import.meta.url));
    cpSync(courses, at('shipped'), { recursive: true });
    await polku('ids', at('shipped'));
    const { status, stdout } = await polku('diff', courses, at('shipped'));
    assert.equal(status, 0, stdout);
    assert.equal(stdout.match(/0 are asked again, 0 lose them, 0 are new\./g)?.length, 5);
  });
});
