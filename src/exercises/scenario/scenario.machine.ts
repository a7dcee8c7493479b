import { assign, createActor, setup, type ActorRefFrom } from 'xstate';
import type { ScenarioResponse } from './scenario.js';
import { follow, isEnding, walk, type Standing, type Story } from './story.js';

export interface ScenarioContext extends ScenarioResponse {
  readonly story: Story;
  /** Where the route has passed; the last one is where one stands. */
  readonly passed: readonly Standing[];
}

export type ScenarioEvent =
  | { readonly type: 'choice.taken'; readonly choice: number }
  | { readonly type: 'way.returned' }
  | { readonly type: 'story.restarted' };

/**
 * The machine of a story: its sections are the states, its choices the transitions. It begins
 * where a route has come to. On the way back the values are what they were.
 */
export function scenarioMachine(story: Story, { route, found, ended }: ScenarioResponse) {
  const passed = walk(story, route);
  const ways = waysTo(story);
  return setup({
    types: { context: {} as ScenarioContext, events: {} as ScenarioEvent },
    guards: {
      isTaken: ({ context, event }, { choice }: { readonly choice: number }) =>
        event.type === 'choice.taken' &&
        event.choice === choice &&
        follow(story, context.passed.at(-1)!, choice) !== undefined,
      isFrom: ({ context }, { section }: { readonly section: number }) =>
        context.passed.at(-2)?.section === section,
    },
    actions: {
      takeChoice: assign(({ context }, { choice }: { readonly choice: number }) => ({
        route: [...context.route, choice],
        passed: [...context.passed, follow(story, context.passed.at(-1)!, choice)!],
      })),
      goBack: assign(({ context }) => ({
        route: context.route.slice(0, -1),
        passed: context.passed.slice(0, -1),
      })),
      findEnding: assign(({ context }, { section }: { readonly section: number }) => ({
        found: [...new Set([...context.found, section])].sort((a, b) => a - b),
        ended: context.route,
      })),
      beginAgain: assign(({ context }) => ({ route: [], passed: context.passed.slice(0, 1) })),
    },
  }).createMachine({
    id: 'scenario',
    context: { story, route, passed, found, ended },
    initial: stateOf(passed.at(-1)!.section),
    states: Object.fromEntries(
      story.map((section, at) => [
        stateOf(at),
        {
          on: {
            'choice.taken': section.choices.map(({ to }, choice) => ({
              guard: { type: 'isTaken' as const, params: { choice } },
              target: stateOf(to),
              actions: { type: 'takeChoice' as const, params: { choice } },
            })),
            'way.returned': [...ways[at]!].map((from) => ({
              guard: { type: 'isFrom' as const, params: { section: from } },
              target: stateOf(from),
              actions: 'goBack' as const,
            })),
            ...(isEnding(section) && {
              'story.restarted': { target: stateOf(0), actions: 'beginAgain' as const },
            }),
          },
          ...(isEnding(section) && {
            entry: { type: 'findEnding' as const, params: { section: at } },
          }),
        },
      ]),
    ),
  });
}

export type ScenarioActor = ActorRefFrom<ReturnType<typeof scenarioMachine>>;

/** Sets a story going where a route has come to. */
export function startScenario(story: Story, response: ScenarioResponse): ScenarioActor {
  return createActor(scenarioMachine(story, response)).start();
}

// Not the author’s slugs: in a name of a state dots and hyphens have a meaning.
function stateOf(section: number): string {
  return `section${section + 1}`;
}

/** For each section those that it can be come to from. */
function waysTo(story: Story): readonly ReadonlySet<number>[] {
  const ways = story.map(() => new Set<number>());
  story.forEach(({ choices }, from) => choices.forEach(({ to }) => ways[to]?.add(from)));
  return ways;
}
