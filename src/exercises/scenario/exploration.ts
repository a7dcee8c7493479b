import { noVariables, variablesOf, type Variables } from './variables.js';
import { isEnding, type Choice, type Story } from './story.js';

/** What may become of a story, whatever is chosen in it. Sections are told by their index. */
export interface Exploration {
  /** Sections that may be come to. */
  readonly reached: ReadonlySet<number>;
  /** Choices that may be offered. */
  readonly offered: ReadonlySet<Choice>;
  /** Sections that are come to, and from which the story goes on for ever. */
  readonly endless: ReadonlySet<number>;
  /** Sections where it happens that no choice is offered. */
  readonly hidden: ReadonlySet<number>;
  /** Sections from which it goes on for ever with some values, and not with others. */
  readonly trapped: ReadonlySet<number>;
}

/** What is looked at, at most: it bounds the time that a course may take. */
const mostStates = 5_000;

/**
 * Goes all ways through a story. What may be is never too little, what happens never too much, so
 * that nothing is reported that is right. Where there is too much to look at, conditions are taken
 * as not known: then each may hold, and may not.
 */
export function explore(story: Story): Exploration {
  return exploreWith(story, variablesOf(story)) ?? exploreWith(story, noVariables(story))!;
}

/** States by where they lead, or where they are come to from. */
type Ways = readonly (readonly number[])[];

function exploreWith(story: Story, variables: Variables | undefined): Exploration | undefined {
  if (!variables) return undefined;
  const states: number[] = [];
  const indexes = new Map<number, number>();
  const before: number[][] = [];
  const surely: number[][] = [];
  const offered = new Set<Choice>();
  const leaving = new Set<number>();
  const indexOf = (code: number): number => {
    const known = indexes.get(code);
    if (known !== undefined) return known;
    indexes.set(code, states.length);
    before.push([]);
    surely.push([]);
    return states.push(code) - 1;
  };
  let ways = 0;
  indexOf(variables.start);
  for (let from = 0; from < states.length; from++) {
    const state = states[from]!;
    const values = variables.valuesOf(state);
    for (const choice of story[variables.sectionOf(state)]!.choices) {
      const isOpen = variables.isOpen(choice, values);
      if (isOpen === false) continue;
      offered.add(choice);
      leaving.add(from);
      const after = variables.after(choice, values);
      if (!after) return undefined;
      for (const code of after) before[indexOf(code)]!.push(from);
      if (isOpen && after.length === 1) surely[from]!.push(indexOf(after[0]!));
      ways += after.length;
    }
    if (states.length > mostStates || ways > 8 * mostStates) return undefined;
  }

  const sections = states.map((state) => variables.sectionOf(state));
  const sectionsOf = (test: (state: number) => boolean): ReadonlySet<number> =>
    new Set([...states.keys()].filter(test).map((at) => sections[at]!));
  // What leads to where all is hidden is mended there.
  const ending = reach(
    [...states.keys()].filter((at) => !leaving.has(at)),
    before,
  );
  const sure = reach([0], surely);
  const reached = new Set(sections);
  const happy = sectionsOf((at) => ending.has(at));
  return {
    ...{ reached, offered },
    endless: new Set([...reached].filter((section) => !happy.has(section))),
    hidden: sectionsOf((at) => sure.has(at) && !leaving.has(at) && !isEnding(story[sections[at]!])),
    trapped: sectionsOf((at) => sure.has(at) && !ending.has(at) && happy.has(sections[at]!)),
  };
}

/** What is come to from some states. */
function reach(from: readonly number[], ways: Ways): ReadonlySet<number> {
  const reached = new Set(from);
  for (const at of reached) for (const to of ways[at]!) reached.add(to);
  return reached;
}
