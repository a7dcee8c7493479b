import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCases, checkedFiles } from '../../test/support/check-cases.js';
import { examplesIn } from '../../test/support/guide-examples.js';
import { filesOf, problemCases } from '../../test/support/problem-cases.js';
import { applyFixes } from '../course/apply-fixes.js';
import { compile, type SourceFile } from '../course/compile.js';
import { exerciseTypes } from '../exercises/index.js';
import type { Problem } from '../problem.js';
import { strings } from './checks.problems.js';
import { checks } from './checks.js';
import { loads } from './exercise-load.js';
import { measureLesson } from './measure-lesson.js';

const readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
const texts: Readonly<Record<string, string>> = strings;

function check(files: readonly SourceFile[]): readonly Problem[] {
  return compile(files, readers, { checks }).problems;
}

function found(files: readonly SourceFile[], wanted: string): readonly Problem[] {
  return check(files).filter(({ code }) => code === wanted);
}

for (const row of checkCases) {
  const { code, at, fixed } = row;
  const title = JSON.stringify(row.lesson ?? row.files).slice(0, 90);
  test(`${code}${at ? '' : ' is not said'}: ${title}`, () => {
    const files = checkedFiles(row);
    const problems = found(files, code);
    const places = problems.map(({ place }) => `${place!.file}:${place!.line}:${place!.column}`);
    if (!at) {
      assert.deepEqual(places, []);
      return;
    }
    const expected = /^[\w/-]+\./.test(at) ? at : `01-a.md:${at}`;
    assert.ok(places.includes(expected), `${expected} is not among ${places.join()}`);

    const { fix } = problems[places.indexOf(expected)]!;
    assert.equal(fix !== undefined, fixed !== undefined, `fix: ${JSON.stringify(fix)}`);
    assert.equal(fix?.isGuess, row.isGuess, 'whether it is a guess');
    if (!fix || fixed === undefined) return;
    const { path, content } = files.find((file) => file.path === fix.place.file)!;
    const mended = applyFixes(String(content), [fix]);
    assert.ok(mended.includes(fixed), JSON.stringify(mended));
    const after = files.map((file) => (file.path === path ? { path, content: mended } : file));
    assert.ok(found(after, code).length < problems.length, 'it is gone');
    assert.ok(check(after).length < check(files).length, 'no other one has come');
  });
}

test('each code has a text, a case, and the values that its text names', () => {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => /(?<!\.test|\.problems)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const made = sources.flatMap((source) =>
    [...source.matchAll(/(?:advice|warning|twin|habit)\(\s*(?:look, )?'([\w-]+)'/g)].map(
      ([, it]) => `check.${it}`,
    ),
  );
  const known = Object.keys(texts).map((key) => key.replace(/^problem\./, ''));
  assert.deepEqual([...new Set(made)].sort(), [...known].sort());
  const told = new Map<string, Problem>();
  for (const row of checkCases) {
    for (const problem of found(checkedFiles(row), row.code)) told.set(problem.code, problem);
  }
  assert.deepEqual([...told.keys()].sort(), [...known].sort());
  for (const { code, values } of told.values()) {
    for (const [, name = ''] of texts[`problem.${code}`]!.matchAll(/\{\{(\w+)\}\}/g)) {
      assert.ok(values[name] !== undefined, `${code} needs ${name}`);
    }
  }
});

test('checks are warnings or advice: what they speak of can be played', () => {
  for (const row of checkCases) {
    for (const problem of check(checkedFiles(row))) {
      if (problem.code.startsWith('check.')) assert.notEqual(problem.severity, 'error');
    }
  }
});

const exercises = new URL('../exercises/', import.meta.url);
for (const { name } of exerciseTypes) {
  test(`${name}: it is known how long it takes, and its guide's examples are sound`, () => {
    assert.ok(Object.hasOwn(loads, name));
    const guide = readFileSync(new URL(`${name}/${name}.md`, exercises), 'utf8');
    for (const { source, bad, untaught } of examplesIn(guide)) {
      const recordings = [...source.matchAll(/\]\((audio\/[^)]+)\)/g)].map(([, path = '']) => ({
        path,
        content: '',
      }));
      const teaches = untaught ? '' : 'teaches: fi\n';
      const matter = `---\nid: c\ntitle: C\nlanguages: [en]\n${teaches}---\n`;
      const content = `---\ntitle: A\n---\n${source}`;
      const files = [
        { path: 'course.md', content: `${matter}## U\n1. [A](01-a.md)\n` },
        { path: '01-a.md', content },
        ...recordings,
      ];
      const { editions, problems } = compile(files, readers, { checks });
      if (bad) continue;
      const told = problems.filter(({ severity }) => severity !== 'advice');
      assert.deepEqual(told, [], source);
      assert.ok(measureLesson(editions[0]!.lessons[0]!).minutes >= 1);
    }
  });
}

test('whatever the files hold, checks come to an end', () => {
  for (const row of problemCases) check(filesOf(row));
});
