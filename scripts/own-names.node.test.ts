import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { build } from 'vite';
import { page } from './bundles.js';
import { chunksIn } from './chunks.js';

suite('what the bundler puts in', () => {
  test('looks at own names alone', { timeout: 120_000 }, async () => {
    const chunks = chunksIn(await build(page()));
    // The review's scheduler copies parameters that are lists and texts of its own.
    const looping = chunks.filter(({ code }) => /for ?\((?:var|let|const) \w+ in /.test(code));
    const names = looping.map(({ name }) => name).sort();
    assert.deepEqual(names, ['i18next', 'review']);
  });
});
