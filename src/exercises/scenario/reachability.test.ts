import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import {
  randomStories,
  sectionsWith,
  written,
  type RandomChoice,
  type RandomStory,
} from '../../../test/support/random-stories.js';
import type { ScenarioSpec } from './scenario.js';
import { scenarioReader } from './scenario.read.js';
import { isEnding, walk } from './story.js';

// What the reader says of where a story leads, against what is found by trying everything.

type Values = Readonly<Record<string, number>>;
interface State {
  readonly section: number;
  readonly values: Values;
}

/** Far beyond what the stories here compare with: whatever lies further makes no difference. */
const far = 25;

const compare = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '=': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
};

function openIn(story: RandomStory, { section, values }: State) {
  return story[section]!.filter(({ when }) =>
    when.every(({ name, is, value }) => compare[is](values[name] ?? 0, value)),
  );
}

function nextOf(story: RandomStory, state: State): readonly State[] {
  return openIn(story, state).map(({ to, by }) => {
    const values: Record<string, number> = { ...state.values };
    for (const one of by) {
      const sum = (values[one.name] ?? 0) + one.by;
      values[one.name] = Math.max(-far, Math.min(far, sum));
    }
    return { section: to, values };
  });
}

function keyOf({ section, values: { a = 0, b = 0 } }: State): string {
  return `${section} ${a} ${b}`;
}

/**
 * Everything that can be come to; the keys of what an ending can be come to from; and of what comes
 * to where nothing can be chosen, be it an ending or not.
 */
function tryAll(story: RandomStory) {
  const states = new Map<string, State>();
  const before = new Map<string, string[]>();
  const waiting: State[] = [{ section: 0, values: {} }];
  for (const state of waiting) {
    if (states.has(keyOf(state))) continue;
    states.set(keyOf(state), state);
    for (const next of nextOf(story, state)) {
      before.set(keyOf(next), [...(before.get(keyOf(next)) ?? []), keyOf(state)]);
      waiting.push(next);
    }
  }
  const all = [...states.values()];
  const leadingTo = (test: (state: State) => boolean) => {
    const found = new Set(all.filter(test).map(keyOf));
    for (const key of found) for (const from of before.get(key) ?? []) found.add(from);
    return found;
  };
  return {
    states: all,
    ending: leadingTo(({ section }) => story[section]!.length === 0),
    over: leadingTo((state) => openIn(story, state).length === 0),
  };
}

function report(story: RandomStory) {
  const { exercise, problems } = compileExercise(written(story), [scenarioReader]);
  return { spec: exercise?.spec as ScenarioSpec | undefined, problems };
}

const runs = { numRuns: 300 };

describe('where a story without conditions leads', () => {
  it('is what a search through its graph finds', () => {
    fc.assert(
      fc.property(randomStories({ sections: 9, choices: 3 }), (story) => {
        const { spec, problems } = report(story);
        const reachedFrom = (start: number) => {
          const found = new Set([start]);
          for (const at of found) for (const { to } of story[at]!) found.add(to);
          return found;
        };
        const reached = reachedFrom(0);
        const canEnd = (at: number) => [...reachedFrom(at)].some((one) => story[one]!.length === 0);
        const sections = [...story.keys()];
        expect(sectionsWith(problems, 'scenario.unreachable')).to.deep.equal(
          sections.filter((at) => !reached.has(at)),
        );
        expect(problems.some(({ code }) => code === 'scenario.no-ending')).to.equal(!canEnd(0));
        expect(spec === undefined).to.equal(!canEnd(0));
        expect(sectionsWith(problems, 'scenario.endless')).to.deep.equal(
          canEnd(0) ? sections.filter((at) => reached.has(at) && !canEnd(at)) : [],
        );
      }),
      runs,
    );
  });
});

describe('where a story with conditions leads', () => {
  const oneWay = { a: [1, 2], b: [-1] };
  const bothWays = { a: [1, 2, -1], b: [-2, 1] };

  it('is what trying everything finds, where each value only rises or only falls', () => {
    fc.assert(
      fc.property(randomStories({ sections: 5, choices: 3, variables: oneWay }), (story) => {
        const { spec, problems } = report(story);
        const { states, ending, over } = tryAll(story);
        const at = (test: (state: State) => boolean) => new Set(states.filter(test).map(sectionOf));
        const reached = at(() => true);
        const hidden = at(
          (state) => story[state.section]!.length > 0 && openIn(story, state).length === 0,
        );
        const finite = at((state) => over.has(keyOf(state)));
        const sections = [...story.keys()];
        expect(sectionsWith(problems, 'scenario.unreachable')).to.deep.equal(
          sections.filter((one) => !reached.has(one)),
        );
        expect(sectionsWith(problems, 'scenario.hidden')).to.deep.equal(
          sections.filter((one) => hidden.has(one)),
        );
        const set = new Set(story.flat().flatMap(({ by }) => by.map(({ name }) => name)));
        const offered = new Set(states.flatMap((state) => openIn(story, state)));
        const never = story.filter((_, one) => reached.has(one)).flat();
        const isNever = (choice: RandomChoice) =>
          choice.when.every(({ name }) => set.has(name)) && !offered.has(choice);
        expect(problems.filter(({ code }) => code === 'scenario.never')).to.have.length(
          never.filter(isNever).length,
        );
        expect(spec !== undefined).to.equal(ending.has('0 0 0'));
        if (!spec) return;
        expect(sectionsWith(problems, 'scenario.endless')).to.deep.equal(
          sections.filter((one) => reached.has(one) && !finite.has(one)),
        );
        const isTrapped = states.some(
          (state) => !over.has(keyOf(state)) && finite.has(state.section),
        );
        expect(sectionsWith(problems, 'scenario.trapped').length > 0).to.equal(isTrapped);
      }),
      runs,
    );
  });

  it('is never said to be wrong where it is right, however values rise and fall', () => {
    fc.assert(
      fc.property(randomStories({ sections: 5, choices: 3, variables: bothWays }), (story) => {
        const { spec, problems } = report(story);
        const { states, ending, over } = tryAll(story);
        const some = (section: number, test: (state: State) => boolean) =>
          states.some((state) => state.section === section && test(state));
        for (const section of sectionsWith(problems, 'scenario.unreachable')) {
          expect(
            some(section, () => true),
            `S${section} is come to`,
          ).to.be.false;
        }
        for (const section of sectionsWith(problems, 'scenario.hidden')) {
          expect(some(section, (state) => openIn(story, state).length === 0)).to.be.true;
        }
        for (const section of sectionsWith(problems, 'scenario.endless')) {
          expect(some(section, (state) => over.has(keyOf(state)))).to.be.false;
        }
        for (const section of sectionsWith(problems, 'scenario.trapped')) {
          expect(some(section, (state) => !over.has(keyOf(state)))).to.be.true;
        }
        const lines = written(story).split('\n');
        const offered = new Set(states.flatMap((state) => openIn(story, state)));
        for (const { place } of problems.filter(({ code }) => code === 'scenario.never')) {
          const line = place!.line - 7;
          const before = lines.slice(0, line).filter((one) => one.startsWith('###')).length - 1;
          const heading = lines.lastIndexOf(`### S${before}`, line);
          const index = lines.slice(heading, line).filter((one) => one.startsWith('- [')).length;
          expect(offered.has(story[before]![index]!), lines[line]).to.be.false;
        }
        if (ending.has('0 0 0')) expect(spec, 'it can be played').to.exist;
      }),
      runs,
    );
  });

  it('has a model route that comes to an ending', () => {
    fc.assert(
      fc.property(randomStories({ sections: 8, choices: 3, variables: bothWays }), (story) => {
        const { spec } = report(story);
        if (!spec) return;
        const passed = walk(spec.sections, spec.model);
        expect(passed).to.have.length(spec.model.length + 1);
        expect(isEnding(spec.sections[passed.at(-1)!.section])).to.be.true;
      }),
      runs,
    );
  });
});

function sectionOf({ section }: State): number {
  return section;
}
