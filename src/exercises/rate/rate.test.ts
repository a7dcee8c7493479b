import { expect } from '@open-wc/testing';
import type { Exercise } from '../../course/course.js';
import { compile } from '../../course/compile.js';
import { plainText } from '../../course/plain-text.js';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { countSteps, rate, type RateSpec } from './rate.js';
import { ratePaper } from './rate.paper.js';
import { rateReader } from './rate.read.js';

const list = '\nHow?\n\n- I can *listen*\n- I can ask\n:::';
const spec = specOf(rateReader, `:::rate {#own}${list}`);
const problemsOf = (source: string) => compileExercise(source, [rateReader]).problems;

describe('rate', () => {
  it('reads statements, and has a scale where none is named', () => {
    expect(spec.statements.map(plainText)).to.deep.equal(['I can listen', 'I can ask']);
    expect(spec.scale).to.deep.equal(['Not yet', 'With help', 'Alone', 'I can teach it']);
  });

  const languages = [
    ['fi', 'En vielä'],
    ['en', 'Not yet'],
    ['sv', 'Not yet'],
  ] as const;
  for (const [language, first] of languages) {
    it(`begins with “${first}” in a file in ${language}`, () => {
      const files = [
        {
          path: 'course.md',
          content: `---\nid: c\ntitle: C\nlanguages: [${language}]\n---\n\n## U\n\n1. [L](01-l.md)\n`,
        },
        { path: '01-l.md', content: `---\ntitle: L\n---\n\n## S\n\n:::rate${list}\n` },
      ];
      const lesson = compile(files, [rateReader]).editions[0]!.lessons[0]!;
      const exercise = lesson.steps[1]?.parts[0] ?? lesson.steps[0]?.parts[0];
      expect(((exercise as Exercise).spec as RateSpec).scale[0]).to.equal(first);
    });
  }

  const scales: readonly (readonly [written: string, steps: readonly string[]])[] = [
    ['no, yes', ['no', 'yes']],
    [' a ,b,  two words ', ['a', 'b', 'two words']],
    ['لا، نعم', ['لا', 'نعم']],
    ['1,2,3,4,5,6,7', ['1', '2', '3', '4', '5', '6', '7']],
    ['a, , b,', ['a', 'b']],
    ['a, b, a', ['a', 'b']],
  ];
  for (const [written, steps] of scales) {
    it(`reads the scale “${written}”`, () => {
      expect(specOf(rateReader, `:::rate {#own scale="${written}"}${list}`).scale).to.deep.equal(
        steps,
      );
    });
  }

  const bad: readonly (readonly [written: string, codes: readonly string[], playable: boolean])[] =
    [
      ['a, , b,', ['rate.empty-step'], true],
      ['a, b, a, a', ['rate.same-step', 'rate.same-step'], true],
      ['always', ['rate.short-scale'], false],
      ['a, a', ['rate.same-step', 'rate.short-scale'], false],
      ['', ['rate.empty-step', 'rate.short-scale'], false],
      ['1,2,3,4,5,6,7,8', ['rate.long-scale'], false],
    ];
  for (const [written, codes, playable] of bad) {
    it(`reports what is wrong with the scale “${written}”, where it stands`, () => {
      const { problems, exercise } = compileExercise(`:::rate {#own scale="${written}"}${list}`, [
        rateReader,
      ]);
      expect(problems.map(({ code }) => code)).to.deep.equal(codes);
      for (const { place } of problems) expect(place).to.include({ line: 7, column: 21 });
      expect(exercise !== undefined).to.equal(playable);
    });
  }

  const lines: readonly (readonly [item: string, codes: readonly string[], line: number])[] = [
    ['- I can ask', ['rate.duplicate'], 11],
    ['-', ['rate.empty'], 11],
    ['- [x] I can wait', ['rate.box'], 11],
    ['- I can wait\n  > Really?', ['rate.extra'], 12],
    ['- I can wait\n\n  And more.', ['rate.extra'], 13],
    ['- I can wait\n  - and more', ['rate.extra'], 12],
    ['\nAfter it.', ['rate.extra'], 12],
  ];
  for (const [item, codes, line] of lines) {
    it(`reports ${codes.join()} for ${JSON.stringify(item)}`, () => {
      const problems = problemsOf(`:::rate {#own}\nHow?\n\n- I can ask\n${item}\n:::`);
      expect(problems.map(({ code }) => code)).to.deep.equal(codes);
      expect(problems[0]?.place?.line).to.equal(line);
    });
  }

  it('takes a box out', () => {
    const line = '- [ ] I can wait';
    const { fix } = problemsOf(`:::rate {#own}\n${line}\n:::`)[0]!;
    const { column, endColumn } = fix!.place;
    expect(line.slice(0, column - 1) + fix?.text + line.slice(endColumn! - 1)).to.equal(
      '- I can wait',
    );
  });

  it('takes out of storage what is on its scale, and nothing else', () => {
    const rated = (list: unknown) => rate.revive(spec, { rated: list }).rated;
    expect(rated([3, 0, 1])).to.deep.equal([3, 0]);
    expect(rated([4, -1])).to.deep.equal([null, null]);
    expect(rated(['1', 1.5])).to.deep.equal([null, null]);
    expect(rated({ 0: 1 })).to.deep.equal([null, null]);
  });

  it('is answered when each is rated, and has nothing to go on from when it has changed', () => {
    expect(rate.isAnswered(spec, { rated: [0, null] })).to.be.false;
    expect(rate.isAnswered(spec, { rated: [0, 3] })).to.be.true;
    expect(rate.keep?.(spec, { rated: [0, 3] })).to.be.undefined;
  });

  it('counts how many statements stand on each step', () => {
    expect(countSteps(spec, { rated: [3, 3] })).to.deep.equal([0, 0, 0, 2]);
    expect(countSteps(spec, { rated: [null, 1] })).to.deep.equal([0, 1, 0, 0]);
  });

  it('is a table with boxes, on paper', () => {
    const { exercise } = compileExercise(`:::rate {#own scale="no, yes"}${list}`, [rateReader]);
    const { material, key } = ratePaper.sheet(exercise as Exercise<RateSpec>, {
      seed: 1,
      t: (text) => text,
    });
    const [table] = material;
    if (table?.kind !== 'table') throw new Error('There is no table');
    expect(table.header.map(plainText)).to.deep.equal(['', 'no', 'yes']);
    expect(table.rows.map((row) => row.map(plainText))).to.deep.equal([
      ['I can listen', '☐', '☐'],
      ['I can ask', '☐', '☐'],
    ]);
    expect(key).to.be.undefined;
  });
});
