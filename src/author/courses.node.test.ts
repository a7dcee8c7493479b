import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, suite, test } from 'node:test';
import { makeFolder } from '../../test/support/folder.js';
import { smallCourse } from '../../test/support/small-course.js';
import { findCourses, readCourse, unreadableFolders } from './courses.js';

suite('a folder that cannot be read', () => {
  const folder = makeFolder({ ...smallCourse, 'secret/course.md': '', 'small/own/a.md': '' });
  after(() => folder.remove());
  const list = (path: string) => {
    const isSealed = /\/(?:secret|own)\/$/.test(path);
    return isSealed
      ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES', path, syscall: 'scandir' }))
      : readdir(path, { withFileTypes: true });
  };

  test('costs none of the others in its course', async () => {
    const { files, problems } = await readCourse(`${folder.path}/small`, list);
    assert.ok(files.some(({ path }) => path === '01-hei.md'));
    const told = problems.map(({ code, place, values }) => [code, place?.file, values['reason']]);
    assert.deepEqual(told, [['file.unreadable', 'own/', 'EACCES']]);
  });

  test('is told where there may be a course in it', async () => {
    const told = (await unreadableFolders(folder.path, list)).map(({ place }) => place?.file);
    assert.deepEqual(told, ['secret/']);
    assert.deepEqual(await unreadableFolders(folder.path), []);
    assert.equal((await findCourses(folder.path)).length, 2);
  });
});
