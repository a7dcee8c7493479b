import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { root } from '../scripts/bundles.js';
import { compileCourses } from '../src/author/compile-courses.js';
import type { Edition, Exercise } from '../src/course/course.js';
import { plainBlocks, plainText } from '../src/course/plain-text.js';
import {
  scenarioMachine,
  startScenario,
  type ScenarioEvent,
} from '../src/exercises/scenario/scenario.machine.js';
import { scenario, type ScenarioSpec } from '../src/exercises/scenario/scenario.js';
import { scenarioReader } from '../src/exercises/scenario/scenario.read.js';
import { viewScenario } from '../src/exercises/scenario/scenario.view.js';
import { endingsOf, isEnding, walk, type Story } from '../src/exercises/scenario/story.js';

// Every scenario of every course, walked along all its ways: the machine that a learner plays is
// the model, and what they are shown is looked at in each of its states.

/** So many ways through one scenario are walked from end to end; beyond them each step still is. */
const mostWays = 3_000;

type Snapshot = SnapshotFrom<ReturnType<typeof scenarioMachine>>;

/** A scenario as it is shipped, in one language. */
interface Shipped {
  readonly course: string;
  readonly language: string;
  readonly exercise: Exercise<ScenarioSpec>;
}

const shipped: Shipped[] = [];
const reported: string[] = [];
for await (const { name, editions, problems } of compileCourses(join(root, 'courses'))) {
  for (const edition of editions) shipped.push(...scenariosIn(name, edition));
  for (const { code, place } of problems) {
    if (code.startsWith('scenario.')) reported.push(`${place?.file}:${place?.line} ${code}`);
  }
}

function scenariosIn(course: string, { course: { language }, lessons }: Edition): Shipped[] {
  return lessons
    .flatMap(({ steps }) => steps.flatMap(({ parts }) => parts))
    .filter((part) => part.kind === 'exercise' && part.type === 'scenario')
    .map((part) => ({ course, language, exercise: part as Exercise<ScenarioSpec> }));
}

test('no scenario has a problem', () => assert.deepEqual(reported, []));

test('the course on diversity has its eight situations in both languages', () => {
  const own = shipped.filter(({ course }) => course === 'diversity');
  for (const language of ['fi', 'en']) {
    assert.equal(own.filter((one) => one.language === language).length, 8, language);
  }
  for (const { exercise, language } of own) {
    const { length } = exercise.spec.sections;
    assert.ok(length >= 8 && length <= 15, `${exercise.id} (${language}) has ${length} sections`);
  }
});

test('scenarios are built alike in all languages of a course', () => {
  for (const { course, language, exercise } of shipped) {
    const twins = shipped.filter((one) => one.course === course && one.language !== language);
    const [twin] = twins.filter((one) => one.exercise.id === exercise.id);
    if (twins.length === 0) continue;
    assert.ok(twin, `${exercise.id} is in ${language} alone`);
    assert.deepEqual(
      scenarioReader.key(twin.exercise.spec),
      scenarioReader.key(exercise.spec),
      exercise.id,
    );
    const shape = ({ spec }: Exercise<ScenarioSpec>) =>
      spec.sections.map(({ choices }) => choices.map(({ feedback }) => feedback !== undefined));
    assert.deepEqual(shape(twin.exercise), shape(exercise), exercise.id);
  }
});

for (const { course, language, exercise } of shipped) {
  suite(`${course}, ${language}: ${exercise.id}`, () => walkThrough(exercise.spec));
}

/** A state of the machine with what can be done in it, by a key that tells it from the others. */
interface Place {
  readonly snapshot: Snapshot;
  /** By the index of the choice: the key of where it leads. */
  readonly ways: ReadonlyMap<number, string>;
}

function walkThrough({ sections: story, model }: ScenarioSpec): void {
  const places = placesOf(story);
  const [start = ''] = places.keys();
  const all = [...places.values()];

  test('comes to every section, and to every ending', () => {
    const reached = new Set(all.map(({ snapshot }) => snapshot.value));
    assert.equal(reached.size, story.length);
    const ended = all.filter(({ snapshot }) => viewScenario(snapshot).isEnding);
    const endings = new Set(ended.map(({ snapshot }) => snapshot.value));
    assert.equal(endings.size, endingsOf(story).length);
  });

  test('lets every choice be taken, and shows what is said of it', () => {
    const taken = new Set<string>();
    for (const { snapshot, ways } of all) {
      const { section } = viewScenario(snapshot);
      for (const choice of ways.keys()) {
        const actor = startScenario(story, snapshot.context);
        actor.send({ type: 'choice.taken', choice });
        const view = viewScenario(actor.getSnapshot());
        const last = view.stops.at(-1)!;
        const { text, feedback, good } = section.choices[choice]!;
        assert.notEqual(plainBlocks(feedback ?? []), '', plainText(text));
        assert.equal(last.feedback, feedback);
        assert.equal(last.mark === 'good', good);
        assert.notEqual(plainText(view.section.title), '');
        taken.add(`${snapshot.context.passed.at(-1)!.section} ${choice}`);
      }
    }
    assert.equal(taken.size, story.flatMap(({ choices }) => choices).length);
  });

  test('leads from everywhere to an ending', () => {
    const ending = new Set(
      [...places].filter(([, { ways }]) => ways.size === 0).map(([key]) => key),
    );
    for (const { snapshot, ways } of all) {
      if (ways.size === 0) assert.ok(viewScenario(snapshot).isEnding, String(snapshot.value));
    }
    for (let before = -1; before < ending.size;) {
      before = ending.size;
      for (const [key, { ways }] of places) {
        if ([...ways.values()].some((next) => ending.has(next))) ending.add(key);
      }
    }
    assert.equal(ending.size, places.size);
  });

  test('is walked on all ways that pass nothing twice, to the end and back', (t) => {
    let count = 0;
    for (const route of waysThrough(places, start)) {
      if (++count > mostWays) break;
      walkAndReturn(story, route);
    }
    assert.ok(count > 0);
    t.diagnostic(`${Math.min(count, mostWays)} ways, ${places.size} states`);
  });

  test('has a way to an ending along what is worth recommending', () => {
    const solution = scenario.solution({ sections: story, model });
    assert.equal(solution.found.length, 1);
    const { stops } = viewScenario(startScenario(story, solution).getSnapshot());
    assert.deepEqual(
      stops.filter(({ mark }) => mark === 'better'),
      [],
    );
  });
}

/** All places that the machine can be brought to by choices, the first one first. */
function placesOf(story: Story): ReadonlyMap<string, Place> {
  const machine = scenarioMachine(story, { route: [], found: [], ended: [] });
  const asked = story.flatMap(({ choices }) => choices.flatMap(({ when = [] }) => when));
  // Beyond what they are compared with, values make no difference, however often one goes round.
  const beyond = 2 + Math.max(0, ...asked.map(({ value }) => Math.abs(value)));
  const names = [...new Set(asked.map(({ name }) => name))].sort();
  const keyOf = ({ value, context }: Snapshot): string => {
    const { values } = context.passed.at(-1)!;
    const kept = names.map((name) => Math.max(-beyond, Math.min(beyond, values.get(name) ?? 0)));
    return [String(value), ...kept].join();
  };
  const map = getAdjacencyMap(machine, {
    serializeState: keyOf,
    events: (snapshot): ScenarioEvent[] =>
      viewScenario(snapshot).offers.map(({ choice }) => ({ type: 'choice.taken', choice })),
  });
  return new Map(
    Object.values(map).map(({ state, transitions }) => {
      const ways = Object.values(transitions) as readonly Way[];
      return [
        keyOf(state),
        { snapshot: state, ways: new Map(ways.map((way) => [way.event.choice, keyOf(way.state)])) },
      ];
    }),
  );
}

/** A transition of the machine, as it is asked for here. */
interface Way {
  readonly event: ScenarioEvent & { readonly type: 'choice.taken' };
  readonly state: Snapshot;
}

/** The routes from a place to an ending that pass no place twice. */
function* waysThrough(
  places: ReadonlyMap<string, Place>,
  key: string,
  passed: readonly string[] = [],
  route: readonly number[] = [],
): Generator<readonly number[]> {
  const { ways } = places.get(key)!;
  if (ways.size === 0) yield route;
  for (const [choice, next] of ways) {
    if (next === key || passed.includes(next)) continue;
    yield* waysThrough(places, next, [...passed, key], [...route, choice]);
  }
}

/** Goes a way in one go, looks at its end, and comes back the way it went. */
function walkAndReturn(story: Story, route: readonly number[]): void {
  const actor = startScenario(story, { route: [], found: [], ended: [] });
  for (const choice of route) actor.send({ type: 'choice.taken', choice });
  const end = viewScenario(actor.getSnapshot());
  assert.ok(end.isEnding && isEnding(end.section));
  assert.deepEqual([end.stops.length, end.found], [route.length, 1]);
  for (let length = route.length - 1; length >= 0; length--) {
    actor.send({ type: 'way.returned' });
    const { context } = actor.getSnapshot();
    assert.deepEqual(context.passed, walk(story, route.slice(0, length)));
  }
  actor.send({ type: 'way.returned' });
  assert.deepEqual(viewScenario(actor.getSnapshot()).stops, []);
}
