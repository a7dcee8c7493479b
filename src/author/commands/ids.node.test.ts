import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { exercisesIn } from '../../course/exercises-in.js';
import { compileCourses } from '../compile-courses.js';

/** Every exercise of every edition, by what answers are kept under. */
async function identitiesIn(folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { name, editions } of compileCourses(folder)) {
    for (const { course, lessons } of editions) {
      for (const lesson of lessons) {
        for (const { id, type, fingerprint } of exercisesIn(lesson)) {
          all.push([name, course.language, lesson.id, type, id, fingerprint].join(' '));
        }
      }
    }
  }
  return all;
}

const odd = {
  'odd/course.md': '---\nid: odd\ntitle: Odd\nlanguages: [en, fi]\n---\n## U\n1. [A](01-työ.md)\n',
  'odd/01-työ.md': [
    '\uFEFF---\r\ntitle: A\r\n---\r\n',
    ':::choice\r\nOne?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice {fixed}\r\nTwo?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    '::::choice {  fixed }  \r\nThree?\r\n- [x] a\r\n- [ ] b\r\n::::\r\n\r\n',
    ':::choice {}\r\nFour?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice {#mine fixed}\r\nFive?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice\r\nOne?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice\r\nOne?\r\n- [ ] a\r\n- [x] b\r\n:::\r\n\r\n',
    ':::choice {#mine}\r\nSix?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice trailing\r\nSeven?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice {fixed .blue}\r\nEight?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    ':::choice {fixed\r\nNine?\r\n- [x] a\r\n- [ ] b\r\n:::\r\n\r\n',
    '```\r\n:::choice\r\n- [x] a\r\n:::\r\n```\r\n\r\n',
    ':::gaps\r\nno gap\r\n:::\r\n',
  ].join(''),
  'odd/01-työ.fi.md':
    '---\ntitle: A\n---\n:::choice\nYksi?\n- [x] a\n- [ ] b\n:::\n\n:::choice {fixed}\nKaksi?\n- [x] a\n- [ ] b\n:::\n',
};

suite('polku ids', () => {
  test('writes what ids there are, and changes none, of odd files too', async () => {
    const folder = makeFolder(odd);
    const before = await identitiesIn(folder.path);
    assert.equal(before.length > 10, true);
    const { status, stdout } = await polku('ids', folder.path);
    assert.equal(status, 0);
    assert.match(stdout, /01-työ\.md:4 \{#työ\.choice\.\w+\}$/m);
    assert.match(stdout, /^9 ids were written\.$/m);
    assert.deepEqual(await identitiesIn(folder.path), before);

    const text = readFileSync(join(folder.path, 'odd/01-työ.md'), 'utf8');
    assert.match(text, /^:::choice \{#työ\.choice\.\w+ fixed\}\r$/m);
    assert.match(text, /^::::choice \{#työ\.choice\.\w+ {2}fixed \} {2}\r$/m);
    assert.match(text, /^:::choice \{#mine fixed\}\r$/m);
    assert.match(text, /^```\r\n:::choice\r$/m);
    const others = (whole: string): string => whole.replace(/^:::.*\w.*$/gm, '');
    assert.equal(others(text), others(odd['odd/01-työ.md']));
    const variant = readFileSync(join(folder.path, 'odd/01-työ.fi.md'), 'utf8');
    assert.equal(variant, odd['odd/01-työ.fi.md']);

    const again = await polku('ids', folder.path);
    assert.match(again.stdout, /^0 ids were written\.$/m);
    assert.equal(readFileSync(join(folder.path, 'odd/01-työ.md'), 'utf8'), text);
    folder.remove();
  });

  test('--dry only shows them', async () => {
    const folder = makeFolder(odd);
    const { stdout } = await polku('ids', folder.path, '--dry');
    assert.match(stdout, /^9 ids would be written\.$/m);
    const text = readFileSync(join(folder.path, 'odd/01-työ.md'), 'utf8');
    assert.equal(text, odd['odd/01-työ.md']);
    const { stdout: written } = await polku('ids', folder.path);
    assert.equal(written.replace(/^\d.*\n/m, ''), stdout.replace(/^\d.*\n/m, ''));
    folder.remove();
  });

  test('a prompt may then change, and its id stays', async () => {
    const folder = makeFolder(odd);
    const file = join(folder.path, 'odd/01-työ.md');
    const before = await identitiesIn(folder.path);
    await polku('ids', folder.path);
    folder.write('odd/01-työ.md', readFileSync(file, 'utf8').replace('Two?', 'Two, and a half?'));
    assert.deepEqual(await identitiesIn(folder.path), before);
    folder.remove();
  });

  test('the shipped courses keep every id and fingerprint', async () => {
    const folder = makeFolder();
    const courses = fileURLToPath(new URL('../../../courses', import.meta.url));
    cpSync(courses, folder.path, { recursive: true });
    const before = await identitiesIn(folder.path);
    assert.ok(before.length > 300);
    const { status } = await polku('ids', folder.path);
    assert.equal(status, 0);
    assert.deepEqual(await identitiesIn(folder.path), before);
    const { stdout } = await polku('ids', folder.path);
    assert.match(stdout, /^0 ids were written\.$/m);
    const checked = await polku('check', folder.path);
    assert.match(checked.stdout, /: 0 errors, 0 warnings/);
    folder.remove();
  });
});
