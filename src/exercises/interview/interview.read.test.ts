import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { compile } from '../../course/compile.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import type { InterviewSpec } from './interview.js';
import { interviewReader } from './interview.read.js';

const source = `:::interview {#own prepare=20 answer=60 interviewer="Sari Laine"}
Sari asks you.

- about the job

> [!TIP]
> Breathe.

### *Miten siivoat huoneen?*
How do you clean a room?

She wants to hear an **order**.

- in her hotel
  > they say so

- three floors

Some say:

> Guests first.

- [ ] I told *kolme* steps
- [ ] I said what I do last

**Keywords:** *pyyhe*, lakana ,*Imuroida*.

> [!TIP]
> Start with *Ensin …*

> [!NOTE]
> **A1.3** *Ensin koputan.*
>
> > First I knock.

> [!NOTE]
> **A2:**
> Ensin koputan.
>
> - Sitten odotan.
>
> > First I knock.
>
> > Then I wait.

> [!WARNING]
> Do not forget the bathroom.

#### [Entä sitten?](audio/enta.opus)
And then?

#### *Miksi?*
Why?

### Milloin voit aloittaa?
When can you start?

- [ ] I said a day

> [!NOTE]
> *Heti.*
:::`;

/** A question with all that belongs to it; `{…}` says what stands in place of which part. */
function withParts(parts: Partial<Record<keyof typeof whole, string>>): string {
  const { attributes, ...others } = { ...whole, ...parts };
  const texts = Object.values(others).filter((text) => text !== '');
  return `:::interview {#own${attributes}}\nWelcome.\n\n${texts.join('\n\n')}\n:::`;
}

const whole = {
  attributes: '',
  question: '### *Miten siivoat?*',
  meaning: 'How do you clean?',
  list: '- [ ] I said how',
  words: 'Keywords: *pyyhe*',
  model: '> [!NOTE]\n> *Ensin koputan.*',
  more: '',
};

function problemsIn(text: string) {
  return compileExercise(text, [interviewReader]).problems;
}

/** Codes without the type’s name, with the line in the source and the column. */
function toldIn(text: string): readonly (readonly unknown[])[] {
  return problemsIn(text).map(({ code, severity, place }) => [
    `${code.replace('interview.', '')}${severity === 'warning' ? '?' : ''}`,
    (place?.line ?? 0) - 6,
    place?.column,
  ]);
}

/** The text with each fix that is offered put in. */
function mended(text: string): string {
  const lines = text.split('\n');
  for (const { fix } of problemsIn(text)) {
    const { line, column, endColumn = column } = fix!.place;
    const old = lines[line - 7]!;
    lines[line - 7] = old.slice(0, column - 1) + fix!.text + old.slice(endColumn - 1);
  }
  return lines.join('\n');
}

describe('reading an interview', () => {
  const spec = specOf(interviewReader, source);
  const [first, second] = spec.questions;

  it('has no problem with what is as the guide says', () => {
    expect(problemsIn(source)).to.deep.equal([]);
    expect(problemsIn(withParts({}))).to.deep.equal([]);
  });

  it('reads who asks, in which language, and the clock', () => {
    const { questions, ...others } = spec;
    expect(others).to.deep.equal({
      ...{ lang: 'fi', interviewer: 'Sari Laine', prepare: 20, answer: 60 },
    });
    expect(questions).to.have.length(2);
    expect(specOf(interviewReader, withParts({}))).to.have.all.keys('lang', 'questions');
  });

  it('has what stands before the first question as prompt and hint', () => {
    const { exercise } = compileExercise(source, [interviewReader]);
    expect(plainBlocks(exercise?.prompt ?? [])).to.equal('Sari asks you.\nabout the job');
    expect(plainBlocks(exercise?.hint ?? [])).to.equal('Breathe.');
    expect(exercise?.explanation).to.be.undefined;
  });

  it('reads what is asked, what it means and what lies behind it', () => {
    expect([first?.key, second?.key]).to.deep.equal([
      'miten-siivoat-huoneen',
      'milloin-voit-aloittaa',
    ]);
    expect(first?.ask.plain).to.equal('Miten siivoat huoneen?');
    expect(second?.ask.text).to.deep.equal([
      { kind: 'run', lang: 'fi', children: [{ kind: 'text', text: 'Milloin voit aloittaa?' }] },
    ]);
    expect(plainBlocks(first?.ask.meaning ?? [])).to.equal('How do you clean a room?');
    expect(first?.about.map(({ kind }) => kind)).to.deep.equal([
      ...['paragraph', 'list', 'paragraph', 'quote', 'alert'],
    ]);
    expect(second).to.deep.include({ about: [], followUps: [], keywords: [] });
    expect(second).not.to.have.property('tip');
  });

  it('reads the questions that follow, with a recording and without', () => {
    const [then, why] = first?.followUps ?? [];
    expect(then).to.deep.include({ plain: 'Entä sitten?', audio: 'audio/enta.opus' });
    expect(then?.text[0]).to.include({ kind: 'run', lang: 'fi' });
    expect([then, why].map((ask) => plainBlocks(ask?.meaning ?? []))).to.deep.equal([
      ...['And then?', 'Why?'],
    ]);
    expect(why).not.to.have.property('audio');
  });

  it('reads what is looked for, the words, and the tip', () => {
    expect(first?.checks.map(plainText)).to.deep.equal([
      ...['I told kolme steps', 'I said what I do last'],
    ]);
    expect(first?.keywords).to.deep.equal(['pyyhe', 'lakana', 'Imuroida']);
    expect(plainBlocks(first?.tip ?? [])).to.equal('Start with Ensin …');
  });

  it('reads models with their labels and meanings, marked as what is said', () => {
    const read = first?.models.map(({ label, text, plain, meaning }) => [
      ...[plainText(label ?? []), plain, plainBlocks(meaning ?? []), text.length],
    ]);
    expect(read).to.deep.equal([
      ['A1.3', 'Ensin koputan.', 'First I knock.', 1],
      ['A2:', 'Ensin koputan.\nSitten odotan.', 'First I knock.\nThen I wait.', 2],
    ]);
    const [paragraph] = first?.models[1]?.text ?? [];
    expect(paragraph?.kind === 'paragraph' && paragraph.children[0]).to.include({
      ...{ kind: 'run', lang: 'fi' },
    });
    expect(second?.models[0]).not.to.have.any.keys('label', 'meaning');
  });

  const labels: readonly [text: string, label: string | undefined, said: string][] = [
    ['**A2** *Heti.*', 'A2', 'Heti.'],
    ['**A2**: Heti.', 'A2', 'Heti.'],
    ['**A2**<br>Heti.', 'A2', 'Heti.'],
    ['**A2**\n>\n> Heti.', 'A2', 'Heti.'],
    ['Heti, **jos** voin.', undefined, 'Heti, jos voin.'],
    ['- **Heti.**', undefined, 'Heti.'],
  ];
  for (const [text, label, said] of labels) {
    it(`parts ${JSON.stringify(text)} into a label and what is said`, () => {
      const { questions } = specOf(interviewReader, withParts({ model: `> [!NOTE]\n> ${text}` }));
      const [model] = questions[0]?.models ?? [];
      expect(model?.label && plainText(model.label)).to.equal(label);
      expect(model?.plain).to.equal(said);
    });
  }

  it('takes all paragraphs for what lies behind a question where nothing is taught', () => {
    const { exercise, problems } = compileExercise(withParts({}), [interviewReader], true);
    const { lang, questions } = exercise?.spec as InterviewSpec;
    expect(problems).to.deep.equal([]);
    expect(lang).to.equal('en');
    expect(questions[0]?.ask).not.to.have.property('meaning');
    expect(plainBlocks(questions[0]?.about ?? [])).to.equal('How do you clean?');
  });

  it('finds the words in Finnish files by their Finnish name, too', () => {
    const words = (language: string, line: string) => {
      const files = [
        {
          path: 'course.md',
          content: `---\nid: c\ntitle: C\nlanguages: [${language}]\n---\n## U\n1. [A](01-a.md)\n`,
        },
        { path: '01-a.md', content: `---\ntitle: A\n---\n${withParts({ words: line })}\n` },
      ];
      const [part] = compile(files, [interviewReader]).editions[0]!.lessons[0]!.steps[0]!.parts;
      return part?.kind === 'exercise' && (part.spec as InterviewSpec).questions[0]?.keywords;
    };
    expect(words('fi', 'Avainsanat: pyyhe')).to.deep.equal(['pyyhe']);
    expect(words('fi', 'keywords : pyyhe')).to.deep.equal(['pyyhe']);
    expect(words('en', 'Avainsanat: pyyhe')).to.deep.equal([]);
  });

  it('keeps answers with their questions, whatever else changes', () => {
    const print = (text: string) =>
      compileExercise(text, [interviewReader]).exercise?.fingerprint ?? '';
    const other = withParts({ list: '- [ ] Other', words: '', model: '> [!NOTE]\n> *Toinen.*' });
    expect(print(other)).to.equal(print(withParts({})));
    expect(print(withParts({ question: '### *Muuta?*' }))).not.to.equal(print(withParts({})));
  });
});

describe('an interview in which something is wrong', () => {
  const second = '### *Miksi?*\nWhy?\n\n- [ ] I said why\n\n> [!NOTE]\n> *Siksi.*';
  const long = 'sana '.repeat(41).trim();
  const cases: readonly [
    parts: Partial<Record<keyof typeof whole, string>>,
    ...told: readonly (readonly [code: string, line: number, column: number])[],
  ][] = [
    [{ attributes: ' prepare=4' }, ['seconds', 1, 28]],
    [{ attributes: ' prepare=5.5 answer=601' }, ['seconds', 1, 28], ['seconds', 1, 39]],
    [{ attributes: ' answer=-60' }, ['seconds', 1, 27]],
    [{ attributes: ' prepare=long' }, ['attribute.number', 1, 20]],
    [{ attributes: ' prepare' }, ['attribute.number', 1, 20]],
    [{ question: '## *Miten siivoat?*' }, ['level', 4, 1]],
    [{ more: '##### *Ja sitten?*\nAnd then?' }, ['level', 15, 1]],
    [{ question: '#### *Miten siivoat?*' }, ['early-follow-up', 4, 1]],
    [{ question: '###', more: second }, ['no-text', 4, 1]],
    [{ more: `${second}\n\n### **…**\nDots?` }, ['no-text', 23, 1]],
    [{ more: '#### !\nWhat?' }, ['no-text', 15, 1]],
    [{ question: `### ${long}`, more: second }, ['too-long', 4, 1]],
    [{ more: second.replace('*Miksi?*', 'miten SIIVOAT') }, ['duplicate', 15, 1]],
    [{ question: '### *[Miten siivoat?](https://example.com/a)*' }, ['no-recording', 4, 6]],
    [{ question: '### **Q1** [Miten siivoat?](audio/a.opus)' }, ['beside-recording', 4, 5]],
    [{ meaning: '' }, ['no-meaning?', 4, 1]],
    [{ more: '#### *Miksi?*' }, ['no-meaning?', 15, 1]],
    [{ list: '' }, ['no-check?', 4, 1]],
    [{ list: '- I said how' }, ['no-check?', 4, 1]],
    [{ model: '' }, ['no-model?', 4, 1]],
    [{ model: '> [!NOTE]\n> > First I knock.' }, ['empty-model', 12, 1]],
    [{ list: '- [ ]\n- [ ] I said how' }, ['empty-check', 8, 1]],
    [{ list: '- [ ] I said how\n- [ ] I said how' }, ['double-check', 9, 1]],
    [{ list: '- [ ] I said how\n- I said when' }, ['no-box?', 9, 1]],
    [{ list: '- [x] I said how' }, ['ticked?', 8, 1]],
    [{ list: '- [ ] I said how\n  > So.' }, ['extra', 9, 5]],
    [{ list: '- [ ] I said how\n  - [ ] and when' }, ['extra', 9, 3]],
    [{ words: 'Keywords:' }, ['no-keyword?', 10, 1]],
    [{ words: 'Keywords: , ,' }, ['no-keyword?', 10, 1]],
    [{ words: 'Keywords: a, b,' }, ['empty-keyword?', 10, 1]],
    [{ words: 'Keywords: a b c d e, a b c d e f' }, ['long-keyword?', 10, 1]],
    [{ words: 'Keywords: *a*, **A**' }, ['double-keyword?', 10, 1]],
    [{ words: 'She asks.\nKeywords: *a*' }, ['run-on', 10, 1]],
    [{ list: '- [ ] I said how\nKeywords: *a*', words: '' }, ['run-on', 8, 1]],
    [{ more: '#### *Miksi?*\nWhy?\n\nShe is curious.' }, ['below-follow-up?', 18, 1]],
    [
      { model: '', more: '#### *Miksi?*\nWhy?\n\n> [!NOTE]\n> *Siksi.*' },
      ['below-follow-up?', 15, 1],
    ],
  ];
  for (const [parts, ...told] of cases) {
    it(`is told of ${told.map(([code]) => code).join()}, and goes on: ${JSON.stringify(parts).slice(0, 70)}`, () => {
      const text = withParts(parts);
      expect(toldIn(text)).to.deep.equal(told);
      expect(specOf(interviewReader, text).questions).not.to.be.empty;
    });
  }

  it('is not asked where nothing is', () => {
    for (const text of [
      ':::interview {#own}\nWelcome.\n\n- [ ] I said how\n:::',
      ':::interview {#own}\n:::',
    ]) {
      expect(toldIn(text)).to.deep.equal([['no-question', 1, 1]]);
    }
    const empty = withParts({ question: '###' });
    expect(toldIn(empty)).to.deep.equal([['no-text', 4, 1]]);
    expect(compileExercise(empty, [interviewReader]).exercise).to.be.undefined;
  });

  it('keeps both of two equal questions apart', () => {
    const { questions } = specOf(
      interviewReader,
      withParts({ more: second.replace('Miksi', 'Miten siivoat') }),
    );
    expect(new Set(questions.map(({ key }) => key)).size).to.equal(2);
  });

  it('leaves out what is beyond its measure', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
    const checks = numbers(21).map((at) => `- [ ] I said ${at}`);
    const words = `Keywords: ${numbers(21).join(', ')}`;
    const more = numbers(10).map((at) => `#### *Miksi ${at}?*\nWhy?`);
    const text = withParts({ list: checks.join('\n'), words, more: more.join('\n\n') });
    expect(toldIn(text)).to.deep.equal([
      ['too-many-checks', 28, 1],
      ['too-many-keywords', 30, 1],
      ['too-many-follow-ups', 62, 1],
    ]);
    const [question] = specOf(interviewReader, text).questions;
    expect(question?.checks).to.have.length(20);
    expect(question?.keywords).to.have.length(20);
    expect(question?.followUps).to.have.length(9);
  });

  const fixes: readonly [parts: Partial<Record<keyof typeof whole, string>>][] = [
    [{ question: '## *Miten siivoat?*' }],
    [{ question: '#### *Miten siivoat?*' }],
    [{ more: '###### *Miksi?*\nWhy?' }],
    [{ list: '- [x] I said how\n* [X] I said when\n1. [x] I said why' }],
    [{ list: '- I said what\n- [ ] I said how\n- I said when' }],
  ];
  for (const [parts] of fixes) {
    it(`is mended as is offered: ${JSON.stringify(parts)}`, () => {
      const text = withParts(parts);
      expect(problemsIn(text)).not.to.be.empty;
      expect(problemsIn(mended(text))).to.deep.equal([]);
    });
  }

  it('is read in time, whatever it is made of', () => {
    const hostile = [
      ...['### '.repeat(5_000), '### a\n'.repeat(5_000), '#### a\n'.repeat(5_000)],
      `### a\nKeywords:${',a'.repeat(2_000)}`,
      `### a\n${'- [ ] '.repeat(2_000)}`,
      `### a\n${'> '.repeat(500)}[!NOTE]`,
      `### a\n> [!NOTE]\n> ${'**'.repeat(1_000)}`,
      `### a\n${'Keywords: '.repeat(400)}`,
      `### ${'[a]('.repeat(900)}`,
      '### a\u0000\u202e\n\nKeywords: \u0000, __proto__, constructor\n\n- [ ] __proto__',
    ];
    for (const body of hostile) {
      const start = performance.now();
      compileExercise(`:::interview {#own}\n${body}\n:::`, [interviewReader]);
      expect(performance.now() - start, body.slice(0, 20)).to.be.below(2_000);
    }
  });
});
