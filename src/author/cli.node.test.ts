import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { today } from '../i18n/today.js';
import { makeFolder } from '../../test/support/folder.js';
import { polkuProcess as polku } from '../../test/support/polku-process.js';
import { brokenLesson, smallCourse } from '../../test/support/small-course.js';
import { recordFile } from '../progress/record-file.js';

suite('polku', () => {
  let good: ReturnType<typeof makeFolder>;
  let bad: ReturnType<typeof makeFolder>;
  before(() => {
    good = makeFolder(smallCourse);
    bad = makeFolder({ ...smallCourse, 'small/01-hei.md': brokenLesson });
  });
  after(() => {
    good.remove();
    bad.remove();
  });

  test('check is content with a good course', () => {
    const { status, stdout } = polku(good.path, 'check');
    assert.match(
      stdout,
      /^small: 2 lessons, 2 exercises, en\nOne course: 0 errors, 0 warnings\.$/m,
    );
    assert.equal(status, 0);
  });

  test('check tells file, line, column, code, words, caret and fix', () => {
    const { status, stdout } = polku(bad.path, 'check', '.');
    assert.equal(status, 1);
    assert.match(stdout, /^small\/01-hei\.md:8:\d+ error directive\.unknown$/m);
    assert.match(stdout, /8 \| :::chioce\n +\| +\^\^\^\^\^\^/);
    assert.match(stdout, /choice/);
    assert.match(stdout, /Write instead: .*choice/);
    assert.match(stdout, /One course: 1 error, /);
    assert.doesNotMatch(stdout, /problem\.|author\.|\{\{/, 'a text is missing');
  });

  test('check speaks Finnish', () => {
    const { stdout } = polku(bad.path, 'check', '--lang', 'fi');
    assert.match(stdout, /01-hei\.md:8:\d+ virhe directive\.unknown/);
    assert.match(stdout, /Yksi kurssi: 1 virhe, /);
    assert.doesNotMatch(stdout, /problem\.|author\.|\{\{/, 'a text is missing');
  });

  const factual = (attributes: string) =>
    smallCourse['small/01-hei.md'].replace(
      '*Hei* is',
      `:::fact ${attributes}\nSome law.\n:::\n\n*Hei* is`,
    );

  for (const [name, attributes, status, says] of [
    [
      'is content with a fact that was checked lately',
      `{checked=${today()} source=https://example.com/}`,
      0,
      /0 errors, 0 warnings/,
    ],
    [
      'names a fact that is older than a year',
      '{checked=2019-03-01 source=https://example.com/}',
      1,
      /^small\/01-hei\.md:8:\d+ warning fact\.stale$/m,
    ],
    [
      'names a fact without a day',
      '{source=https://example.com/}',
      1,
      /^small\/01-hei\.md:8:\d+ warning fact\.unsourced$/m,
    ],
  ] as const) {
    test(`check --stale ${name}`, () => {
      const folder = makeFolder({ ...smallCourse, 'small/01-hei.md': factual(attributes) });
      const result = polku(folder.path, 'check', '--stale');
      // Without it, what comes with time alone makes nothing fail.
      const plain = polku(folder.path, 'check');
      folder.remove();
      assert.match(result.stdout, says);
      assert.equal(result.status, status);
      assert.equal(plain.status, 0);
    });
  }

  test('check --stale names a source that is none', () => {
    const attributes = '{checked=2019-03-01 source=http://example.com/}';
    const folder = makeFolder({ ...smallCourse, 'small/01-hei.md': factual(attributes) });
    const { status, stdout } = polku(folder.path, 'check', '--stale');
    folder.remove();
    assert.match(stdout, /^small\/01-hei\.md:8:\d+ error fact\.source$/m);
    assert.equal(status, 1);
  });

  test('check --stale tells of errors, behind which there may be facts, and of no other warning', () => {
    const outline = smallCourse['small/course.md'].replace('02-kiitos.md', '02-kiitso.md');
    const untitled = smallCourse['small/01-hei.md'].replace('title: Hei!\n', '');
    const files = { 'small/course.md': outline, 'small/01-hei.md': untitled };
    const lacking = makeFolder({ ...smallCourse, ...files });
    const { status, stdout } = polku(lacking.path, 'check', '--stale');
    const plain = polku(lacking.path, 'check');
    lacking.remove();
    assert.match(plain.stdout, /One course: 1 error, [1-9]/);
    assert.match(stdout, /One course: 1 error, 0 warnings\./);
    assert.match(stdout, /02-kiitso\.md/);
    assert.equal(status, 1);
  });

  suite('record', () => {
    const course = {
      ...{ id: 'small', title: 'Pieni', pass: 80, version: '1' },
      units: [{ lessons: [{ id: 'hei', title: 'Hei!' }] }],
    };
    const saved = recordFile(
      course,
      {
        facts: [
          { kind: 'completion', course: 'small', lesson: 'hei', t: 1, graded: 0, version: '1' },
        ],
        isWhole: true,
      },
      2,
    );
    const changed = { ...saved, record: { ...saved.record, spent: 3_600_000 } };
    let folder: ReturnType<typeof makeFolder>;
    before(() => {
      folder = makeFolder({
        'saved.json': JSON.stringify(saved, null, 2),
        'changed.json': JSON.stringify(changed),
        'other.json': '{"format": "something"}',
        'junk.json': '{"format": ',
      });
    });
    after(() => folder.remove());

    for (const [file, status, en, fi] of [
      [
        'saved.json',
        0,
        /follows from its log.*nothing about who/,
        /vastaa lokiaan.*ei kerro, kuka/,
      ],
      ['changed.json', 1, /does not follow from its log/, /ei vastaa lokiaan/],
      ['other.json', 2, /other\.json is not a record/, /other\.json ei ole opintosuoritus/],
      ['junk.json', 2, /no JSON file junk\.json/, /JSON-tiedostoa junk\.json ei ole/],
      ['missing.json', 2, /no JSON file missing\.json/, /JSON-tiedostoa missing\.json ei ole/],
    ] as const) {
      test(`${file}: ${status}, with words in both languages`, () => {
        for (const [lang, says] of [
          ['en', en],
          ['fi', fi],
        ] as const) {
          const result = polku(folder.path, 'record', file, '--lang', lang);
          assert.equal(result.status, status, lang);
          assert.match(status === 0 ? result.stdout : result.stderr, says);
          assert.equal(status === 0 ? result.stderr : result.stdout, '');
        }
      });
    }
  });

  test('build writes the index, the lessons and the pictures', () => {
    const { status, stderr } = polku(good.path, 'build', '.', '-o', 'out');
    assert.equal(status, 0, stderr);
    for (const name of ['course.json', 'hei.json', 'kiitos.json', 'images/door.png']) {
      assert.ok(existsSync(join(good.path, 'out/small', name)), name);
    }
    const course = JSON.parse(readFileSync(join(good.path, 'out/small/course.json'), 'utf8')) as {
      id: string;
    };
    assert.equal(course.id, 'small');
    assert.ok(!existsSync(join(good.path, 'out/small/course.md')));
  });

  test('build copies what the course uses, tells what it left out, and stays outside', () => {
    const folder = makeFolder({
      ...smallCourse,
      'small/participants.xlsx': 'names',
      'small/backup.zip': 'zip',
      'small/handout.docx': 'docx',
      'small/02-kiitos.md': `${smallCourse['small/02-kiitos.md']}\nOpen \`backup.zip\`, or [this](handout.docx).\n`,
    });
    const { status, stdout, stderr } = polku(folder.path, 'build', 'small', '-o', 'out');
    assert.equal(status, 0, stderr);
    const built = (name: string) => existsSync(join(folder.path, 'out/small', name));
    assert.deepEqual(
      ['images/door.png', 'handout.docx', 'participants.xlsx', 'backup.zip'].map(built),
      [true, true, false, false],
    );
    assert.match(stdout, /2 files were left out.*backup\.zip, participants\.xlsx/);
    for (const out of ['small', 'small/dist']) {
      const inside = polku(folder.path, 'build', '.', '-o', out);
      assert.equal(inside.status, 2);
      assert.match(inside.stderr, /must not lie in the course/);
    }
    assert.ok(!existsSync(join(folder.path, 'small/dist')));
    folder.remove();
  });

  test('two courses with one id are an error, for check and for build', () => {
    const copies = Object.entries(smallCourse).map(([file, content]) => [
      file.replace('small', 'zwei'),
      content,
    ]);
    const folder = makeFolder({ ...smallCourse, ...(Object.fromEntries(copies) as object) });
    for (const args of [['check'], ['build', '-o', 'out']]) {
      const { status, stdout, stderr } = polku(folder.path, ...args);
      assert.equal(status, 1);
      assert.match(
        stdout + stderr,
        /zwei\/course\.md:2:1 error course\.same-id\n.*small\/course\.md/,
      );
    }
    folder.remove();
  });

  test('build of a broken course writes what plays, and fails', () => {
    const { status, stderr } = polku(bad.path, 'build', '.', '-o', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /directive\.unknown/);
    assert.ok(existsSync(join(bad.path, 'out/small/hei.json')));
  });

  test('text prints the runs of one language at their places', () => {
    const { status, stdout } = polku(good.path, 'text', '--lang', 'fi', '.');
    assert.equal(status, 0);
    const rows = stdout.trim().split('\n');
    for (const row of rows) assert.match(row, /^small\/[\w-]+\.md:\d+:\d+\t\S/);
    assert.ok(
      rows.some((row) => /01-hei\.md:8:\d+\tHei$/.test(row)),
      stdout,
    );
    assert.ok(rows.every((row) => !row.includes('What do you say')));
  });

  for (const [name, args, says] of [
    ['no command', [], /Use: polku/],
    ['an unknown command', ['chek'], /no command “chek”/],
    ['a folder that is not there', ['check', 'nowhere'], /no folder nowhere/],
    ['build without -o', ['build', '.'], /polku build \. -o/],
    ['text without --lang', ['text', '.'], /--lang fi/],
    ['record without a file', ['record'], /polku record needs to know more/],
  ] as const) {
    test(`${name} is refused with words`, () => {
      const { status, stderr } = polku(good.path, ...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
    });
  }

  test('a folder without a course is an error', () => {
    const empty = makeFolder({ 'readme.md': '# Hei' });
    const { status, stderr } = polku(empty.path, 'check');
    empty.remove();
    assert.equal(status, 1);
    assert.match(stderr, /no course in \./);
  });

  test('--help is no error', () => {
    assert.equal(polku(good.path, '--help').status, 0);
  });
});
