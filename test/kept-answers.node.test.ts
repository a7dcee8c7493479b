import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/checks/checks.js';
import type { Compilation, SourceFile } from '../src/course/compile.js';
import { compile } from '../src/course/compile.js';
import { exercisesIn } from '../src/course/exercises-in.js';
import { mend } from '../src/course/mend.js';
import { exerciseTypes } from '../src/exercises/index.js';
import { checkCases, checkedFiles } from './support/check-cases.js';
import { examplesIn } from './support/guide-examples.js';
import { filesOf, problemCases } from './support/problem-cases.js';

// Answers are found by the ids of course, lesson and exercise. What mends itself unasked must not
// cost a learner any; and what counts as right stays, unless an answer itself is what was mended.

const readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
const rootOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const options = { checks, today: '2026-11-22', id: 'folder' };

/** Mends an answer itself, or what tells which one counts: then the exercise may be asked again. */
const ofAnswers =
  /^attribute\.|^dialogue\.|\.(?:answer-twice|boxes|double-check|duplicate|empty(?:-\w+)?|no-box|unclosed)$/;

function fingerprints({ editions }: Compilation): ReadonlyMap<string, string> {
  return new Map(
    editions.flatMap(({ course, lessons }) =>
      lessons.flatMap((lesson) =>
        exercisesIn(lesson).map(({ id, fingerprint }) => [
          [course.id, course.language, lesson.id, id].join(' '),
          fingerprint,
        ]),
      ),
    ),
  );
}

function assertKept(files: readonly SourceFile[], id = options.id): number {
  const all = { ...options, id };
  const before = fingerprints(compile(files, readers, all));
  const { mended, compilation } = mend(files, readers, all);
  if (mended.length === 0) return 0;
  const after = fingerprints(compilation);
  const codes = mended.map(({ code }) => code);
  const text = files.map(({ path, content }) => `${path}\n${String(content)}`).join('\n');
  const lost = [...before.keys()].filter((key) => !after.has(key));
  assert.deepEqual(lost, [], `${codes.join(', ')}\n${text}`);
  if (!codes.some((code) => ofAnswers.test(code))) {
    const again = [...before].filter(([key, print]) => after.get(key) !== print);
    assert.deepEqual(again, [], `${codes.join(', ')}\n${text}`);
  }
  return mended.length;
}

const outline =
  '---\nid: trial\ntitle: T\nlanguages: [en]\nteaches: fi\n---\n## U\n1. [L](01-l.md)\n';
const trial = (source: string): readonly SourceFile[] => [
  { path: 'course.md', content: outline },
  { path: '01-l.md', content: `---\ntitle: L\n---\n\n## Step\n\n${source}\n` },
];

suite('mending costs nobody an answer', () => {
  for (const one of [...problemCases]) {
    test(`${one.code}: ${JSON.stringify(one.lesson ?? one.at).slice(0, 60)}`, () => {
      assertKept(filesOf(one), one.id);
      if (one.lesson && one.lesson.length < 500) {
        const inside = one.lesson.replaceAll(/^(?=[^:])/gm, '');
        assertKept(trial(`:::reflect\n${inside}\n:::`));
        assertKept(trial(`:::choice\n${inside}\n\n- [x] a\n- [ ] b\n:::`));
      }
    });
  }
  for (const one of checkCases) {
    test(`${one.code} ${one.at ?? ''}`, () => void assertKept(checkedFiles(one)));
  }

  const types = rootOf('../src/exercises');
  for (const { name } of exerciseTypes) {
    for (const guide of readdirSync(`${types}/${name}`).filter((file) => file.endsWith('.md'))) {
      test(`the examples of ${guide}`, () => {
        for (const { source } of examplesIn(readFileSync(`${types}/${name}/${guide}`, 'utf8'))) {
          assertKept(trial(source));
          // The same twice: neither has an id of its own, or both have the same.
          assertKept(trial(`${source}\n${source}`));
        }
      });
    }
  }

  /** Slips of the pen, each at the places that it can happen at. */
  const slips: Readonly<Record<string, (line: string) => string>> = {
    'a forgotten }': (line) => (line.startsWith(':::') ? line.replace('}', '') : line),
    'a forgotten id': (line) => (line.startsWith(':::') ? line.replace(/#[\w-]+ ?/, '') : line),
    'one id for all': (line) => line.replace(/^(:::[a-z]+ \{)#[\w-]+/, '$1#same'),
    'tags for marks': (line) => line.replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>'),
    'words after a name': (line) => line.replace(/^(:::[a-z]+)$/, '$1 What is it?'),
    'a key without a space': (line) => line.replace(/^(id|title): /, '$1:'),
    'a missing end': (line) => (line === ':::' ? '' : line),
    'a note in one line': (line) => line.replace(/^> \[!(\w+)\]$/, '> [!$1] Look!'),
  };
  const courses = rootOf('../courses');
  for (const course of readdirSync(courses).filter((name) => !name.includes('.'))) {
    const files = readdirSync(`${courses}/${course}`)
      .filter((path) => path.endsWith('.md'))
      .slice(0, 12)
      .map((path) => ({ path, content: readFileSync(`${courses}/${course}/${path}`, 'utf8') }));
    for (const [slip, write] of Object.entries(slips)) {
      test(`${course} with ${slip}`, () => {
        assertKept(
          files.map(({ path, content }) => ({
            path,
            content: content.split('\n').map(write).join('\n'),
          })),
          `the-${course}`,
        );
      });
    }
  }
});
