import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import fc from 'fast-check';
import { compile, type Compilation } from '../src/course/compile.js';
import type { ExerciseReader } from '../src/course/exercise-reader.js';
import { exercisesIn } from '../src/course/exercises-in.js';
import { exerciseTypes } from '../src/exercises/index.js';
import { exportGift } from '../src/interop/gift/export-gift.js';
import { importGift } from '../src/interop/gift/import-gift.js';
import type { GiftEntry, GiftQuestion, GiftText } from '../src/interop/gift/gift.js';
import { readGift } from '../src/interop/gift/read-gift.js';
import type { Imported } from '../src/interop/imported.js';
import { importQuiz } from '../src/interop/quiz/import-quiz.js';
import { Source } from '../src/interop/text/source.js';
import { corporaFolder } from './support/corpora-folder.mjs';

const words = { true: 'True', false: 'False' };
const skip = corporaFolder ? false : 'the corpora are not here';
let readers: readonly ExerciseReader[];
before(async () => {
  readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
});

function compiled({ lessons }: Imported): Compilation {
  const links = lessons.map(({ file }, at) => `${at + 1}. [Lesson](${file})`).join('\n');
  const outline = `---\nid: trial\ntitle: Trial\nlanguages: [en]\n---\n\n## Unit\n\n${links}\n`;
  const files = lessons.map(({ file, markdown }) => ({ path: file, content: markdown }));
  return compile([{ path: 'course.md', content: outline }, ...files], readers);
}

function problemsIn(imported: Imported): readonly string[] {
  if (imported.lessons.length === 0) return [];
  return compiled(imported).problems.map(
    ({ code, place }) => `${code} ${place?.file}:${place?.line}`,
  );
}

/** In again what went out: nothing may be lost on that way that was not lost before. */
function around(first: Imported): { readonly text: string; readonly second: Imported } {
  const { text } = exportGift(compiled(first).editions[0]!, { words });
  return { text, second: importGift({ path: 'again.gift', text }, { title: 'Again', words }) };
}

function filesOf(folder: string, ending: string): readonly string[] {
  if (!corporaFolder) return [];
  return readdirSync(join(corporaFolder, folder)).filter((name) => name.endsWith(ending));
}

function read(...path: readonly string[]): string {
  return readFileSync(join(corporaFolder!, ...path), 'utf8');
}

suite('the published examples of GIFT', { skip }, () => {
  for (const name of filesOf('gift', '.gift')) {
    test(`${name} is read as it is meant`, () => {
      const expected = JSON.parse(read('gift', name.replace('.gift', '.json'))) as Expected[];
      const entries = readGift(new Source({ path: name, text: read('gift', name) }));
      assert.deepEqual(entries.map(seen), expected.map(wanted));
    });

    test(`${name} compiles without a problem, goes out, and comes in again`, () => {
      const first = importGift({ path: name, text: read('gift', name) }, { title: name, words });
      assert.deepEqual(problemsIn(first), []);
      if (first.lessons.length === 0) {
        assert.match(name, /^category/);
        return;
      }
      const { second } = around(first);
      assert.deepEqual(second.lessons, first.lessons);
      assert.deepEqual(
        second.problems.filter(({ code }) => code !== 'import.formula'),
        [],
      );
    });
  }
});

interface ExpectedText {
  readonly format?: string;
  readonly text: string;
}

interface ExpectedNumber {
  readonly type: 'simple' | 'range' | 'high-low';
  readonly number?: number;
  readonly range?: number;
  readonly numberLow?: number;
  readonly numberHigh?: number;
}

interface ExpectedAnswer {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: ExpectedText | ExpectedNumber;
  readonly feedback: ExpectedText | null;
}

/** What gift-pegjs makes of a question; it calls the feedback of true or false by its place. */
interface Expected {
  readonly type: string;
  readonly title: string | null;
  readonly id?: string | null;
  readonly tags?: readonly string[] | null;
  readonly stem?: ExpectedText;
  readonly globalFeedback?: ExpectedText | null;
  readonly isTrue?: boolean;
  readonly trueFeedback?: ExpectedText | null;
  readonly falseFeedback?: ExpectedText | null;
  readonly choices?: readonly ExpectedAnswer[] | ExpectedNumber;
  readonly matchPairs?: readonly {
    readonly subquestion: ExpectedText;
    readonly subanswer: string;
  }[];
}

const types: Readonly<Record<string, string>> = {
  MC: 'choice',
  Short: 'short',
  TF: 'truth',
  Numerical: 'numerical',
  Matching: 'match',
  Essay: 'essay',
  Description: 'description',
};

// White space is not the question here, and neither is how a gap is shown.
function flat(text: ExpectedText | GiftText | string | null | undefined): string {
  const words = typeof text === 'string' ? text : (text?.text ?? '');
  return words
    .replace(/_{5,}|\uE002/g, ' _ ')
    .replace(/\s+/g, ' ')
    .trim();
}

function numberOf({ type, number = NaN, range = 0, ...bounds }: ExpectedNumber): readonly number[] {
  if (type === 'high-low') return [bounds.numberLow!, bounds.numberHigh!];
  return type === 'range' ? [number - range, number + range] : [number, number];
}

function wanted(one: Expected): unknown {
  if (one.type === 'Category') return { category: one.title };
  const answers = Array.isArray(one.choices) ? (one.choices as readonly ExpectedAnswer[]) : [];
  const only = one.choices && !Array.isArray(one.choices) ? (one.choices as ExpectedNumber) : null;
  return {
    ...{ kind: types[one.type], title: one.title, id: one.id ?? null, tags: one.tags ?? [] },
    ...{ stem: flat(one.stem), general: flat(one.globalFeedback) },
    ...(one.type === 'TF' && {
      truth: [one.isTrue, flat(one.trueFeedback), flat(one.falseFeedback)],
    }),
    answers: [
      ...(only ? [[true, null, numberOf(only), '']] : []),
      ...answers.map(({ isCorrect, weight, text, feedback }) => [
        // A number that gives nothing is called wrong there.
        ...[isCorrect && weight !== 0, weight],
        'type' in text ? numberOf(text) : flat(text),
        flat(feedback),
      ]),
    ],
    pairs: (one.matchPairs ?? []).map(({ subquestion, subanswer }) => [
      flat(subquestion),
      subanswer,
    ]),
  };
}

function seen(entry: GiftEntry): unknown {
  if (entry.kind === 'broken') return entry;
  if (entry.kind === 'category') return { category: `$course$/top/${entry.path.join('/')}` };
  const { answers, title = null, id = null, tags, stem, feedback } = entry;
  return {
    ...{ kind: answers.kind, title, id, tags, stem: flat(stem), general: flat(feedback) },
    ...(answers.kind === 'truth' && {
      truth: [answers.isTrue, flat(answers.whenWrong), flat(answers.whenRight)],
    }),
    answers: answersOf(answers),
    pairs:
      answers.kind === 'match' ? answers.pairs.map(({ left, right }) => [flat(left), right]) : [],
  };
}

function answersOf(answers: GiftQuestion['answers']): readonly unknown[] {
  if (answers.kind === 'choice' || answers.kind === 'short') {
    return answers.answers.map(({ isRight, weight = null, text, feedback }) => [
      ...[isRight && weight !== 0, weight, flat(text), flat(feedback)],
    ]);
  }
  if (answers.kind !== 'numerical') return [];
  return answers.answers.map(({ isRight, weight = null, number, written, feedback }) => [
    ...[isRight && weight !== 0, weight, number ? [number.low, number.high] : written || '*'],
    flat(feedback),
  ]);
}

suite('the quizzes of others', { skip }, () => {
  const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    'mkdocs-quiz-demo-quiz.md': { choice: 2, gaps: 1 },
    'mkdocs-quiz-fill-in-blank.md': { gaps: 5 },
    'mkdocs-quiz-multiple-choice.md': { choice: 7 },
    'quizdown-options.md': { choice: 3, order: 1 },
    'quizdown-syntax.md': { choice: 3, order: 1 },
  };
  for (const [name, expected] of Object.entries(counts)) {
    test(`${name} comes in with all its questions`, () => {
      const imported = importQuiz(
        { path: name, text: read('quiz-markdown', name) },
        { title: name },
      );
      assert.deepEqual(problemsIn(imported), []);
      const found: Record<string, number> = {};
      for (const { type } of compiled(imported).editions[0]!.lessons.flatMap(exercisesIn)) {
        found[type] = (found[type] ?? 0) + 1;
      }
      assert.deepEqual(found, expected);
    });
  }
});

suite('whatever a file holds', () => {
  const pieces = [
    ...['::', 'A', 'b c', '{', '}', '=', '~', '#', '####', '->', '%50%', '%-100%', '\\', '\\n'],
    ...['\n', '\n\n', '// x', '// [id:q1] [tag:t]', '$CATEGORY: a/b', '[html]', '[markdown]', ':'],
    ...['T', 'FALSE', '{}', '{T}', '{#1..2}', '{#3:0.5}', '{=a ~b}', '{=a->b =c->d}', '_____'],
    ...['<p>', '</p>', '<b>x</b>', '<ul><li>', ':::choice', ':::', '[[', ']]', '|', '- ', '1. '],
    ...[
      '---',
      '> [!NOTE]\n> x',
      '`',
      '*',
      '$x^2$',
      '<quiz>\n',
      '\n</quiz>\n',
      '- [x] a\n- [ ] b\n',
    ],
    ...[
      '## Q\n\n',
      '1. [x] a\n1. [ ] b\n',
      '=== "Example"\n\n    ',
      '```md\n',
      '```\n',
      '[[a|b]]',
      '东',
      '\u0000',
    ],
    ...['![a](b.png)', '<img src="x">', '[l](x.md)', 'http://x.fi', '-->', '!!! tip\n    x\n'],
  ];
  const junk = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));
  const isError = ({ severity }: { readonly severity: string }) => severity === 'error';
  const settings = { numRuns: 1500, seed: 6 };

  test('GIFT becomes lessons without an error, and comes in again the same', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const first = importGift({ path: 'a.gift', text }, { title: 'Trial', words });
        if (first.lessons.length === 0) return;
        const one = compiled(first);
        assert.deepEqual(one.problems.filter(isError), []);
        const { text: out, second } = around(first);
        const [a, b] = [one, compiled(second)].map(({ editions }) =>
          editions[0]!.lessons.flatMap(exercisesIn),
        );
        assert.deepEqual(b, a, out);
      }),
      settings,
    );
  });

  test('quiz markdown becomes a lesson without an error', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const imported = importQuiz({ path: 'a.md', text }, { title: 'Trial' });
        assert.deepEqual(compiled(imported).problems.filter(isError), []);
      }),
      settings,
    );
  });

  test('any letters at all are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        importGift({ path: 'a.gift', text }, { title: '', words });
        importQuiz({ path: 'a.md', text }, { title: '' });
      }),
    );
  });
});
