// Draws each machine from the machine itself, as Mermaid, into docs/machines.md.
// With --check it only says whether the page is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { deskMachine } from '../src/authoring/desk.machine.js';
import { dialogueMachine } from '../src/exercises/dialogue/dialogue.machine.js';
import { scenarioMachine } from '../src/exercises/scenario/scenario.machine.js';
import type { Story } from '../src/exercises/scenario/story.js';
import { exerciseMachine } from '../src/machines/exercise.machine.js';
import { lessonMachine } from '../src/machines/lesson.machine.js';
import { reviewMachine } from '../src/machines/review.machine.js';
import { roundMachine } from '../src/machines/round.machine.js';
import { sessionMachine } from '../src/machines/session.machine.js';

const page = join(import.meta.dirname, '../docs/machines.md');

/** A beginning, a detour that leads back, and two endings. */
const story: Story = [[1, 2], [2, 3, 0], [], []].map((targets) => ({
  ...{ title: [], blocks: [] },
  choices: targets.map((to) => ({ text: [], to, good: false })),
}));

const chapters: readonly { title: string; about: string; machine: AnyStateMachine }[] = [
  {
    title: 'Session',
    about:
      'A learner with a course. The lesson runs as an actor of its own in `lesson`, the review in `review`.',
    machine: sessionMachine,
  },
  {
    title: 'Lesson',
    about:
      'The stretches of a lesson in order; then what went wrong comes back; then its words may be ' +
      'practised; then the summary. The exercise runs as an actor of its own in `exercise` and ' +
      '`again`, the round of words in `drill`.',
    machine: lessonMachine,
  },
  {
    title: 'Review',
    about:
      'What is due today, and a round of it. The round runs as an actor of its own in `asking`.',
    machine: reviewMachine,
  },
  {
    title: 'Round',
    about: 'Cards, one question after the other. Each runs as an actor of its own in `asking`.',
    machine: roundMachine,
  },
  {
    title: 'Exercise',
    about: 'One exercise, from answering to going on.',
    machine: exerciseMachine,
  },
  {
    title: 'Dialogue',
    about:
      'A conversation within its exercise: listened to line by line, or one part of it played. ' +
      'What cannot be said is read, and the learner goes on by hand.',
    machine: dialogueMachine,
  },
  {
    title: 'Scenario',
    about:
      'Each scenario has a machine of its own: its sections are the states, its choices the ' +
      'transitions. Here is that of a story of four sections, the last two of which are endings.',
    machine: scenarioMachine(story, { route: [], found: [], ended: [] }),
  },
  {
    title: 'Desk',
    about:
      'An author’s desk: choosing a draft, opening it, writing it. What is written is held by a ' +
      'store, since any change of it is legal at any time.',
    machine: deskMachine,
  },
];

const drawn = [
  '# The machines',
  'Drawn from the machines by `npm run diagrams`: do not edit.',
  ...chapters.flatMap(({ title, about, machine }) => [
    `## ${title}`,
    about,
    ['```mermaid', ...draw(machine), '```'].join('\n'),
  ]),
].join('\n\n');

if (!process.argv.includes('--check')) await writeFile(page, `${drawn}\n`);
else if ((await readFile(page, 'utf8')) !== `${drawn}\n`) {
  console.error('docs/machines.md is behind the machines: run npm run diagrams');
  process.exitCode = 1;
}

function draw({ root }: AnyStateMachine): readonly string[] {
  const states: AnyStateNode[] = Object.values(root.states);
  return [
    'stateDiagram-v2',
    `  [*] --> ${String(root.initial.target[0]?.key)}`,
    ...states.flatMap((state) => [
      ...linesFrom(state),
      ...(state.type === 'final' ? [`  ${state.key} --> [*]`] : []),
    ]),
  ];
}

function linesFrom(state: AnyStateNode): readonly string[] {
  const always = state.always?.map((transition) => lineOf(state, transition)) ?? [];
  const handled = [...state.transitions.values()].flat();
  return [...new Set([...always, ...handled.map((transition) => lineOf(state, transition))])];
}

function lineOf(state: AnyStateNode, transition: AnyTransitionDefinition): string {
  const target = transition.target?.[0]?.key ?? state.key;
  const label = [eventName(String(transition.eventType)), guardName(transition)]
    .filter(Boolean)
    .join(' ');
  return `  ${state.key} --> ${target}${label ? ` : ${label}` : ''}`;
}

function eventName(type: string): string {
  const [, what, actor] = /^xstate\.(done|error)\.actor\.(?:\d+\.\w+\.)?(\w+)$/.exec(type) ?? [];
  if (actor) return `${actor} ${what === 'done' ? 'done' : 'failed'}`;
  const after = /^xstate\.after\.(\w+)\./.exec(type);
  return after ? `after a ${after[1]}` : type;
}

function guardName({ guard }: AnyTransitionDefinition): string {
  if (guard === undefined) return '';
  return `[${typeof guard === 'string' ? guard : (guard as { type: string }).type}]`;
}
