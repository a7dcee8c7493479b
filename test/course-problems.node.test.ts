import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { applyFixes } from '../src/course/apply-fixes.js';
import { compile } from '../src/course/compile.js';
import { problemTexts } from '../src/i18n/problems.js';
import type { Place, Problem } from '../src/problem.js';
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
    const options = { today, ...(row.id && { id: row.id }) };
    const { problems } = compile(files, plainReaders, options);
    const found = problems.filter(({ code }) => code === row.code);
    const places = found.map(({ place }) => `${place!.file}:${place!.line}:${place!.column}`);
    const expected = /^[\w/-]+\./.test(row.at) ? row.at : `01-a.md:${row.at}`;
    assert.ok(places.includes(expected), `${expected} is not among ${places.join()}`);

    const { fix } = found[places.indexOf(expected)]!;
    assert.equal(fix !== undefined, row.fixed !== undefined, `fix: ${JSON.stringify(fix)}`);
    assert.equal(fix?.isGuess, row.isGuess, 'whether it is a guess');
    if (!fix || row.fixed === undefined) return;

    const path = fix.place.file;
    const source = String(files.find((file) => file.path === path)?.content);
    const fixed = applyFixes(source, [fix]);
    assert.ok(fixed.includes(row.fixed), JSON.stringify(fixed));
    const after = compile(
      files.map((file) => (file.path === path ? { path, content: fixed } : file)),
      plainReaders,
      options,
    ).problems;
    assert.ok(after.filter(({ code }) => code === row.code).length < found.length, 'it is gone');
    assert.deepEqual(newCodes(problems, after), [], 'no other one has come');

    // The same file as other editors save it.
    const dressed = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const other = compile(
      files.map((file) => (file.path === path ? { path, content: dressed } : file)),
      plainReaders,
      options,
    ).problems;
    const same = other.find(({ code, place }) => code === row.code && isAt(place, expected));
    const ending = source.includes('\n') ? '\r\n' : '\n';
    const wanted = `\uFEFF${fixed.replaceAll('\n', ending)}`;
    assert.equal(applyFixes(dressed, [same!.fix!]), wanted);
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

/** The codes that stand more often in the second list than in the first one. */
function newCodes(before: readonly Problem[], after: readonly Problem[]): readonly string[] {
  const count = (problems: readonly Problem[], wanted: string): number =>
    problems.filter(({ code }) => code === wanted).length;
  const codes = new Set(after.map(({ code }) => code));
  return [...codes].filter((code) => count(after, code) > count(before, code));
}

function isAt(place: Place | undefined, expected: string): boolean {
  return `${place?.file}:${place?.line}:${place?.column}` === expected;
}
