import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { smallCourse } from '../../../test/support/small-course.js';
import { exerciseTypes } from '../../exercises/index.js';

let folder: ReturnType<typeof makeFolder>;
const at = (...names: string[]): string => join(folder.path, ...names);
const read = (...names: string[]): string => readFileSync(at(...names), 'utf8');

async function isSound(...names: string[]): Promise<string> {
  const { status, stdout } = await polku('check', at(...names));
  assert.match(stdout, /^One course: 0 errors, 0 warnings[.,]/m, stdout);
  assert.equal(status, 0);
  return stdout;
}

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

suite('polku new course', () => {
  for (const lang of ['en', 'fi', 'sv']) {
    for (const teaches of [[], ['--teaches', 'fi'], ['--teaches', 'sv']]) {
      test(`in ${lang} ${teaches.join(' ')}: passes the check`, async () => {
        const made = await polku('new', 'course', at('My Course'), '--lang', lang, ...teaches);
        assert.equal(made.status, 0, made.stderr);
        assert.deepEqual(readdirSync(at('My Course')).length, 3);
        assert.match(read('My Course', 'course.md'), new RegExp(`languages: \\[${lang}\\]`));
        const checked = await isSound('My Course');
        assert.match(checked, /1 lesson, 3 exercises/);
        assert.doesNotMatch(checked, /advice/);
      });
    }
  }

  test('asks nothing, and takes what it is told', async () => {
    await polku('new', 'course', at('työ-elämä'));
    assert.match(read('työ-elämä', 'course.md'), /^id: tyo-elama\ntitle: Työ elämä\n/m);
    await polku('new', 'course', at('b'), '--title', 'B: "the" #1');
    assert.match(read('b', 'course.md'), /^title: "B: \\"the\\" #1"$/m);
    await isSound('b');
  });

  test('overwrites nothing, and leaves nothing half done', async () => {
    folder.write('mine/01-the-first-lesson.md', 'mine');
    const { status, stderr } = await polku('new', 'course', at('mine'));
    assert.equal(status, 2);
    assert.match(stderr, /01-the-first-lesson\.md is there already/);
    assert.deepEqual(readdirSync(at('mine')), ['01-the-first-lesson.md']);
    assert.equal(read('mine', '01-the-first-lesson.md'), 'mine');
  });

  for (const [args, says] of [
    [['new', 'course'], /polku new course my-course/],
    [['new', 'course', 'a', 'b'], /no use for “b”/],
    [['new', 'course', 'a', '--lang', 'Finnish'], /“Finnish” is no language code/],
    [['new', 'course', 'a', '--teaches', '../x'], /“\.\.\/x” is no language code/],
  ] as const) {
    test(`${args.join(' ')} is refused`, async () => {
      const { status, stderr } = await polku(...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
    });
  }
});

suite('polku new lesson', () => {
  beforeEach(async () => {
    await polku('new', 'course', at('c'));
  });

  test('numbers it, makes its name, and links it', async () => {
    const { status, stdout } = await polku('new', 'lesson', 'At the till [1]', at('c'));
    assert.equal(status, 0);
    assert.match(stdout, /02-at-the-till-1\.md/);
    assert.match(
      read('c', 'course.md'),
      /^2\. \[At the till \\\[1\\\]\]\(02-at-the-till-1\.md\)$/m,
    );
    assert.match(read('c', '02-at-the-till-1.md'), /^title: At the till \[1\]$/m);
    await polku('new', 'lesson', 'More', at('c'));
    assert.match(await isSound('c'), /3 lessons/);
  });

  test('takes a file by its name, and finds its course', async () => {
    const { status, stderr } = await polku('new', 'lesson', at('c', 'unit-2', '07-kahvi.md'));
    assert.equal(status, 0, stderr);
    assert.match(read('c', 'course.md'), /\[Kahvi\]\(unit-2\/07-kahvi\.md\)/);
    await isSound('c');
  });

  test('never overwrites, and then links nothing', async () => {
    folder.write('c/02-mine.md', 'mine');
    const before = read('c', 'course.md');
    const { status, stderr } = await polku('new', 'lesson', at('c', '02-mine.md'));
    assert.equal(status, 2);
    assert.match(stderr, /is there already/);
    assert.equal(read('c', '02-mine.md'), 'mine');
    assert.equal(read('c', 'course.md'), before);
  });

  test('is made in each language with --variants', async () => {
    folder.write(
      'two/course.md',
      '\uFEFF---\r\nid: two\r\ntitle: Kaksi\r\nlanguages: [fi, en]\r\n---\r\nMistä?\r\n\r\n## 1\r\n',
    );
    folder.write('two/course.en.md', '---\ntitle: Two\n---\nWhat?\n\n## 1\n');
    const { status, stdout } = await polku('new', 'lesson', 'Hei', at('two'), '--variants');
    assert.equal(status, 0);
    assert.match(stdout, /01-hei\.md\n.*01-hei\.en\.md\n/);
    assert.match(read('two', '01-hei.md'), /Kirjoita tähän/);
    assert.match(read('two', '01-hei.en.md'), /Write here/);
    assert.ok(read('two', 'course.md').startsWith('\uFEFF---\r\n'));
    assert.ok(read('two', 'course.md').endsWith('## 1\r\n\r\n1. [Hei](01-hei.md)\r\n'));
    assert.match(read('two', 'course.en.md'), /## 1\n\n1\. \[Hei\]\(01-hei\.md\)\n/);
    await isSound('two');
  });

  for (const [args, says] of [
    [[], /polku new lesson "At the till"/],
    [['a', 'b', 'c'], /no use for “c”/],
    [['a', 'nowhere'], /no folder nowhere/],
    [['../out.md', '.'], /no course in \./],
  ] as const) {
    test(`refuses ${args.join(' ') || 'nothing'}`, async () => {
      const { status, stderr } = await polku('new', 'lesson', ...args);
      assert.notEqual(status, 0);
      assert.match(stderr, says);
    });
  }

  test('refuses what is outside, and what is another language of a lesson', async () => {
    const outside = await polku('new', 'lesson', '../out.md', at('c'));
    assert.equal(outside.status, 2);
    assert.match(outside.stderr, /not in the folder/);
    folder.write('two/course.md', '---\nid: two\ntitle: T\nlanguages: [fi, en]\n---\n## 1\n');
    const variant = await polku('new', 'lesson', at('two', '01-hei.en.md'));
    assert.equal(variant.status, 2);
    assert.match(variant.stderr, /Copy 01-hei\.md/);
    assert.ok(!existsSync(at('two', '01-hei.en.md')));
  });
});

suite('polku new exercise', () => {
  for (const { name } of exerciseTypes) {
    for (const lang of ['en', 'fi']) {
      test(`${name} in ${lang}: shown, and added twice without a problem`, async () => {
        const shown = await polku('new', 'exercise', name, '--lang', lang);
        assert.match(shown.stdout, new RegExp(`^:::${name}\\b`));
        assert.match(shown.stdout, /:::\n$/);
        for (const [file, content] of Object.entries(smallCourse)) folder.write(file, content);
        const lesson = at('small', '02-kiitos.md');
        for (const line of [15, undefined]) {
          const { status, stdout, stderr } = await polku(
            ...['new', 'exercise', name, lesson, '--lang', lang],
          );
          assert.equal(status, 0, stderr);
          if (line) assert.ok(stdout.includes(`02-kiitos.md:${line} `), stdout);
        }
        const checked = await polku('check', at('small'));
        assert.match(checked.stdout, /^One course: 0 errors, 0 warnings/m, checked.stdout);
        assert.match(checked.stdout, /2 lessons, 4 exercises/);
      });
    }
  }

  for (const [args, says] of [
    [[], /Say which exercise: choice, gaps/],
    [['chioce'], /Did you mean “choice”\?/],
    [['quiz'], /There are: choice, gaps/],
    [['choice', 'nowhere/01-a.md'], /no course/],
    [['choice', 'a', 'b'], /no use for “b”/],
  ] as const) {
    test(`refuses ${args.join(' ') || 'nothing'}`, async () => {
      const { status, stderr } = await polku('new', 'exercise', ...args);
      assert.notEqual(status, 0);
      assert.match(stderr, says);
    });
  }

  test('a folder with spaces is quoted in what is to be called next', async () => {
    assert.match(
      (await polku('new', 'course', at('my course'))).stdout,
      /polku check ".*my course"/,
    );
  });

  test('courses side by side have ids of their own, whatever their letters', async () => {
    for (const name of ['Кухня', 'Уборка', 'hei', 'Hei!']) await polku('new', 'course', at(name));
    const checked = await polku('check', at('.'));
    assert.doesNotMatch(checked.stdout, /course\.same-id/);
    assert.match(checked.stdout, /^4 courses: 0 errors/m);
  });

  for (const file of ['course.md', 'course.fi.md', 'README.md', 'words.ru.md', '.hid.md']) {
    test(`${file} is no lesson, and gets no exercise`, async () => {
      await polku('new', 'course', at('c'));
      for (const args of [['lesson'], ['exercise', 'choice']]) {
        const { status, stderr } = await polku('new', ...args, at('c', file));
        assert.equal(status, 2);
        assert.match(stderr, /cannot be a lesson/);
      }
    });
  }

  test('writes into no binary', async () => {
    await polku('new', 'course', at('c'));
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]);
    folder.write('c/02-png.md', bytes);
    const { status, stderr } = await polku('new', 'exercise', 'choice', at('c', '02-png.md'));
    assert.equal(status, 2);
    assert.match(stderr, /not a text file/);
    assert.deepEqual(new Uint8Array(readFileSync(at('c', '02-png.md'))), bytes);
  });
});
