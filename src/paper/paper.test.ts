import { expect } from '@open-wc/testing';
import { compile } from '../course/compile.js';
import { factsIn } from '../course/facts-in.js';
import { plainBlocks } from '../course/plain-text.js';
import { planOf, timeAfter } from './plan.js';
import { handoutOf } from './handout.js';
import { slidesOf } from './slides.js';
import { recordSheet, type RecordSheetOptions } from './record-sheet.js';
import { durationOf } from './record-texts.js';
import { recordOf } from '../progress/record.js';
import type { Lesson } from '../course/course.js';
import type { FactDraft } from '../progress/fact.js';
import type { Paper } from '../course/paper.js';

const source = `---
title: Trial
---
Opening.

:::tutor {minutes=10}
Begin with names.
:::

## First
Some reading.

:::fact {checked=2026-01-01 source=https://example.com/}
Newer.
:::

:::trial
One?

- yes

> [!NOTE]
> Because.
:::

More reading.

:::tutor {minutes=15}
In pairs.
:::

## Second
:::fact {checked=2024-05-01 source=https://example.com/}
Older.
:::

:::fact
Undated.
:::

:::trial
Two?

- no
:::
`;

const course =
  '---\nid: trial\ntitle: Trial\nlanguages: [en]\n---\n\n## Unit\n\n1. [Lesson](01-lesson.md)\n';
const reader = {
  name: 'trial',
  attributes: {},
  read: (block: { readonly material: unknown }) => ({ spec: block.material, problems: [] }),
  key: () => 0,
};
const { editions } = compile(
  [
    { path: 'course.md', content: course },
    { path: '01-lesson.md', content: source },
  ],
  [reader],
);
const [edition] = editions;
const lesson = edition!.lessons[0] as Lesson;

const paper: Paper = {
  sheet: ({ spec }) => ({
    material: [{ kind: 'rule' }, { kind: 'paragraph', children: [{ kind: 'text', text: 'Ask' }] }],
    key: spec as never,
  }),
};
const t = (key: string, values = {}) => `${key}${Object.values(values).join()}`;
const options = { papers: new Map([['trial', paper]]), t, course: 'Course' };

function textsOf(groups: readonly { readonly blocks: Parameters<typeof plainBlocks>[0] }[]) {
  return groups.map(({ blocks }) => plainBlocks(blocks).replaceAll('\n', ' '));
}

describe('a handout', () => {
  it('has reading and exercises in their order, without notes, and the key on a page of its own', () => {
    const { sections } = handoutOf(lesson, { ...options, key: true, notes: false });
    const [content, key] = sections;
    expect(textsOf(content!.groups)).to.deep.equal([
      'Opening.',
      'First Some reading. Newer.',
      'paper.exercise1 One? Ask',
      'More reading.',
      'Second Older. Undated.',
      'paper.exercise2 Two? Ask',
    ]);
    expect(content).not.to.have.property('newPage');
    expect(key?.newPage).to.be.true;
    expect(textsOf(key!.groups)).to.deep.equal([
      'paper.key',
      'paper.exercise1 yes Because.',
      'paper.exercise2 no',
    ]);
  });

  it('has no key where none is wanted', () => {
    expect(handoutOf(lesson, { ...options, key: false, notes: false }).sections).to.have.length(1);
  });

  it('has the notes with their times in the tutor’s version', () => {
    const { sections } = handoutOf(lesson, { ...options, key: false, notes: true });
    const notes = sections[0]!.groups.filter(({ kind }) => kind === 'note');
    expect(textsOf(notes)).to.deep.equal([
      'paper.noteMinutes10 Begin with names.',
      'paper.noteMinutes15 In pairs.',
    ]);
  });

  it('keeps the number of what cannot be put on paper', () => {
    const bare = { ...options, papers: new Map<string, Paper>(), key: true, notes: false };
    const { sections } = handoutOf(lesson, bare);
    expect(textsOf(sections[0]!.groups)[5]).to.equal('paper.exercise2 Two? paper.onScreen');
    expect(sections).to.have.length(1);
  });
});

describe('the plan of a session', () => {
  it('adds up the times', () => {
    const { notes, minutes } = planOf(lesson);
    expect(notes.map(({ at, minutes: length }) => [at, length])).to.deep.equal([
      [0, 10],
      [10, 15],
    ]);
    expect(minutes).to.equal(25);
  });

  it('tells the time of day, past midnight too', () => {
    expect(timeAfter('17:00', 75)).to.equal('18:15');
    expect(timeAfter('23:30', 45)).to.equal('00:15');
  });
});

describe('slides', () => {
  it('show one thing at a time, without notes and lines to write on', () => {
    const slides = slidesOf(lesson, options);
    expect(slides.map(({ exercise, blocks }) => [exercise, plainBlocks(blocks)])).to.deep.equal([
      [undefined, 'Opening.'],
      [undefined, 'Some reading.\nNewer.'],
      [1, 'One?\nAsk'],
      [undefined, 'More reading.'],
      [undefined, 'Older.\nUndated.'],
      [2, 'Two?\nAsk'],
    ]);
    expect(slides[2]?.blocks.some(({ kind }) => kind === 'rule')).to.be.false;
    expect(plainBlocks(slides[2]?.key ?? [])).to.equal('yes\nBecause.');
  });
});

describe('slides of what is more than a screen holds', () => {
  it('are as many as its type says: the prompt on the first, what is said after it on the last', () => {
    const line = (text: string) => ({
      kind: 'paragraph' as const,
      children: [{ kind: 'text' as const, text }],
    });
    const long: Paper = {
      ...paper,
      slides: () => ['A', 'B'].map((name) => ({ material: [line(name)], key: [line(`${name}!`)] })),
    };
    const papers = new Map([['trial', long]]);
    const slides = slidesOf(lesson, { ...options, papers }).filter(
      ({ exercise }) => exercise === 1,
    );
    expect(slides.map(({ blocks, key }) => [plainBlocks(blocks), plainBlocks(key!)])).to.deep.equal(
      [
        ['One?\nA', 'A!'],
        ['B', 'B!\nBecause.'],
      ],
    );
  });
});

describe('the facts of a course', () => {
  it('come by age: those without a date, then the oldest', () => {
    const facts = factsIn(edition!.course, edition!.lessons);
    const texts = facts.map(({ fact }) => plainBlocks(fact.children));
    expect(texts).to.deep.equal(['Undated.', 'Older.', 'Newer.']);
    expect(facts.every((one) => one.lesson?.id === 'lesson')).to.be.true;
  });
});

describe('a record on paper', () => {
  const trial = { ...edition!.course, version: '3' };
  const sheetOptions: RecordSheetOptions = {
    ...{ t, language: 'en', courseLanguage: 'en', units: trial.units, now: 0 },
  };
  const facts: readonly FactDraft[] = [
    {
      kind: 'attempt',
      ...{ course: 'trial', lesson: 'lesson', t: 0, item: 'a', fingerprint: 'f' },
      ...{ response: null, score: 1, took: 61_000 },
    },
  ];

  it('has the name that was typed, what was done, and that it is self-reported', () => {
    const record = recordOf(trial, facts);
    const sheet = recordSheet(record, { ...sheetOptions, name: 'Aino' });
    const text = plainBlocks(
      sheet.sections.flatMap(({ groups }) => groups.flatMap((g) => g.blocks)),
    );
    for (const part of [
      'Aino',
      'record.selfReported',
      'record.version3',
      'record.status.started',
    ]) {
      expect(text).to.include(part);
    }
  });

  const completions = (lessons: readonly { readonly id: string }[], version?: string) =>
    lessons.map(({ id }): FactDraft => ({
      kind: 'completion',
      ...{ course: 'trial', lesson: id, t: 0, graded: 0 },
      ...(version && { version }),
    }));
  const lessonsOf = (count: number, title = 'L') =>
    Array.from({ length: count }, (_, at) => ({ id: `l${at}`, title: `${title} ${at}` }));
  const longTitle = 'A title as unions give them, and so';

  for (const [name, lessons, compact, rows] of [
    ['ten with short titles', lessonsOf(10), undefined, 10],
    ['ten with long titles', lessonsOf(10, longTitle), true, 10],
    ['twenty', lessonsOf(20), true, 20],
    ['seventy, summed up by unit', lessonsOf(70), true, 2],
  ] as const) {
    it(`fits on its page: ${name}`, () => {
      const half = Math.ceil(lessons.length / 2);
      const units = [
        { title: 'One', lessons: lessons.slice(0, half) },
        { title: 'Two', lessons: lessons.slice(half) },
      ];
      const record = recordOf({ ...trial, units }, completions(lessons));
      const sheet = recordSheet(record, { ...sheetOptions, units });
      const blocks = sheet.sections.flatMap(({ groups }) => groups.flatMap((one) => one.blocks));
      const table = blocks.find((block) => block.kind === 'table');
      expect([sheet.compact, table?.rows.length]).to.deep.equal([compact, rows]);
      if (rows === 2) expect(plainBlocks([table!])).to.match(/^One record\.unitDone35,35 /m);
    });
  }

  it('leaves the table out where there are more units than a page holds', () => {
    const units = lessonsOf(50).map((lesson) => ({ title: lesson.title, lessons: [lesson] }));
    const lessons = units.flatMap((unit) => unit.lessons);
    const record = recordOf({ ...trial, units }, completions(lessons));
    const sheet = recordSheet(record, { ...sheetOptions, units });
    expect(JSON.stringify(sheet)).not.to.include('"table"');
  });

  it('says in which versions it was done, and which one there is now', () => {
    const lessons = lessonsOf(3);
    const units = [{ title: 'One', lessons }];
    const told = (version: string, log: readonly FactDraft[]) =>
      JSON.stringify(recordSheet(recordOf({ ...trial, version, units }, log), sheetOptions));
    const [first, second, third] = lessons;
    const mixed = [...completions([first!], '1'), ...completions([second!], '7')];
    const old = told('7', mixed);
    for (const part of ['record.versionDone1, 7', 'record.versionNow7', 'record.doneIn1'])
      expect(old).to.include(part);
    expect(old).not.to.include('record.doneIn7');
    expect(told('7', [...mixed, ...completions([third!])])).to.include(
      'record.versionDone1, 7, record.unknownVersion',
    );
    const same = told('7', completions(lessons, '7'));
    expect(same).to.include('record.version7').and.not.to.include('record.doneIn');
  });

  it('says on paper that the log could not be read', () => {
    const record = recordOf(trial, facts);
    const partial = JSON.stringify(recordSheet(record, { ...sheetOptions, isPartial: true }));
    expect(partial).to.include('record.partial');
    expect(JSON.stringify(recordSheet(record, sheetOptions))).not.to.include('record.partial');
  });

  it('is honest where nothing was done', () => {
    const sheet = recordSheet(recordOf(trial, []), sheetOptions);
    expect(JSON.stringify(sheet)).to.include('record.nothing').and.not.to.include('"table"');
  });

  it('tells times in minutes and hours', () => {
    expect(
      [0, 20_000, 61_000, 3_600_000, 5_400_000].map((time) => durationOf(time, 'en')),
    ).to.deep.equal(['0 min', '1 min', '1 min', '1 hr', '1 hr 30 min']);
  });
});
