import { expect } from '@open-wc/testing';
import type { Exercise } from '../../course/course.js';
import { compile } from '../../course/compile.js';
import { plainText } from '../../course/plain-text.js';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import type { Skill } from '../../course/skill.js';
import { countSteps } from './count-steps.js';
import { rate, type RateSpec } from './rate.js';
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

describe('rate, where the statements are skills', () => {
  const skilled = (...items: readonly string[]) =>
    `:::rate {#own skills=work}\n${items.map((item) => `- ${item}`).join('\n')}\n:::`;
  const source = skilled('I can clean. *Osaan siivota.*', 'I can wait. *Osaan odottaa.*');
  const two = specOf(rateReader, source);
  const words = (item: string, untaught = false) => {
    const { exercise } = compileExercise(skilled(item), [rateReader], untaught);
    return (exercise?.spec as RateSpec).skills?.words[0];
  };
  const clean = { text: 'I can clean.', sentence: 'Osaan siivota.', lang: 'fi', kind: 'work' };
  const wait = { text: 'I can wait.', sentence: 'Osaan odottaa.', lang: 'fi', kind: 'work' };

  const rows: readonly (readonly [item: string, text: string, sentence: string, lang: string])[] = [
    ['I can clean. *Osaan siivota.*', 'I can clean.', 'Osaan siivota.', 'fi'],
    ['*Osaan siivota.* I can clean.', 'I can clean.', 'Osaan siivota.', 'fi'],
    ['I say *hei*. *Osaan tervehtiä.*', 'I say hei.', 'Osaan tervehtiä.', 'fi'],
    ['*Osaan siivota.*', 'Osaan siivota.', 'Osaan siivota.', 'fi'],
    ['I can **clean**.', 'I can clean.', 'I can clean.', 'en'],
  ];
  for (const [item, text, sentence, lang] of rows) {
    it(`reads “${item}”`, () => expect(words(item)).to.deep.equal({ text, sentence, lang }));
  }

  it('takes the whole statement in a course that teaches nothing', () => {
    const { problems } = compileExercise(skilled('I can *clean*.'), [rateReader], true);
    expect(problems).to.deep.equal([]);
    const text = 'I can clean.';
    expect(words('I can *clean*.', true)).to.deep.equal({ text, sentence: text, lang: 'en' });
  });

  it('says what is wrong with skills, and where', () => {
    const [unknown] = problemsOf(`:::rate {#own skills=strenght}${list}`);
    expect(unknown).to.deep.include({
      code: 'rate.unknown-skills',
      values: { name: 'strenght', suggestion: 'strength' },
    });
    expect(unknown?.place).to.include({ line: 7, column: 22 });
    const [bare] = problemsOf(skilled('I can clean. *Osaan siivota.*', 'I can wait.'));
    expect(bare).to.deep.include({ code: 'rate.no-sentence', severity: 'warning' });
    expect(bare?.place?.line).to.equal(9);
  });

  it('asks nobody again for a better sentence, nor because they are skills now', () => {
    const keyOf = (markdown: string) =>
      JSON.stringify(rateReader.key(specOf(rateReader, markdown)));
    const key = keyOf(source);
    expect(keyOf(source.replace('siivota', 'siivota hyvin'))).to.equal(key);
    expect(keyOf(':::rate {#own}\n- I can clean.\n- I can wait.\n:::')).to.equal(key);
    expect(keyOf(source.replace('I can clean', 'I clean'))).not.to.equal(key);
  });

  it('carries a skill for each statement that is rated', () => {
    expect(rate.blank(two)).to.deep.equal({ rated: [null, null], skills: [] });
    expect(rate.revive(two, { rated: [null, 3] }).skills).to.deep.equal([
      { ...wait, step: 3, of: 4, level: 'I can teach it' },
    ]);
    expect(rate.solution(two).skills?.map(({ step }) => step)).to.deep.equal([3, 3]);
    expect(rate.revive(spec, { rated: [0, 1], skills: [wait] })).to.deep.equal({ rated: [0, 1] });
  });

  it('keeps the example with its statement, in whatever order they are rated', () => {
    const first = rate.revive(two, { rated: [null, 3], skills: [] });
    const skills = first.skills!.map((one) => ({ ...one, example: 'At the till.' }));
    const both = rate.revive(two, { rated: [2, 3], skills });
    expect(both.skills).to.deep.equal([
      { ...clean, step: 2, of: 4, level: 'Alone' },
      { ...wait, step: 3, of: 4, level: 'I can teach it', example: 'At the till.' },
    ]);
    const lower = rate.revive(two, { ...both, rated: [2, 0] });
    expect(lower.skills?.[1]).to.deep.include({ step: 0, example: 'At the till.' });
  });

  it('keeps it in another language of the course, too', () => {
    const finnish = specOf(rateReader, skilled('Siivoan. *Siivoan hyvin.*', '*Odotan.*'));
    const told = rate.revive(two, {
      rated: [1, 3],
      skills: [
        { ...clean, step: 1, of: 4, level: 'With help', example: 'a' },
        { ...wait, step: 3, of: 4, level: 'I can teach it', example: 'b' },
      ],
    });
    const { skills } = rate.revive(finnish, told);
    expect(skills?.map(({ text, example }) => [text, example])).to.deep.equal([
      ['Siivoan.', 'a'],
      ['Odotan.', 'b'],
    ]);
  });

  describe('after the author has changed them', () => {
    const told = {
      rated: [1, 3],
      skills: [
        { ...clean, step: 1, of: 4, level: 'With help', example: 'a' },
        { ...wait, step: 3, of: 4, level: 'I can teach it', example: 'b' },
      ],
    };
    const keep = (...items: readonly string[]) =>
      rate.keep!(specOf(rateReader, skilled(...items)), told)!;

    it('goes on with what is still there, and loses nothing of what is not', () => {
      const { rated, skills } = keep('I can ask. *Osaan kysyä.*', 'I can wait. *Odotan.*');
      expect(rated).to.deep.equal([null, 3]);
      expect(skills).to.deep.equal([
        { ...wait, sentence: 'Odotan.', step: 3, of: 4, level: 'I can teach it', example: 'b' },
        { ...clean, step: 1, of: 4, level: 'With help', example: 'a', former: true },
      ]);
    });

    it('takes a skill back that is asked for again', () => {
      const without = keep('I can wait. *Osaan odottaa.*');
      const again = rate.keep!(two, without)!;
      expect(again).to.deep.equal(told);
    });

    it('does not put a rating on another scale, but remembers it until there is a new one', () => {
      const short = specOf(rateReader, source.replace('=work', '=work scale="no, a bit, yes"'));
      const kept = rate.keep!(short, told)!;
      expect(kept.rated).to.deep.equal([null, null]);
      expect(kept.skills?.every(({ former }) => former)).to.be.true;
      const { skills } = rate.revive(short, { ...kept, rated: [2, null] });
      expect(skills).to.deep.equal([
        { ...clean, step: 2, of: 3, level: 'yes', example: 'a' },
        { ...wait, step: 3, of: 4, level: 'I can teach it', example: 'b', former: true },
      ]);
    });

    it('starts anew where there were no skills', () => {
      expect(rate.keep!(two, { rated: [1, 3] })).to.be.undefined;
      expect(rate.keep!(two, { rated: [1, 3], skills: [null, 'x'] })).to.be.undefined;
    });

    it('keeps skills that are mere statements now, until they are skills again', () => {
      const bare = source.replace(' skills=work', '').replace(/ \*.*?\*/g, '');
      const plain = specOf(rateReader, bare);
      const formers = told.skills.map((one) => ({ ...one, former: true }));
      const kept = rate.keep!(plain, told)!;
      expect(kept).to.deep.equal({ rated: [null, null], skills: formers });
      const rated = rate.revive(plain, { ...kept, rated: [3, 0] });
      expect(rated).to.deep.equal({ rated: [3, 0], skills: formers });
      // Where nothing but `skills=` is taken out, the ratings go on.
      expect(rate.revive(plain, told)).to.deep.equal({ rated: [1, 3], skills: formers });
      expect(rate.keep!(two, rated)).to.deep.equal(told);
      expect(rate.revive(plain, { rated: [3, 0] })).to.deep.equal({ rated: [3, 0] });
    });

    const scales: readonly (readonly [how: string, scale: string, kept: readonly unknown[]])[] = [
      ['as it was', 'Not yet, With help, Alone, I can teach it', [1, 3]],
      ['reversed', 'I can teach it, Alone, With help, Not yet', [null, null]],
      ['renamed', 'Not yet, With help, Alone, Well', [1, null]],
      ['renamed, as many steps', 'a, b, c, d', [null, null]],
      ['longer at its end', 'Not yet, With help, Alone, I can teach it, More', [1, 3]],
      ['longer at its start', 'Never, Not yet, With help, Alone, I can teach it', [null, null]],
      ['shorter', 'Not yet, With help, Alone', [1, null]],
    ];
    for (const [how, scale, expected] of scales) {
      it(`keeps a rating only where its step has the same name: ${how}`, () => {
        const other = specOf(rateReader, source.replace('=work', `=work scale="${scale}"`));
        const { rated, skills = [] } = rate.keep!(other, told)!;
        expect(rated).to.deep.equal(expected);
        expect(skills.map(({ text, example }) => [text, example])).to.have.deep.members([
          ['I can clean.', 'a'],
          ['I can wait.', 'b'],
        ]);
        expect(skills.filter(({ former }) => former).map(({ level }) => level)).to.deep.equal(
          told.skills.filter((_, at) => expected[at] === null).map(({ level }) => level),
        );
      });
    }

    it('does not keep a rating of which nobody knows what its step was called', () => {
      const [first, second] = told.skills as [Skill, Skill];
      const nameless = { ...first, step: 9, of: 10, level: undefined };
      expect(rate.keep!(two, { skills: [nameless, second] })!.rated).to.deep.equal([null, 3]);
    });

    type Shift = readonly [how: string, items: readonly string[], rated: readonly unknown[]];
    const shifts: readonly Shift[] = [
      ['swapped', ['I can clean. *Osaan odottaa.*', 'I can wait. *Osaan siivota.*'], [1, 3]],
      ['shifted', ['I can ask. *Osaan siivota.*', 'I can clean. *Osaan odottaa.*'], [null, 1]],
      ['taken over', ['I can clean. *Siivoan.*', 'I can ask. *Osaan siivota.*'], [1, null]],
      ['there twice', ['I can ask. *Osaan siivota.*', 'I can see. *Osaan siivota.*'], [1, null]],
    ];
    for (const [how, items, expected] of shifts) {
      it(`goes by statements, and loses nothing, where sentences are ${how}`, () => {
        const { rated, skills = [] } = keep(...items);
        expect(rated).to.deep.equal(expected);
        expect(skills.map(({ example }) => example).sort()).to.deep.equal(['a', 'b']);
        const now = skills.filter(({ former }) => !former);
        expect(now.map(({ step }) => step)).to.deep.equal(expected.filter((step) => step !== null));
      });
    }

    it('goes on with each example where only sentences have been swapped', () => {
      const spec = specOf(
        rateReader,
        skilled('I can clean. *Osaan odottaa.*', 'I can wait. *Osaan siivota.*'),
      );
      const { skills } = rate.revive(spec, told);
      expect(skills?.map(({ sentence, example }) => [sentence, example])).to.deep.equal([
        ['Osaan odottaa.', 'a'],
        ['Osaan siivota.', 'b'],
      ]);
    });

    it('is the same when it is read once more', () => {
      const kept = keep('I can ask. *Osaan kysyä.*', 'I can wait. *Odotan.*');
      const other = specOf(
        rateReader,
        skilled('I can ask. *Osaan kysyä.*', 'I can wait. *Odotan.*'),
      );
      expect(rate.revive(other, JSON.parse(JSON.stringify(kept)))).to.deep.equal(kept);
    });
  });
});
