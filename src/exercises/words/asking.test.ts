import { expect } from '@open-wc/testing';
import { specOf } from '../../../test/support/compile-exercise.js';
import type { Ask, CardQuestion } from '../../course/exercise-type.js';
import { plainBlocks } from '../../course/plain-text.js';
import { choice } from '../choice/choice.js';
import { dictation, type DictationSpec } from '../dictation/dictation.js';
import { gaps, type GapsSpec } from '../gaps/gaps.js';
import { askWord } from './asking.js';
import { formIn } from './forms.js';
import { wordsReader } from './words.read.js';

const list = (...rows: string[]) =>
  specOf(
    wordsReader,
    [
      ':::words',
      '| fi | en | spoken | picture | example |',
      '|---|---|---|---|---|',
      ...rows,
      ':::',
    ].join('\n'),
  );

const spec = list(
  '| kaappi | cupboard | | | *Avain on kaapissa.* |',
  '| puhua | to speak | | | *Minä puhun suomea.* |',
  '| avain | key | | | *Missä avain on?* |',
  '| kyllä / joo | yes | | | |',
  '| minä olen | I am | mä oon | | *Minä olen Ali.* |',
  '| 🔔 | | | | |',
);
const other = list('| kello | clock | | | |', '| ovi | | | 🚪 | |', '| juu | yes | | | |');

function ask(card: string, how: Ask, others: readonly unknown[] = [other]) {
  return askWord(spec, `word:${card}`, how, { glosses: 'en', others, seed: 7 });
}

const solved = (question: CardQuestion | undefined) => {
  const types: Record<string, unknown> = { choice, dictation, gaps };
  const type = types[question!.type] as typeof gaps;
  const own = question!.spec as GapsSpec;
  return type.grade(own, type.solution(own))?.score;
};

describe('asking a word', () => {
  for (const how of ['recognise', 'hear', 'form', 'type'] as const) {
    it(`makes an exercise of it that can be solved: ${how}`, () => {
      expect(solved(ask('kaappi', how))).to.equal(1);
    });
  }

  it('takes wrong meanings from the other words, none of them right too', () => {
    const { options } = ask('kyllä / joo', 'recognise')!.spec as {
      options: { content: never; right: boolean }[];
    };
    const texts = options.map(({ content }) => plainBlocks(content));
    expect(texts[0]).to.equal('yes');
    expect(texts.filter((text) => text === 'yes')).to.have.length(1);
    expect(options).to.have.length(4);
  });

  it('has words to hear that begin alike', () => {
    const { sentences } = ask('kaappi', 'hear')!.spec as DictationSpec;
    expect(sentences.map(({ plain }) => plain).slice(0, 2)).to.deep.equal(['kaappi', 'kello']);
  });

  it('asks for the form that stands in the example', () => {
    const { blocks, gaps: asked, distractors, mode } = ask('puhua', 'form')!.spec as GapsSpec;
    expect(plainBlocks(blocks)).to.equal('Minä puhun suomea.');
    expect([mode, asked[0]?.answers, distractors.map(({ text }) => text)]).to.deep.equal([
      'bank',
      ['puhun'],
      ['puhua'],
    ]);
  });

  const written: readonly (readonly [card: string, sentence: string, answers: string[]])[] = [
    ['avain', 'Missä avain on?', ['avain']],
    ['kaappi', 'kaappi', ['kaappi']],
    ['minä olen', 'Minä olen Ali.', ['Minä olen', 'mä oon', 'olen', 'oon']],
    ['kyllä / joo', 'kyllä', ['kyllä', 'joo', 'juu']],
  ];
  for (const [card, sentence, answers] of written) {
    it(`has ${card} written, in its example where that shows it`, () => {
      const { blocks, gaps: asked, mode } = ask(card, 'type')!.spec as GapsSpec;
      expect([plainBlocks(blocks), asked[0]?.answers, mode]).to.deep.equal([
        sentence,
        answers,
        'typed',
      ]);
    });
  }

  const impossible: readonly (readonly [card: string, how: Ask])[] = [
    ['🔔', 'type'],
    ['🔔', 'recognise'],
    ['avain', 'form'],
    ['minä olen', 'form'],
    ['nobody', 'type'],
  ];
  for (const [card, how] of impossible) {
    it(`has no question where too little was written: ${card}, ${how}`, () => {
      expect(ask(card, how)).to.be.undefined;
    });
  }
});

describe('a form of a word in a sentence', () => {
  const rows: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    ['Kahvi on hyllyllä.', 'hylly', 'hyllyllä', ['hylly', 'hyllyltä']],
    ['Otan avaimen.', 'ottaa', 'Otan', ['Ottaa']],
    ['Olen töissä yöllä.', 'yö', 'yöllä', ['yö']],
    ['Mikä sinun nimesi on?', 'nimi', 'nimesi', ['nimi']],
    ['Missä avain on?', 'avain', undefined, []],
    ['Kova tuuli!', 'tuli', undefined, []],
  ];
  for (const [sentence, term, form, others] of rows) {
    it(`of ${term} in “${sentence}” is ${form}`, () => {
      const found = formIn(sentence, term, []);
      expect(found?.form).to.equal(form);
      expect(found?.others ?? []).to.deep.equal(others);
    });
  }
});
