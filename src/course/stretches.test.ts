import { expect } from '@open-wc/testing';
import type { Lesson, Part, Step } from './course.js';
import { stretches } from './stretches.js';

const read = (text: string): Part => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const ask = (id: string): Part => ({
  kind: 'exercise',
  id,
  type: 'choice',
  fingerprint: 'a',
  prompt: [],
  spec: {},
});
const broken: Part = { kind: 'broken', type: 'chioce', problems: [], source: '' };

function step(id: string, ...parts: Part[]): Step {
  return { id, title: id ? [{ kind: 'text', text: id }] : [], parts };
}

function lessonOf(...steps: Step[]): Lesson {
  return { format: 1, id: 'hei', title: 'Hei', language: 'en', steps };
}

describe('stretches', () => {
  const [one, two, q, r] = [read('one'), read('two'), ask('q'), ask('r')];
  const cases: readonly [name: string, steps: Step[], expected: [number, Part[], string?][]][] = [
    ['no steps', [], []],
    ['reading only', [step('a', one, two)], [[0, [one, two]]]],
    ['an exercise ends a stretch', [step('a', one, q)], [[0, [one, q], 'q']]],
    [
      'reading after an exercise is one of its own',
      [step('a', one, q, two)],
      [
        [0, [one, q], 'q'],
        [0, [two]],
      ],
    ],
    [
      'two exercises on end',
      [step('a', q, r)],
      [
        [0, [q], 'q'],
        [0, [r], 'r'],
      ],
    ],
    [
      'a broken exercise is shown with what follows',
      [step('a', broken, q)],
      [[0, [broken, q], 'q']],
    ],
    ['an empty step with a title', [step('a')], [[0, []]]],
    [
      'an empty opening step is none, one with text is one',
      [step(''), step('a', q)],
      [[1, [q], 'q']],
    ],
    ['an opening step with text', [step('', one)], [[0, [one]]]],
  ];
  for (const [name, steps, expected] of cases) {
    it(name, () => {
      const found = stretches(lessonOf(...steps));
      expect(found.map(({ index }) => index)).to.deep.equal(expected.map((_, at) => at));
      expect(
        found.map(({ step, parts, exercise }) =>
          exercise ? [step, parts, exercise.id] : [step, parts],
        ),
      ).to.deep.equal(expected);
    });
  }
});
