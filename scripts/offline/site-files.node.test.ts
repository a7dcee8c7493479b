import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeFolder } from '../../test/support/folder.js';
import { listSite } from './site-files.js';

const learners = { pages: ['index.html'], also: /^courses\// };
const site: Readonly<Record<string, string>> = {
  'index.html': '<script src="./assets/page-AAAAAAAA.js"></script>',
  'author.html': '<script src="./assets/author-BBBBBBBB.js"></script>',
  'assets/page-AAAAAAAA.js': 'import("./late-CCCCCCCC.js")',
  'assets/late-CCCCCCCC.js': 'import "./page-AAAAAAAA.js"',
  'assets/author-BBBBBBBB.js': 'import("./late-CCCCCCCC.js")',
  'polku/late-CCCCCCCC.js': 'for other sites',
  'courses/a/course.md': 'ä',
  'sw.js': 'the worker',
  'offline.json': '{}',
};

suite('the list of a site', () => {
  async function list(files: Readonly<Record<string, string>>) {
    const folder = makeFolder();
    for (const [path, content] of Object.entries(files)) folder.write(path, content);
    try {
      return await listSite(folder.path, learners);
    } finally {
      folder.remove();
    }
  }

  test('has first what learners’ pages come to ask for', async () => {
    const { first, later } = await list(site);
    assert.deepEqual(Object.keys(first), [
      'assets/late-CCCCCCCC.js',
      'assets/page-AAAAAAAA.js',
      'courses/a/course.md',
      'index.html',
    ]);
    assert.deepEqual(Object.keys(later), [
      'assets/author-BBBBBBBB.js',
      'author.html',
      'polku/late-CCCCCCCC.js',
    ]);
  });

  test('is another version with any other file, and only then', async () => {
    const { version } = await list(site);
    assert.equal((await list({ ...site, 'sw.js': 'another worker' })).version, version);
    assert.notEqual((await list({ ...site, 'author.html': 'new' })).version, version);
    assert.notEqual((await list({ ...site, 'more.html': '' })).version, version);
  });

  test('is not made of a site without its pages', async () => {
    await assert.rejects(list({ 'author.html': '' }), /index\.html/);
  });
});
