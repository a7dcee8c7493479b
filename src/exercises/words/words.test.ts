import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { glossLanguage } from './words.js';
import { wordsReader } from './words.read.js';

const spec = specOf(
  wordsReader,
  [
    ':::words',
    '| picture | FI | en | zh-Hans | spoken | example | note |',
    '|---|---|---|---|---|---|---|',
    '| | minä olen | I am | 我是 | mä oon | *Minä olen Ali.* | *olla* |',
    '| 🔑 | avain | | | | | |',
    ':::',
  ].join('\n'),
);

describe('words', () => {
  it('finds each column by its name, in any order', () => {
    const [first, second] = spec.rows;
    expect(spec.columns.slice(0, 3)).to.deep.equal(['picture', 'fi', 'en']);
    expect(first?.term).to.deep.equal([
      { kind: 'run', lang: 'fi', children: [{ kind: 'text', text: 'minä olen' }] },
    ]);
    expect(first?.spoken?.[0]).to.include({ kind: 'run', lang: 'fi' });
    expect(first?.example?.[0]).to.include({ kind: 'run', lang: 'fi' });
    expect(Object.keys(first?.glosses ?? {})).to.deep.equal(['en', 'zh-hans']);
    expect(second).to.have.keys('term', 'glosses', 'picture');
    expect(second?.picture).to.deep.equal({ emoji: '🔑' });
  });

  it('takes an image for a picture and a link for a recording', () => {
    const source =
      ':::words\n| fi | picture | audio |\n|---|---|---|\n| ovi | ![a door](images/ovi.png) | [kuuntele](audio/ovi.opus) |\n:::';
    const { exercise } = compileExercise(source, [wordsReader]);
    const [row] = (exercise?.spec as typeof spec).rows;
    expect(row?.picture).to.deep.equal({ src: 'images/ovi.png', alt: 'a door' });
    expect(row?.audio).to.equal('audio/ovi.opus');
  });

  const languages: readonly (readonly [string, string | undefined])[] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-Hans', 'zh-hans'],
    ['ru', 'en'],
    ['constructor', 'en'],
  ];
  for (const [wished, shown] of languages) {
    it(`shows a learner who wishes ${wished} the language ${shown}`, () => {
      expect(glossLanguage(spec, spec.rows[0]!, wished)).to.equal(shown);
    });
  }

  it('shows no language where there is none', () => {
    expect(glossLanguage(spec, spec.rows[1]!, 'en')).to.be.undefined;
  });

  const columns: readonly (readonly [string, string | undefined])[] = [
    ['pitcure', 'picture'],
    ['not', 'note'],
    ['translation', undefined],
  ];
  for (const [column, suggestion] of columns) {
    it(`suggests ${suggestion} for a column ${column}`, () => {
      const source = `:::words\n| fi | en | ${column} |\n|---|---|---|\n| avain | key | x |\n:::`;
      const { problems } = compileExercise(source, [wordsReader]);
      const [problem] = problems;
      expect(problem?.values).to.deep.equal(suggestion ? { column, suggestion } : { column });
      const place = { file: '01-lesson.md', line: 8, column: 13 };
      expect(problem?.place).to.include(place);
      const fix = {
        place: { ...place, endLine: 8, endColumn: 13 + column.length },
        text: suggestion,
        isGuess: true,
      };
      expect(problem?.fix).to.deep.equal(suggestion && fix);
    });
  }
});
