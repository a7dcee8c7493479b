import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { repeated } from '../material.js';
import { readChoice } from './choice-item.js';
import { explore } from './exploration.js';
import { modelRoute } from './model-route.js';
import type { ScenarioSpec } from './scenario.js';
import { conditionProblems, wayProblems, type ReadSection } from './story-problems.js';
import { Guesses, sectionsIn, type WrittenSection } from './written.js';

/** More than this nobody could keep in order. */
const mostSections = 500;

/** Reads sections under headings, each with a task list of links to others. */
export const scenarioReader: ExerciseReader<ScenarioSpec> = {
  name: 'scenario',
  attributes: {},
  isMaterial: ({ kind }) => kind === 'heading',
  keepsAlert: (_, begun) => begun,
  read: readScenario,
  // A route tells choices by their index, so what they are called may change.
  key: ({ sections }) =>
    sections.map(({ choices }) =>
      choices.map(({ to, good, when = [], effects = [] }) => ({ to, good, when, effects })),
    ),
};

function readScenario(block: DirectiveBlock): Reading<ScenarioSpec> {
  const written = sectionsIn(block);
  const [first, second] = written;
  const refuse = (code: string, values = {}): Reading<ScenarioSpec> => ({
    problems: [block.problem(code, first?.heading, { values })],
  });
  if (!first) return refuse('scenario.no-section');
  if (!second) return refuse('scenario.one-section');
  if (written.length > mostSections) return refuse('scenario.too-many', { most: mostSections });
  if (first.items.length === 0) return refuse('scenario.no-choice');

  const problems = [...headingProblems(block, written)];
  const guesses = new Guesses();
  const slugs = new Map(written.map(({ heading }, at) => [heading.id.normalize('NFC'), at]));
  const reading = { block, sections: slugs, guesses, problems };
  const sections: readonly ReadSection[] = written.map((section) => ({
    ...section,
    choices: section.items.flatMap((item) => readChoice(item, reading) ?? []),
  }));
  if (!written.some(({ items }) => items.some(({ checked }) => checked))) {
    problems.push(block.problem('scenario.no-good', first.heading, { severity: 'warning' }));
  }

  const story = sections.map(({ heading, blocks, choices }) => ({
    title: heading.children,
    blocks,
    choices: choices.map(({ choice }) => choice),
  }));
  const model = modelRoute(story);
  // Where a choice could not be read, the way through the story is not all known.
  const isWhole = sections.every(({ items, choices }) => items.length === choices.length);
  if (isWhole) {
    const exploration = explore(story);
    problems.push(...wayProblems(block, sections, exploration, model));
    problems.push(...conditionProblems(block, sections, exploration, guesses));
  }
  return typeof model === 'object' && model.length > 0
    ? { spec: { sections: story, model }, problems }
    : { problems };
}

function headingProblems(
  block: DirectiveBlock,
  sections: readonly WrittenSection[],
): readonly Problem[] {
  const headings = sections.map(({ heading }) => heading);
  const nameOf = ({ children }: (typeof headings)[number]): string =>
    plainText(children)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
  const empty = headings.filter((heading) => plainText(heading.children) === '');
  return [
    ...empty.map((heading) => block.problem('scenario.no-title', heading)),
    ...repeated(headings, nameOf).map((heading) => {
      const first = headings.find((other) => nameOf(other) === nameOf(heading))!;
      const values = { title: plainText(heading.children), first: first.id, id: heading.id };
      return block.problem('scenario.double-heading', heading, { values });
    }),
  ];
}
