import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import type { Block, Exercise } from '../../course/course.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { InterviewSpec } from './interview.js';
import { interviewPaper } from './interview.paper.js';
import { interviewReader } from './interview.read.js';

const source = `:::interview {#own}
Sari asks you.

### *Miten siivoat?*
How do you clean?

She wants to hear an order.

- [ ] I said how
- [ ] I said when

Keywords: *pyyhe*, *lakana*

> [!TIP]
> Start with *Ensin …*

> [!NOTE]
> **A1.3** *Ensin koputan.*
>
> > First I knock.

> [!NOTE]
> **A2**
>
> - *Sitten odotan.*

#### *Entä sitten?*
And then?

### *Milloin voit aloittaa?*
When can you start?
:::`;

const t = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
const exercise = compileExercise(source, [interviewReader]).exercise as Exercise<InterviewSpec>;
const { material, key = [] } = interviewPaper.sheet(exercise, { seed: 0, t });

function kindsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ kind }) => kind);
}

describe('an interview on paper', () => {
  it('says how two people do it, and has each question with room for notes', () => {
    expect(plainBlocks(material).split('\n').slice(0, 11)).to.deep.equal([
      'paper.interview',
      '1 Miten siivoat?',
      'How do you clean?',
      'paper.interviewWords pyyhe · lakana',
      'paper.interviewNotes',
      'paper.interviewFollowUp Entä sitten?',
      'And then?',
      'paper.interviewChecks',
      'I said how',
      'I said when',
      '2 Milloin voit aloittaa?',
    ]);
    expect(kindsOf(material).filter((kind) => kind === 'rule')).to.have.length(6);
  });

  it('has empty boxes to tick, and none where nothing is looked for', () => {
    const lists = material.filter((block) => block.kind === 'list');
    expect(lists.map(({ items }) => items.map(({ checked }) => checked))).to.deep.equal([
      [false, false],
    ]);
  });

  it('ends with a form for who listens: each question by five criteria, from 0 to 3', () => {
    const table = material.at(-1);
    if (table?.kind !== 'table') throw new Error('There is no form.');
    expect(table.header).to.have.length(6);
    expect(plainBlocks([{ ...table, rows: table.rows.slice(1) }])).to.match(/\n2( 0 1 2 3){5}$/);
    expect(table.rows).to.have.length(2);
    expect(plainBlocks([{ ...table, rows: [] }])).to.equal(
      'paper.interviewQuestion criterion.answers criterion.example criterion.job criterion.clear criterion.contact',
    );
  });

  it('has the models with their labels and meanings in the key, and nowhere else', () => {
    expect(plainBlocks(key).split('\n')).to.deep.equal([
      ...['1 Miten siivoat?', 'A1.3 Ensin koputan.', 'First I knock.', 'A2', 'Sitten odotan.'],
    ]);
    expect(kindsOf(key)).to.deep.equal(['paragraph', 'paragraph', 'quote', 'paragraph', 'list']);
    expect(plainBlocks(material)).not.to.include('koputan');
  });

  it('has no key without a model', () => {
    const bare = {
      ...exercise,
      spec: { ...exercise.spec, questions: exercise.spec.questions.slice(1) },
    };
    expect(interviewPaper.sheet(bare, { seed: 0, t })).not.to.have.property('key');
  });

  it('is shown to a group question by question, without the lines', () => {
    const slides = interviewPaper.slides!(exercise, { seed: 0, t });
    expect(slides.map(({ material: [first] }) => first && plainBlocks([first]))).to.deep.equal([
      ...['1 Miten siivoat?', '2 Milloin voit aloittaa?'],
    ]);
    expect(slides.flatMap((slide) => kindsOf(slide.material))).not.to.include('rule');
    expect(plainBlocks(slides[0]!.material)).not.to.include('paper.interviewNotes');
    expect(slides[0]?.key).to.deep.equal(key);
    expect(slides[1]).not.to.have.property('key');
  });
});
