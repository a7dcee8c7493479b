import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Exercise } from '../src/course/course.js';
import type { ExerciseReader } from '../src/course/exercise-reader.js';
import type { ExerciseType } from '../src/course/exercise-type.js';
import type { Paper } from '../src/course/paper.js';
import { plainBlocks } from '../src/course/plain-text.js';
import { exerciseTypes } from '../src/exercises/index.js';
import finnish from '../src/i18n/locales/fi.json';
import { compileExercise } from './support/compile-exercise.js';
import { examplesIn, type GuideExample } from './support/guide-examples.js';
import { guideOf } from './support/guide.js';

// What every exercise type promises, tried on the examples of its own guide. A type is tested as
// soon as it stands in the registry.

const entries = await Promise.all(
  exerciseTypes.map(async ({ name, load, reader, paper, problems }) => ({
    name,
    type: await load(),
    reader: await reader(),
    paper: await paper?.(),
    texts: await problems(),
    examples: examplesIn(await guideOf(name)),
  })),
);
const readers = entries.map(({ reader }) => reader);

const junk: readonly unknown[] = [
  undefined,
  null,
  0,
  NaN,
  -1,
  '',
  'chosen',
  true,
  [],
  [[]],
  {},
  { length: 3 },
  JSON.parse('{"__proto__": {"chosen": [0], "given": ["x"], "order": [0], "matched": [0]}}'),
];

const junkLists: readonly unknown[] = [
  null,
  'abc',
  {},
  [NaN, Infinity, -1, 0.5, 1e308, '0', null, [], {}],
  [0, 0, 0, 0],
  [null, null],
  ['__proto__', 'constructor', '\u0000', 'x'.repeat(100_000)],
  Array.from({ length: 100_000 }, (_, index) => index),
];

for (const { name, type, reader, paper, texts, examples } of entries) {
  const good = examples.filter(({ bad }) => bad === undefined);

  describe(`exercise type ${name}`, () => {
    it('is named as in the registry, with a guide that has examples', () => {
      expect([type.name, reader.name]).to.deep.equal([name, name]);
      expect(good).not.to.be.empty;
    });

    for (const { source, untaught, line } of good) {
      describe(`as in its guide, line ${line}`, () => {
        const { exercise, problems } = compileExercise(source, readers, untaught);

        it('is read without a problem', () => {
          expect(problems).to.deep.equal([]);
          expect(exercise?.type).to.equal(name);
        });

        if (exercise) promises(type, reader, exercise);
        if (exercise) promisesOnPaper(type, paper, exercise);

        it('stays the same exercise when its feedback changes', () => {
          const changed = source.replace(/^([ \t]*>) (?!\[!).*$/gm, '$1 Other words.');
          const other = compileExercise(changed, readers, untaught).exercise;
          expect(other?.id).to.equal(exercise?.id);
          expect(other?.fingerprint).to.equal(exercise?.fingerprint);
        });
      });
    }

    for (const { source, bad, untaught, line } of examples.filter(({ bad }) => bad)) {
      it(`reports ${bad}, as in its guide, line ${line}`, () => {
        const { exercise, problems } = compileExercise(source, readers, untaught);
        const problem = problems.find(({ code }) => code === bad);
        expect(problem, problems.map(({ code }) => code).join()).to.exist;
        const last = source.trimEnd().split('\n').length + 6;
        expect(problem?.place).to.include({ file: '01-lesson.md' });
        expect(problem?.place?.line).to.be.within(7, last);
        if (exercise)
          expect(type.grade(exercise.spec, type.blank(exercise.spec))).to.satisfy(isGrade);
      });
    }

    it('gives a template first, which shows a hint and an explanation', () => {
      expect(examples.map(({ template }) => template).indexOf(true)).to.equal(0);
      expect(examples.filter(({ template }) => template)).to.have.length(1);
      const { exercise } = compileExercise(examples[0]!.source, readers);
      expect(exercise?.hint, 'the hint').not.to.be.undefined;
      // Where a note is material, there is a model in the place of an explanation.
      if (reader.keepsAlert?.('note', false)) return;
      expect(exercise?.explanation, 'the explanation').not.to.be.undefined;
    });

    it('has a guide in Finnish, with examples that are taken alike', async () => {
      const translated = examplesIn(await guideOf(name, 'fi'));
      expect(translated.map(({ info }) => info)).to.deep.equal(examples.map(({ info }) => info));
      translated.forEach((example, at) => {
        const where = `line ${example.line}`;
        expect(takenAs(example), where).to.deep.equal(takenAs(examples[at]!));
        expect(openingOf(example), where).to.equal(openingOf(examples[at]!));
        const { exercise } = compileExercise(example.source, readers, example.untaught);
        if (!exercise || example.bad) return;
        const grade = type.grade(exercise.spec, type.solution(exercise.spec));
        expect(grade?.score ?? 1, where).to.equal(1);
      });
    });

    it('shows each of its problems in its guide, and has a text for each, in Finnish too', () => {
      const shown = examples.flatMap(({ bad }) => bad ?? []);
      const codes = Object.keys(texts).map((key) => key.replace(/^problem\.|_suggestion$/g, ''));
      // 201 parts, or a text that is too long, would fill the guide.
      const expected = [...new Set(codes)].filter((code) => !/\.too-(?:many|long)/.test(code));
      expect(shown).to.include.members(expected);
      expect(codes).to.include.members(shown);
      for (const [key, text] of Object.entries(texts)) {
        const translated = (finnish as Record<string, string>)[key];
        expect(translated, key).to.be.a('string');
        expect(placeholders(translated ?? ''), key).to.deep.equal(placeholders(text));
      }
    });
  });
}

/** What the compiler makes of an example: what can be played, and what it says about it. */
function takenAs({ source, untaught }: GuideExample): unknown {
  const { exercise, problems } = compileExercise(source, readers, untaught);
  return {
    type: exercise?.type,
    mode: (exercise?.spec as { mode?: unknown } | undefined)?.mode,
    aids: [exercise?.prompt.length, exercise?.hint?.length, exercise?.explanation?.length],
    problems: problems.map(({ code, severity }) => [severity, code]),
  };
}

/** The first line of an example, without what is put in words there: its id, and quoted values. */
function openingOf({ source }: GuideExample): string {
  const [line = ''] = source.split('\n', 1);
  return line.replace(/"[^"]*"/g, '""').replace(/#[a-z\d-]+/, '#');
}

function promises(
  type: ExerciseType,
  reader: ExerciseReader,
  { spec, prompt, hint, explanation }: Exercise,
): void {
  const solution = type.solution(spec);
  const blank = type.blank(spec);
  const isGraded = type.grade(spec, solution) !== undefined;

  it('is plain data', () => {
    for (const data of [spec, solution, blank, reader.key(spec), prompt, hint, explanation]) {
      if (data !== undefined) expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
    }
  });

  it('is the same exercise after a round trip', () => {
    const copy: unknown = JSON.parse(JSON.stringify(spec));
    expect(reader.key(copy)).to.deep.equal(reader.key(spec));
    expect(type.solution(copy)).to.deep.equal(solution);
    expect(type.grade(copy, solution)).to.deep.equal(type.grade(spec, solution));
  });

  it('grades its solution 1, and what is blank not at all', () => {
    expect(type.isAnswered(spec, solution)).to.be.true;
    if (!isGraded) return;
    const grade = type.grade(spec, solution);
    expect(grade?.score).to.equal(1);
    expect(grade?.parts.some((part) => part?.verdict === 'right')).to.be.true;
    expect(grade?.parts.every((part) => !part || part.verdict === 'right')).to.be.true;
    expect(type.isAnswered(spec, blank)).to.be.false;
    expect(type.grade(spec, blank)?.score).to.equal(0);
  });

  it('takes a stored response back as it was', () => {
    for (const response of [solution, blank]) {
      const stored: unknown = JSON.parse(JSON.stringify(response));
      expect(type.revive(spec, stored)).to.deep.equal(response);
    }
  });

  it('survives junk responses', () => {
    const fields = Object.keys(blank as object);
    const lists = junkLists.flatMap((list) => fields.map((field) => ({ [field]: list })));
    for (const stored of [...junk, ...lists]) expectSane(type, spec, stored);
    for (const stored of junk) expect(type.revive(spec, stored)).to.deep.equal(blank);
  });

  it('survives any response', () => {
    const entry = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constant(null), fc.jsonValue());
    const record = fc.record(
      Object.fromEntries(Object.keys(blank as object).map((field) => [field, fc.array(entry)])),
    );
    fc.assert(
      fc.property(fc.oneof(record, fc.jsonValue()), (stored) => expectSane(type, spec, stored)),
    );
  });

  it('goes on from what was right when it is tried again', () => {
    const grade = type.grade(spec, solution);
    if (!grade || !type.retry) return;
    const again = type.retry(spec, solution, grade);
    expect(type.revive(spec, again)).to.deep.equal(again);
    const missed = type.grade(spec, blank);
    if (missed) expect(type.retry(spec, blank, missed)).to.deep.equal(blank);
  });
}

function promisesOnPaper(type: ExerciseType, paper: Paper | undefined, exercise: Exercise): void {
  const t = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
  const sheet = (seed: number) => paper!.sheet(exercise, { seed, t });

  it('goes on paper, the same way each time', () => {
    const { material } = sheet(7);
    expect(material).not.to.be.empty;
    expect(JSON.parse(JSON.stringify(material))).to.deep.equal(material);
    expect(sheet(7)).to.deep.equal(sheet(7));
  });

  it('has no answer on its sheet, and a key where there is a right one', () => {
    const { material, key } = sheet(7);
    expect(JSON.stringify(material)).not.to.include('"checked":true');
    const isGraded = type.grade(exercise.spec, type.solution(exercise.spec)) !== undefined;
    if (isGraded) expect(plainBlocks(key ?? []).trim()).not.to.equal('');
  });
}

function expectSane(type: ExerciseType, spec: unknown, stored: unknown): void {
  const response = type.revive(spec, stored);
  expect(type.revive(spec, JSON.parse(JSON.stringify(response)))).to.deep.equal(response);
  expect(type.isAnswered(spec, response)).to.be.a('boolean');
  const grade = type.grade(spec, response);
  expect(grade).to.satisfy(isGrade);
  if (!grade) return;
  const full = type.grade(spec, type.solution(spec));
  expect(grade.parts.length).to.equal(full?.parts.length);
  if (grade.score > 0) expect(type.isAnswered(spec, response)).to.be.true;
  const again = type.retry?.(spec, response, grade);
  if (again !== undefined) expect(type.revive(spec, again)).to.deep.equal(again);
}

function isGrade(grade: ReturnType<ExerciseType['grade']>): boolean {
  return grade === undefined || (grade.score >= 0 && grade.score <= 1);
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([placeholder]) => placeholder).sort();
}

describe('an exercise with more parts than anybody would answer', () => {
  const numbers = Array.from({ length: 201 }, (_, index) => index);
  const lines = (line: (n: number) => string) => numbers.map(line).join('\n');
  const crowds: Readonly<Record<string, string>> = {
    choice: `:::choice\n${lines((n) => `- [ ] ${n}`)}\n- [x] yes\n:::`,
    gaps: `:::gaps\n${lines((n) => `Luku [[${n}]].\n`)}\n:::`,
    order: `:::order\n${lines((n) => `${n + 1}. ${n}`)}\n:::`,
    'order {words}': `:::order {words}\n1. ${numbers.join(' ')}\n:::`,
    match: `:::match\n| a | b |\n|---|---|\n${lines((n) => `| ${n} | ${n} |`)}\n:::`,
    sort: `:::sort\n- **a**\n${lines((n) => `  - ${n}`)}\n- **b**\n  - x\n:::`,
    dialogue: `:::dialogue\n${lines((n) => `**A${n % 2}:** ${n}\n`)}\n:::`,
    words: `:::words\n| fi | en |\n|---|---|\n${lines((n) => `| ${n} | ${n} |`)}\n:::`,
    dictation: `:::dictation\n${lines((n) => `- ${n}`)}\n:::`,
    speak: `:::speak\n${lines((n) => `- ${n}`)}\n:::`,
    rewrite: `:::rewrite\n> a\n\n${lines((n) => `- [ ] ${n}`)}\n:::`,
    rate: `:::rate\n${lines((n) => `- ${n}`)}\n:::`,
    'rate {skills}': `:::rate {skills=work}\n${lines((n) => `- *${n}*`)}\n:::`,
    interview: `:::interview\n${lines((n) => `### ${n}`)}\n:::`,
    scenario: `:::scenario\n${[...numbers, ...numbers, ...numbers].map((n, at) => `### S${at}\n- [x] [${n}](#s${at + 1})\n  > Yes.\n`).join('\n')}\n### S603\n:::`,
  };

  for (const [name, source] of Object.entries(crowds)) {
    it(`is a problem: ${name}`, () => {
      const { exercise, problems } = compileExercise(source, readers);
      expect(problems.map(({ code }) => code)).to.include(`${name.split(' ')[0]}.too-many`);
      expect(exercise).to.be.undefined;
    });
  }
});
