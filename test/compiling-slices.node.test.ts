import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, compiling } from '../src/course/compile.js';
import { plainReaders } from './support/plain-types.js';

// A course of two lessons, one of them in Finnish, too.
const files = [
  ['course.md', '---\nid: c\ntitle: C\nlanguages: [en, fi]\n---\n## U\n1. [A](a.md)\n2. [B](b.md)'],
  ['a.md', '---\ntitle: A\n---\n:::choice\nA?\n- [x] a\n:::'],
  ['a.fi.md', '---\ntitle: A\n---\n:::choice\nA?\n- [x] a\n:::'],
  ['b.md', '---\ntitle: B\n---\n:::chioce\n:::'],
].map(([path = '', content = '']) => ({ path, content }));

test('compiling stops after each lesson, and ends with what compile gives', () => {
  const run = compiling(files, plainReaders);
  let stops = 0;
  for (;;) {
    const { done, value } = run.next();
    if (done) {
      assert.deepEqual(value, compile(files, plainReaders));
      break;
    }
    stops++;
  }
  assert.equal(stops, 3);
});

test('compiling may be given up', () => {
  const run = compiling(files, plainReaders);
  run.next();
  assert.equal(run.return({ editions: [], problems: [], texts: [] }).done, true);
  assert.equal(run.next().done, true);
});
