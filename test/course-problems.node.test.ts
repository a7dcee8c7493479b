import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/course/compile.js';
import { problemTexts } from '../src/i18n/problems.js';
import type { Fix } from '../src/problem.js';
import { plainReaders } from './support/plain-types.js';
import { filesOf, problemCases } from './support/problem-cases.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = '2026-11-22';
/** Made when a course is loaded, not when it is compiled: `load.test.ts` has these. */
const loading =
  /^(?:course|lesson)\.(?:address|newer|not-course|not-found|refused|timeout|unknown|unreachable)$/;

for (const row of problemCases) {
  const title = JSON.stringify(row.lesson ?? row.files).slice(0, 70);
  test(`${row.code}: ${title}`, () => {
    const files = filesOf(row);
    const { problems } = compile(files, plainReaders, { today });
    const found = problems.filter(({ code }) => code === row.code);
    const places = found.map(({ place }) => `${place!.file}:${place!.line}:${place!.column}`);
    const expected = /^[\w-]+\./.test(row.at) ? row.at : `01-a.md:${row.at}`;
    assert.ok(places.includes(expected), `${expected} is not among ${places.join()}`);

    const problem = found[places.indexOf(expected)]!;
    if (row.fixed === undefined) return;
    assert.ok(problem.fix, 'a fix is known');
    const source = files.find(({ path }) => path === problem.fix!.place.file)!.content as string;
    const fixed = applyFix(source, problem.fix);
    assert.ok(fixed.includes(row.fixed), JSON.stringify(fixed));
    const after = compile(
      files.map((file) => (file.content === source ? { ...file, content: fixed } : file)),
      plainReaders,
      { today },
    );
    assert.ok(after.problems.filter(({ code }) => code === row.code).length < found.length);
  });
}

test('a sound course has no problems', () => {
  const files = filesOf({ code: '', at: '' });
  assert.deepEqual(compile(files, plainReaders, { today }).problems, []);
});

const folder = `${root}src/course/`;
const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
const quoted = sources.flatMap((name) =>
  [...readFileSync(folder + name, 'utf8').matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, it]) => it!),
);
const known = new Set(Object.keys(problemTexts).map((key) => key.replace(/^problem\.|_.*$/g, '')));
const fi = JSON.parse(readFileSync(`${root}src/i18n/locales/fi.json`, 'utf8')) as object;

test('every code in the compiler has a text, and every text a code', () => {
  const made = quoted.filter((code) => !/\.(?:md|json|js)$/.test(code));
  const templates = ['attribute.flag', 'attribute.number', 'attribute.text'];
  for (const subject of ['course', 'lesson']) {
    templates.push(...['not-course', 'refused', 'timeout'].map((code) => `${subject}.${code}`));
    templates.push(`${subject}.not-found`, `${subject}.unreachable`);
  }
  const codes = new Set([...made, ...templates]);
  assert.deepEqual(
    [...codes].filter((code) => !known.has(code)),
    [],
  );
  assert.deepEqual(
    [...known].filter((code) => !codes.has(code) && !/^module\./.test(code)),
    [],
  );
});

test('every code in the compiler has a case', () => {
  const cases = new Set(problemCases.map(({ code }) => code));
  const compiled = [...known].filter((code) => !loading.test(code) && !/^module\./.test(code));
  assert.deepEqual(
    compiled.filter((code) => !cases.has(code)),
    [],
  );
});

test('every text is there in Finnish, with the same placeholders', () => {
  for (const [key, text] of Object.entries(problemTexts)) {
    const finnish = (fi as Record<string, string>)[key];
    assert.ok(finnish, key);
    assert.deepEqual(placeholders(finnish), placeholders(text), key);
  }
});

test('every text finds the values it names', () => {
  for (const row of problemCases) {
    for (const { code, values } of compile(filesOf(row), plainReaders, { today }).problems) {
      const suffix = values['suggestion'] === undefined ? '' : '_suggestion';
      const texts = problemTexts as Record<string, string>;
      const text = texts[`problem.${code}${suffix}`] ?? texts[`problem.${code}`] ?? '';
      assert.deepEqual(
        placeholders(text).filter((name) => values[name] === undefined),
        [],
        code,
      );
    }
  }
});

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort();
}

function applyFix(source: string, { place, text }: Fix): string {
  const lines = source.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  const start = offset(place.line, place.column);
  const end = offset(place.endLine ?? place.line, place.endColumn ?? place.column);
  return source.slice(0, start) + text + source.slice(end);
}
