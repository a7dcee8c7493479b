import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { specOf } from '../../../test/support/compile-exercise.js';
import { randomStories } from '../../../test/support/random-stories.js';
import { plainText } from '../../course/plain-text.js';
import { startScenario, type ScenarioActor } from './scenario.machine.js';
import { scenario, type ScenarioResponse } from './scenario.js';
import { scenarioPaper } from './scenario.paper.js';
import { scenarioReader } from './scenario.read.js';
import { viewScenario } from './scenario.view.js';
import { endingsOf, isOpen, walk, type Story } from './story.js';

const source = `:::scenario
A member stops you.

### Corridor
- [x] [Listen](#room) {trust+1}
  > She decides.
- [ ] [Call the manager](#manager)
  > Over her head.

### Room
- [x] [Ask what she wants](#plan)
  > It is hers.
- [x] [Offer to come along](#plan) {if="trust>=1"}
  > She is not alone.
- [ ] [Look at the clock](#corridor) {trust-1}
  > She has seen it.

### Manager
- [ ] [Say what you know](#gone)
  > Too much.
- [ ] [Say nothing](#room)
  > Back to her.

### Plan
It is written down.

### Gone
She has left.
:::`;
const spec = specOf(scenarioReader, source);
const [corridor, room, manager, plan, gone] = [0, 1, 2, 3, 4] as const;

describe('a scenario’s response', () => {
  const revived: readonly [what: string, stored: unknown, response: ScenarioResponse][] = [
    [
      'a route as it was',
      { route: [0, 1], found: [plan] },
      { route: [0, 1], found: [plan], ended: [0, 1] },
    ],
    [
      'the ending that a route comes to',
      { route: [1, 0] },
      { route: [1, 0], found: [gone], ended: [1, 0] },
    ],
    [
      'only what is offered',
      { route: [1, 1, 1], found: [], ended: [1, 1, 1] },
      { route: [1, 1], found: [], ended: [] },
    ],
    [
      'nothing beyond an ending',
      { route: [0, 0, 0] },
      { route: [0, 0], found: [plan], ended: [0, 0] },
    ],
    [
      'endings alone, sorted',
      { found: [gone, 0, 9, plan, gone] },
      { route: [], found: [3, 4], ended: [] },
    ],
    [
      'no strange numbers',
      { route: [0, -0], found: [-0, 0.5] },
      { route: [0], found: [], ended: [] },
    ],
    [
      'the last route that came to an ending, beside one that is only begun',
      { route: [0], ended: [1, 0, 0] },
      { route: [0], found: [gone], ended: [1, 0] },
    ],
  ];
  for (const [what, stored, response] of revived) {
    it(`keeps ${what}`, () => {
      expect(scenario.revive(spec, stored)).to.deep.equal(response);
    });
  }

  it('is cut where it would go on for ever', () => {
    const round = Array.from({ length: 4_000 }, (_, at) => (at % 2) * 2);
    const { route } = scenario.revive(spec, { route: round });
    expect(route).to.have.length(1_000);
    expect(scenario.revive(spec, { route })).to.deep.equal({ route, found: [], ended: [] });
  });

  it('is answered by an ending, also while it is played again', () => {
    expect(scenario.isAnswered(spec, { route: [0], found: [], ended: [] })).to.be.false;
    expect(scenario.isAnswered(spec, { route: [0], found: [gone], ended: [] })).to.be.true;
    expect(scenario.grade(spec, { route: [0], found: [gone], ended: [] })).to.be.undefined;
  });

  it('has a solution along what is worth recommending', () => {
    const ended = [0, 0];
    expect(scenario.solution(spec)).to.deep.equal({ route: [0, 0], found: [plan], ended });
  });
});

/** Takes choices, `<` goes back, `*` begins again; says where it is. */
function play(actor: ScenarioActor, moves: string): string {
  for (const move of moves) {
    if (move === '<') actor.send({ type: 'way.returned' });
    else if (move === '*') actor.send({ type: 'story.restarted' });
    else actor.send({ type: 'choice.taken', choice: Number(move) });
  }
  const { value, context } = actor.getSnapshot();
  return `${String(value)} ${context.route.join('')} ${context.found.join()}`.trim();
}

describe('the machine of a scenario', () => {
  const blank = scenario.blank(spec);
  const ways: readonly [moves: string, place: string][] = [
    ['', 'section1'],
    ['0', 'section2 0'],
    ['01', 'section4 01 3'],
    ['11', 'section2 11'],
    ['111', 'section2 11'],
    ['02<1', 'section4 01 3'],
    ['02', 'section1 02'],
    ['0200', 'section4 0200 3'],
    ['9', 'section1'],
    ['<', 'section1'],
    ['*', 'section1'],
    ['0*', 'section2 0'],
    ['00<', 'section2 0 3'],
    ['00*', 'section1  3'],
    ['00*10', 'section5 10 3,4'],
    ['00*10<<', 'section1  3,4'],
  ];
  for (const [moves, place] of ways) {
    it(`comes by “${moves}” to ${place}`, () => {
      expect(play(startScenario(spec.sections, blank), moves)).to.equal(place);
    });
  }

  it('begins where a route has come to, and knows the way back', () => {
    const actor = startScenario(spec.sections, { route: [1, 1], found: [gone], ended: [] });
    expect(play(actor, '')).to.equal('section2 11 4');
    expect(play(actor, '<')).to.equal('section3 1 4');
  });

  it('follows the rules of the story, however one goes', () => {
    const move = fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 3 }) },
      { weight: 2, arbitrary: fc.constantFrom('back', 'again') },
    );
    const variables = { a: [1, -1], b: [2, -1] };
    const stories = randomStories({ sections: 6, choices: 4, variables });
    fc.assert(
      fc.property(stories, fc.array(move, { maxLength: 40 }), (random, moves) => {
        const story: Story = random.map((choices) => ({
          ...{ title: [], blocks: [] },
          choices: choices.map(({ by, ...choice }) => ({ ...choice, text: [], effects: by })),
        }));
        const actor = startScenario(story, { route: [], found: [], ended: [] });
        let route: readonly number[] = [];
        let ended: readonly number[] = [];
        const found = new Set<number>();
        for (const one of moves) {
          const { section, values } = walk(story, route).at(-1)!;
          const choice = typeof one === 'number' ? story[section]!.choices[one] : undefined;
          if (one === 'back') {
            actor.send({ type: 'way.returned' });
            route = route.slice(0, -1);
          } else if (one === 'again') {
            actor.send({ type: 'story.restarted' });
            if (story[section]!.choices.length === 0) route = [];
          } else {
            actor.send({ type: 'choice.taken', choice: one });
            if (choice && isOpen(choice, values)) route = [...route, one];
          }
          const now = walk(story, route);
          if (endingsOf(story).includes(now.at(-1)!.section)) {
            found.add(now.at(-1)!.section);
            ended = route;
          }
          const { value, context } = actor.getSnapshot();
          expect(value).to.equal(`section${now.at(-1)!.section + 1}`);
          expect(context.route).to.deep.equal(route);
          expect(context.passed).to.deep.equal(now);
          expect(context.ended).to.deep.equal(ended);
          expect(context.found).to.deep.equal([...found].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('what is shown of a scenario', () => {
  const viewAt = (route: readonly number[], found: readonly number[] = []) =>
    viewScenario(startScenario(spec.sections, { route, found, ended: [] }).getSnapshot());

  it('is the first section at first, with what is offered', () => {
    const view = viewAt([]);
    expect(view.section).to.equal(spec.sections[corridor]);
    expect(view.offers.map(({ choice }) => choice)).to.deep.equal([0, 1]);
    expect([view.isEnding, view.stops.length, view.found, view.endings]).to.deep.equal([
      ...[false, 0, 0, 2],
    ]);
  });

  it('offers only what the choices before allow, by its own number', () => {
    expect(viewAt([0]).offers.map(({ choice }) => choice)).to.deep.equal([0, 1, 2]);
    expect(viewAt([1, 1]).offers.map(({ choice }) => choice)).to.deep.equal([0, 2]);
    expect(viewAt([1, 1]).section).to.equal(spec.sections[room]);
  });

  it('tells of each choice on the way what it was worth, and what would have been better', () => {
    const view = viewAt([0, 2, 1, 0], [gone]);
    expect([view.isEnding, view.found]).to.deep.equal([true, 1]);
    const told = view.stops.map(({ title, text, mark, feedback, better }) => [
      ...[plainText(title), plainText(text), mark, feedback?.length, better.map(plainText)],
    ]);
    expect(told).to.deep.equal([
      ['Corridor', 'Listen', 'good', 1, []],
      ['Room', 'Look at the clock', 'better', 1, ['Ask what she wants', 'Offer to come along']],
      ['Corridor', 'Call the manager', 'better', 1, ['Listen']],
      ['Manager', 'Say what you know', undefined, 1, []],
    ]);
  });

  it('does not name as better what was not offered', () => {
    const [, , stop] = viewAt([1, 1, 2]).stops;
    expect(stop?.better.map(plainText)).to.deep.equal(['Ask what she wants']);
  });
});

describe('a scenario on paper', () => {
  const t = (key: string) => `<${key}>`;
  const exercise = {
    kind: 'exercise',
    id: '',
    type: 'scenario',
    fingerprint: '',
    prompt: [],
  } as const;
  const { material, key } = scenarioPaper.sheet({ ...exercise, spec }, { seed: 1, t });

  it('has all sections by number, and their choices with the number to go on at', () => {
    const text = JSON.stringify(material);
    for (const words of ['1 ', 'Corridor', ' → 2', ' → 3', '5 ', 'She has left.']) {
      expect(text).to.include(words);
    }
    expect(text).not.to.include('Over her head');
    expect(text, 'trust may fall again').not.to.include('scenarioIf');
    expect(text.match(/<paper.scenarioEnd>/g)).to.have.length(endingsOf(spec.sections).length);
  });

  it('is shown to a group section by section, each with what is worth recommending in it', () => {
    const slides = scenarioPaper.slides!({ ...exercise, spec }, { seed: 1, t });
    expect(slides).to.have.length(spec.sections.length);
    expect(slides.flatMap((slide) => slide.material)).to.deep.equal(material.slice(1));
    expect(slides.flatMap((slide) => slide.key ?? [])).to.deep.equal(key);
    const [first] = slides;
    expect(JSON.stringify(first?.material)).to.include('Corridor').and.not.to.include('has left');
  });

  const told = (key: string, values: object = {}) =>
    `<${[key, ...Object.values(values)].join(' ')}>`;
  const conditions: readonly [braces: string, told: string | undefined][] = [
    ['if="a>=1"', '<paper.scenarioChosen A 1>'],
    ['if="b>0"', '<paper.scenarioOr <paper.scenarioChosen B 1> <paper.scenarioChosen C 1>>'],
    ['if="a>=1, d=2"', '<paper.scenarioAnd <paper.scenarioChosen A 1> <paper.scenarioChosen D 1>>'],
    ['if="d=2, e=7"', '<paper.scenarioChosen D 1>'],
    ['if="a<1"', undefined],
    ['if="b>=2"', undefined],
    ['if="a>=1, b>=1"', undefined],
    ['if="many>=1"', undefined],
  ];
  for (const [braces, expected] of conditions) {
    it(`says of {${braces}} ${expected ?? 'nothing that could not be followed'}`, () => {
      const effects = ['a+1', 'b+1', 'b+1', 'd=2 e=7', ...Array<string>(5).fill('many+1')];
      const choices = effects.map((effect, at) => {
        return `- [x] [${'ABCDEFGHI'[at]}](#hub) {${effect}}\n  > So.`;
      });
      const written = `:::scenario\n### Hub\n${choices.join('\n')}\n- [x] [On](#end) {${braces}}\n  > So.\n- [x] [Off](#end)\n  > So.\n\n### End\n:::`;
      const sheet = scenarioPaper.sheet(
        { ...exercise, spec: specOf(scenarioReader, written) },
        { seed: 1, t: told },
      );
      const text = JSON.stringify(sheet.material);
      if (expected)
        expect(text).to.include(`On"},{"kind":"text","text":" <paper.scenarioIf ${expected}>"`);
      else expect(text).not.to.include('scenarioIf');
    });
  }

  it('has a key that says what is worth recommending, and why', () => {
    const text = JSON.stringify(key);
    expect(text).to.include('She decides.').and.to.include('It is hers.');
    expect(text)
      .not.to.include('Over her head')
      .and.not.to.include(`${manager + 1} `);
  });
});
