import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { readBraces } from './braces.js';
import type { ScenarioSpec } from './scenario.js';
import { scenarioReader } from './scenario.read.js';
import { walk } from './story.js';

/** A choice in the first of two sections, and its section; the second one is an ending. */
function withChoice(choice: string, more = ''): string {
  return `:::scenario\nA situation.\n\n### Käy sisään\n\n${choice}\n  > Because.\n\n### Jäsen kertoo!\n\nEnd.\n${more}\n:::`;
}

function problemsIn(source: string) {
  return compileExercise(source, [scenarioReader]).problems.map(({ code, place }) => [
    code.replace('scenario.', ''),
    place?.line,
    place?.column,
  ]);
}

/** The text with the one fix that is offered put in. */
function mended(source: string): string {
  const { problems } = compileExercise(source, [scenarioReader]);
  const fix = problems.find((problem) => problem.fix)!.fix!;
  const lines = source.split('\n');
  const { line, column, endColumn = column } = fix.place;
  const text = lines[line - 7]!;
  lines[line - 7] = text.slice(0, column - 1) + fix.text + text.slice(endColumn - 1);
  return lines.join('\n');
}

describe('reading a scenario', () => {
  const choices: readonly [written: string, choice: object][] = [
    ['- [x] [Kuuntele](#jäsen-kertoo)', { good: true, to: 1 }],
    ['- [ ] [Kuuntele](#j%C3%A4sen-kertoo)', { good: false, to: 1 }],
    [
      '- [x] [Kuuntele](#jäsen-kertoo){trust+1}',
      { good: true, to: 1, effects: [{ name: 'trust', by: 1 }] },
    ],
    [
      '1. [X] [Kuuntele](#jäsen-kertoo) { if=”a<1”  notes-2, b=0 }',
      {
        ...{ good: true, to: 1, when: [{ name: 'a', is: '<', value: 1 }] },
        effects: [{ name: 'notes', by: -2 }, { name: 'b', to: 0 }, ...[]],
      },
    ],
  ];
  for (const [line, expected] of choices) {
    it(`reads ${line}`, () => {
      const source = withChoice(line, '\n- [x] [Back](#käy-sisään) {a+1}\n  > So.\n\n### End');
      const back = source.replace('### End', '- [ ] [On](#end)\n  > So.\n\n### End');
      const { sections } = specOf(scenarioReader, back);
      const { text, feedback, ...choice } = sections[0]!.choices[0]!;
      expect(choice).to.deep.equal(expected);
      expect(text).to.deep.equal([{ kind: 'text', text: 'Kuuntele' }]);
      expect(feedback).to.have.length(1);
    });
  }

  it('keeps what is read in its section, alerts and quotes too, and what comes before as prompt', () => {
    const source = `:::scenario
Who and where.

- a list of what is known

> [!TIP]
> Think of who decides.

### One
First.

- a thing
  > A quote in a list.
- another

> [!NOTE]
> A note.

- [x] [Go](#two)
  > Why.

Between.

- [ ] [Go *slowly* now](#two)

  > Why not.

### Two
The end.
:::`;
    const { exercise, problems } = compileExercise(source, [scenarioReader]);
    expect(problems.map(({ code, place }) => [code, place?.line])).to.deep.equal([]);
    expect(exercise?.prompt.map(({ kind }) => kind)).to.deep.equal(['paragraph', 'list']);
    expect(exercise?.hint).to.have.length(1);
    expect(exercise?.explanation).to.be.undefined;
    const [one, two] = specOf(scenarioReader, source).sections;
    expect(one?.blocks.map(({ kind }) => kind)).to.deep.equal([
      ...['paragraph', 'list', 'alert', 'paragraph'],
    ]);
    expect(JSON.stringify(one?.blocks)).to.include('A quote in a list.');
    expect(one?.choices.map(({ good }) => good)).to.deep.equal([true, false]);
    expect(JSON.stringify(one?.choices)).not.to.include('link');
    expect(two?.choices).to.be.empty;
  });

  const wrong: readonly [choice: string, problems: readonly unknown[]][] = [
    ['- [x] [Go](#jasen-kertoo)', [['link-nowhere', 12, 7]]],
    ['- [x] [Go](#Jäsen-kertoo)', [['link-nowhere', 12, 7]]],
    ['- [x] [Go](#jäsen-kertoo) {trust+1', [['braces', 12, 26]]],
    ['- [x] [Go](#jäsen-kertoo) {Trust+1}', [['braces', 12, 26]]],
    ['- [x] [Go](#jäsen-kertoo) {trust+1} now', [['braces', 12, 26]]],
    ['- [x] [Go](#jäsen-kertoo) {}', [['braces', 12, 26]]],
    ['- [x] [Go](#jäsen-kertoo) {__proto__+1}', [['braces', 12, 26]]],
    ['- [x] [Go](https://example.com)', [['no-link', 12, 1]]],
    ['- [x] [Go](#jäsen-kertoo) or [see](https://example.com)', [['two-links', 12, 1]]],
    ['- [x] [ ](#jäsen-kertoo)', [['no-text', 12, 1]]],
  ];
  for (const [choice, problems] of wrong) {
    it(`tells where ${choice} is wrong`, () => {
      expect(problemsIn(withChoice(choice))).to.deep.equal(problems);
    });
  }

  const fixes: readonly [written: string, meant: string][] = [
    ['- [x] [*Go* on](#jasen-kertoo "there") {a+1}', '(#jäsen-kertoo "there")'],
    ['- [x] [Go](#jäsen_kertoo)', '(#jäsen-kertoo)'],
    ['- [Go](#jäsen-kertoo)\n- [x] [Ask](#jäsen-kertoo)', '- [ ] [Go](#jäsen-kertoo)\n'],
    ['- [] [Go](#jäsen-kertoo)\n- [x] [Ask](#jäsen-kertoo)', '- [ ] [Go](#jäsen-kertoo)\n'],
    [
      '- [x] [Go](#jäsen-kertoo) {trust+1}\n- [x] [A](#jäsen-kertoo) {if="trust>0, trsut<3"}',
      '{if="trust>0, trust<3"}',
    ],
  ];
  for (const [choice, meant] of fixes) {
    it(`knows what was meant by ${choice}`, () => {
      expect(mended(withChoice(choice))).to.include(meant);
    });
  }

  it('knows which section is meant where its heading stands elsewhere in the file, too', () => {
    const source = `Text.\n\n### Ask\n\nElsewhere.\n\n:::scenario\n### Go\n- [x] [Ask](#ask)\n  > So.\n\n### Ask\nThe end.\n:::`;
    const { exercise, problems } = compileExercise(source, [scenarioReader]);
    expect(problems.map(({ values }) => values)).to.deep.equal([
      { slug: 'ask', suggestion: 'ask-1' },
    ]);
    expect(exercise, 'it is played as it was meant').to.exist;
  });

  it('does not tell of ways that come of a choice that cannot be read', () => {
    const source = withChoice('- [x] [Go](#nothing-like-it)\n  > So.\n- [ ] [Ask](#käy-sisään)');
    expect(problemsIn(source)).to.deep.equal([['link-nowhere', 12, 7]]);
  });

  it('follows values down again from where they are no more told apart', () => {
    // Up nine times, down six: three are left, which is enough.
    const steps = [...Array<number>(9).fill(1), ...Array<number>(6).fill(-1)];
    const source = (down: number) =>
      [
        ...[':::scenario', '### S0', ''],
        ...steps
          .slice(0, steps.length + down)
          .flatMap((by, at) => [
            ...[`- [x] [On](#s${at + 1}) {a${by > 0 ? '+' : '-'}1}`, '  > So.', ''],
            ...[`### S${at + 1}`, ''],
          ]),
        ...['- [x] [End](#end) {if="a>=1"}', '  > So.', '', '### End', ':::'],
      ].join('\n');
    expect(problemsIn(source(0))).to.be.empty;
  });

  it('finds where all is hidden a little beyond what is compared, too', () => {
    const source = `:::scenario
### A
- [x] [On](#b) {a+3}
  > So.
- [ ] [Off](#end)
  > So.

### B
- [x] [On](#c) {a-3}
  > So.

### C
- [x] [End](#end) {if="a>=1"}
  > So.

### End
:::`;
    expect(problemsIn(source)).to.deep.equal([
      ['hidden', 18, 1],
      ['never', 19, 1],
    ]);
  });

  it('has its slip of a heading told, and still plays', () => {
    const twice = withChoice(
      '- [x] [Go](#jäsen-kertoo)',
      '\n- [ ] [Go](#jäsen-kertoo-1)\n  > So.\n\n### Jäsen kertoo',
    );
    const { problems, exercise } = compileExercise(twice, [scenarioReader]);
    expect(problems.map(({ values }) => values)).to.deep.equal([
      { title: 'Jäsen kertoo', first: 'jäsen-kertoo', id: 'jäsen-kertoo-1' },
    ]);
    expect(exercise).to.exist;
  });

  it('is the same exercise in other words, and another one when it leads elsewhere', () => {
    const key = (source: string) => scenarioReader.key(specOf(scenarioReader, source));
    const source = withChoice('- [x] [Go](#jäsen-kertoo) {a+1}\n  > So.\n- [ ] [Ask](#käy-sisään)');
    expect(key(source.replace('Go', 'Mene').replace('End.', 'Loppu.'))).to.deep.equal(key(source));
    for (const [was, is] of [
      ['[x]', '[ ]'],
      ['a+1', 'a+2'],
      ['[Ask](#käy-sisään)', '[Ask](#jäsen-kertoo)'],
    ] as const) {
      expect(key(source.replace(was, is)), is).not.to.deep.equal(key(source));
    }
  });

  it('takes a quote without words for no feedback', () => {
    const source = withChoice('- [x] [Kuuntele](#jäsen-kertoo)').replace('> Because.', '>');
    expect(problemsIn(source).map(([code]) => code)).to.deep.equal(['no-feedback']);
    expect(specOf(scenarioReader, source).sections[0]!.choices[0]).not.to.have.property('feedback');
  });

  it('is unharmed by names that objects have', () => {
    const source = `:::scenario
### \\_\\_proto\\_\\_
- [x] [Go](#__proto__) {constructor+1}
  > So.
- [x] [Go](#constructor) {if="constructor>=1"}
  > So.

### Constructor
The end.
:::`;
    expect(problemsIn(source)).to.be.empty;
    expect(specOf(scenarioReader, source).model).to.deep.equal([0, 1]);
  });
});

describe('a scenario of many sections', () => {
  const many = (sections: number) => {
    const section = (at: number) => {
      const on = Math.min(at + 1, sections - 1);
      const conditions = at % 3 === 0 ? 'if="trust>=2" ' : '';
      return `### Part ${at}\n\n- [x] [Ask](#part-${on}) {trust+1}\n  > So.\n- [ ] [Wait](#part-${Math.max(0, at - 2)}) {${conditions}trust-1}\n  > So.\n`;
    };
    const parts = Array.from({ length: sections - 1 }, (_, at) => section(at));
    return `:::scenario\n${parts.join('\n')}\n### Part ${sections - 1}\n\nThe end.\n:::`;
  };

  it('works up to 500', () => {
    const { exercise, problems } = compileExercise(many(500), [scenarioReader]);
    expect(problems).to.be.empty;
    expect((exercise?.spec as { model: readonly number[] }).model).to.have.length(499);
  });

  it('is refused beyond', () => {
    expect(problemsIn(many(501))).to.deep.equal([['too-many', 8, 1]]);
  });

  it('guesses what was meant by the first wrong links only', () => {
    const links = Array.from({ length: 30 }, (_, at) => `- [ ] [A](#prt-${at})\n  > So.`);
    const source = `${many(40).replace(/:::$/, '')}\n${links.join('\n')}\n:::`;
    const { problems } = compileExercise(source, [scenarioReader]);
    const guessed = problems.filter(({ values }) => 'suggestion' in values);
    expect([problems.length, guessed.length]).to.deep.equal([30, 20]);
  });

  it('takes no long time where values run away together', () => {
    const changes = (sign: string) => ['a', 'b', 'c'].map((name) => `${name}${sign}900`).join(' ');
    const source = `:::scenario
### A
- [x] [On](#a) {${changes('+')}}
  > So.
- [ ] [Back](#a) {${changes('-')}}
  > So.
- [ ] [Off](#b) {if="a>=5, b>=5, c>=5"}
  > So.

### B
:::`;
    const start = performance.now();
    expect(problemsIn(source)).to.be.empty;
    expect(performance.now() - start).to.be.below(1_000);
  });

  it('takes no long time where there is no end to what can be chosen', () => {
    const choices = Array.from({ length: 500 }, (_, at) => {
      return `- [x] [On](#a) {${'ab'[at % 2]}+${1 + (at % 9)}}\n  > So.`;
    });
    const source = `:::scenario\n### A\n${choices.join('\n')}\n- [ ] [Off](#b) {if="a>=999, b>=999"}\n  > So.\n\n### B\n:::`;
    const start = performance.now();
    expect(problemsIn(source)).to.deep.equal([['too-complex', 8, 1]]);
    expect(performance.now() - start).to.be.below(1_000);
  });

  it('is played where each of many questions is to be asked once, in any order', () => {
    for (const count of [9, 12, 30]) {
      const all = Array.from({ length: count }, (_, at) => at);
      const asking = all.map((at) => `- [x] [Ask](#topic-${at}) {if="q${at}=0" q${at}+1}\n  > So.`);
      const topics = all.map((at) => `### Topic ${at}\n- [x] [Back](#hub)\n  > So.`);
      const asked = all.map((at) => `q${at}=1`).join(', ');
      const source = `:::scenario\n### Hub\n${asking.join('\n')}\n- [x] [Off](#end) {if="${asked}"}\n  > So.\n\n${topics.join('\n\n')}\n\n### End\n:::`;
      const { exercise, problems } = compileExercise(source, [scenarioReader]);
      expect(problems, `${count}`).to.be.empty;
      const { sections, model } = exercise?.spec as ScenarioSpec;
      expect(walk(sections, model)).to.have.length(2 * count + 2);
    }
  });

  it('is played where several values have to be counted up', () => {
    const source = `:::scenario
### A
${['a', 'b', 'c'].map((name) => `- [x] [On](#a) {${name}+1}\n  > So.`).join('\n')}
- [x] [Off](#b) {if="a>=40, b>=40, c>=40"}
  > So.

### B
:::`;
    expect(problemsIn(source)).to.be.empty;
  });
});

describe('the braces after a choice', () => {
  const readable: readonly [text: string, when: readonly string[], effects: readonly string[]][] = [
    ['trust+1', [], ['trust+1']],
    ['trust-1', [], ['trust-1']],
    ['a-b-1', [], ['a-b-1']],
    ['a=-2', [], ['a=-2']],
    ['a=0 b+0 c-0', [], ['a=0', 'b+0', 'c+0']],
    ['if="a>=2"', ['a>=2'], []],
    ['if="a >= 2 , b!=0,c=-1"', ['a>=2', 'b!=0', 'c=-1'], []],
    ["if='a<1' b+1", ['a<1'], ['b+1']],
    ['if=“a<1”', ['a<1'], []],
    ['if=”a<1”', ['a<1'], []],
    ['if=„a<1“', ['a<1'], []],
    ['notes+1 if="a<1", b=2', ['a<1'], ['notes+1', 'b=2']],
    ['iffy+1', [], ['iffy+1']],
  ];
  for (const [text, when, effects] of readable) {
    it(`reads {${text}}`, () => {
      const read = readBraces(text);
      expect(read.wrong).to.be.undefined;
      expect(read.when.map(({ name, is, value }) => `${name}${is}${value}`)).to.deep.equal(when);
      expect(
        read.effects.map((one) => {
          if ('to' in one) return `${one.name}=${one.to}`;
          return `${one.name}${one.by < 0 ? '' : '+'}${one.by}`;
        }),
      ).to.deep.equal(effects);
      for (const { name, at } of read.asked) expect(text.slice(at)).to.match(RegExp(`^${name}`));
      const isMinusZero = (value: unknown) => Object.is(value, -0);
      expect(read.effects.flatMap(Object.values).some(isMinusZero)).to.be.false;
    });
  }

  const unreadable: readonly [text: string, wrong: string][] = [
    ['', ''],
    ['trust', 'trust'],
    ['trust+', 'trust+'],
    ['trust+1000', 'trust+1000'],
    ['trust + 1', 'trust + 1'],
    ['a+1 b', 'b'],
    ['if=a>1', 'if=a>1'],
    ['if="a>1', 'if="a>1'],
    ['if=""', ''],
    ['if="a>1,"', 'a>1,'],
    ['if="a=>1"', 'a=>1'],
    ['if="a>b"', 'a>b'],
    ['A+1', 'A+1'],
    ['1a+1', '1a+1'],
    ['__proto__=1', '__proto__=1'],
  ];
  for (const [text, wrong] of unreadable) {
    it(`cannot read {${text}}`, () => expect(readBraces(text).wrong).to.equal(wrong));
  }
});
