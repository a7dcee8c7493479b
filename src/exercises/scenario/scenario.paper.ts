import type { Block, Inline } from '../../course/course.js';
import type { Paper, PaperSetting } from '../../course/paper.js';
import { boxesOf, bulletsOf, inlineOf, lineOf, paragraphOf } from '../paper-parts.js';
import { strings } from './paper.strings.js';
import type { ScenarioSpec } from './scenario.js';
import { isEnding, type Choice, type Section } from './story.js';

/** The sections by number, each choice with the number where it goes on; the key says which to recommend, and why. */
export const scenarioPaper: Paper<ScenarioSpec> = {
  strings,
  sheet({ spec: { sections } }, { t }) {
    const told = sections.map((section, at) => ({ section, number: at + 1 }));
    return {
      material: [
        lineOf(t('paper.scenario')),
        ...told.flatMap(({ section, number }) => materialOf(section, number, t)),
      ],
      key: told.flatMap(({ section, number }) => keyOf(section, number)),
    };
  },
};

function materialOf(section: Section, number: number, t: PaperSetting['t']): readonly Block[] {
  const { title, blocks, choices } = section;
  const heading: Block = {
    ...{ kind: 'heading', level: 4, id: '' },
    children: [...inlineOf(`${number} `), ...title],
  };
  const boxes = choices.map((choice) => [paragraphOf(offerOf(choice, t))]);
  const end = isEnding(section) ? lineOf(t('paper.scenarioEnd')) : boxesOf(boxes);
  return [heading, ...blocks, end];
}

function offerOf({ text, to, when }: Choice, t: PaperSetting['t']): readonly Inline[] {
  const condition = when ? inlineOf(` ${t('paper.scenarioIf')}`) : [];
  return [...text, ...condition, ...inlineOf(` → ${to + 1}`)];
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
