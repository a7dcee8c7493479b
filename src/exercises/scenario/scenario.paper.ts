import type { Block, Inline } from '../../course/course.js';
import type { Paper, PaperSetting } from '../../course/paper.js';
import { plainText } from '../../course/plain-text.js';
import { boxesOf, bulletsOf, inlineOf, lineOf, paragraphOf } from '../paper-parts.js';
import { openersOf, type Opener } from './openers.js';
import { strings } from './paper.strings.js';
import type { ScenarioSpec } from './scenario.js';
import { isEnding, type Choice, type Section, type Story } from './story.js';

/** The sections by number, each choice with the number where it goes on; the key says which to recommend, and why. */
export const scenarioPaper: Paper<ScenarioSpec> = {
  strings,
  sheet({ spec: { sections } }, { t }) {
    const told = sections.map((section, at) => ({ section, number: at + 1 }));
    return {
      material: [
        lineOf(t('paper.scenario')),
        ...told.flatMap(({ number }) => materialOf(sections, number, t)),
      ],
      key: told.flatMap(({ section, number }) => keyOf(section, number)),
    };
  },
  slides({ spec: { sections } }, { t }) {
    return sections.map((section, at) => ({
      material: materialOf(sections, at + 1, t),
      key: keyOf(section, at + 1),
    }));
  },
};

function materialOf(story: Story, number: number, t: PaperSetting['t']): readonly Block[] {
  const section = story[number - 1]!;
  const { title, blocks, choices } = section;
  const heading: Block = {
    ...{ kind: 'heading', level: 4, id: '' },
    children: [...inlineOf(`${number} `), ...title],
  };
  const boxes = choices.map((choice) => [paragraphOf(offerOf(story, choice, t))]);
  const end = isEnding(section) ? lineOf(t('paper.scenarioEnd')) : boxesOf(boxes);
  return [heading, ...blocks, end];
}

function offerOf(story: Story, choice: Choice, t: PaperSetting['t']): readonly Inline[] {
  const { text, to } = choice;
  return [...text, ...conditionOf(story, choice, t), ...inlineOf(` → ${to + 1}`)];
}

// Nobody keeps account on paper: what cannot be told by single choices is left to the reader.
function conditionOf(story: Story, { when = [] }: Choice, t: PaperSetting['t']): readonly Inline[] {
  const openers = openersOf(story, when);
  if (!openers) return [];
  const texts = openers.list.map(({ choice, section }: Opener) =>
    t('paper.scenarioChosen', { choice: plainText(choice.text), section: section + 1 }),
  );
  const key = openers.takesAll ? 'paper.scenarioAnd' : 'paper.scenarioOr';
  const choices = texts.reduce((one, other) => t(key, { one, other }));
  return inlineOf(` ${t('paper.scenarioIf', { choices })}`);
}

function keyOf({ title, choices }: Section, number: number): readonly Block[] {
  const good = choices.filter((choice) => choice.good);
  if (good.length === 0) return [];
  const heading: Inline = { kind: 'strong', children: [...inlineOf(`${number} `), ...title] };
  return [
    paragraphOf([heading]),
    bulletsOf(good.map(({ text, feedback = [] }) => [paragraphOf(text), ...feedback])),
  ];
}
