import type { SnapshotFrom } from 'xstate';
import type { Block, Inline } from '../../course/course.js';
import type { scenarioMachine } from './scenario.machine.js';
import { betterThan, endingsOf, isEnding, isOpen, type Section } from './story.js';

/** What is said of a choice: worth recommending, or something else offered was. */
export type Mark = 'good' | 'better';

/** A choice that was made. */
export interface MadeChoice {
  readonly text: readonly Inline[];
  /** Absent where nothing was worth recommending. */
  readonly mark?: Mark;
  readonly feedback?: readonly Block[];
}

/** A section on the way that was taken, and what was chosen there. */
export interface Stop extends MadeChoice {
  readonly title: readonly Inline[];
  /** What else was offered there and worth recommending. */
  readonly better: readonly (readonly Inline[])[];
}

/** What is shown of a story. */
export interface ScenarioView {
  readonly section: Section;
  readonly isEnding: boolean;
  /** The choices that are offered, with their index in the section. */
  readonly offers: readonly { readonly choice: number; readonly text: readonly Inline[] }[];
  /** The way here; where it is empty there is none back. */
  readonly stops: readonly Stop[];
  /** How many endings there are, and how many were found; which ones is not told. */
  readonly endings: number;
  readonly found: number;
}

/** Makes what is shown out of where the story is. */
export function viewScenario({
  context: { story, passed, route, found },
}: Pick<SnapshotFrom<ReturnType<typeof scenarioMachine>>, 'context'>): ScenarioView {
  const { section: at, values } = passed.at(-1)!;
  const section = story[at]!;
  return {
    section,
    isEnding: isEnding(section),
    offers: section.choices.flatMap((choice, index) =>
      isOpen(choice, values) ? { choice: index, text: choice.text } : [],
    ),
    stops: route.map((choice, step): Stop => {
      const { title, choices } = story[passed[step]!.section]!;
      const { text, good, feedback } = choices[choice]!;
      const better = betterThan(story, passed[step]!, choice);
      const mark = good ? 'good' : better.length > 0 ? 'better' : undefined;
      return {
        ...{ title, text, better: better.map((one) => one.text) },
        ...(mark && { mark }),
        ...(feedback && { feedback }),
      };
    }),
    endings: endingsOf(story).length,
    found: found.length,
  };
}
