import type { ExerciseEntry } from '../course/exercise-type.js';

/** The exercise types. A new one is its folder and one entry here. */
export const exerciseTypes: readonly ExerciseEntry[] = [
  {
    name: 'choice',
    load: () => import('./choice/choice.js').then((m) => m.choice),
    reader: () => import('./choice/choice.read.js').then((m) => m.choiceReader),
    element: () => import('./choice/choice.element.js'),
    problems: () => import('./choice/choice.problems.js').then((m) => m.strings),
  },
  {
    name: 'gaps',
    load: () => import('./gaps/gaps.js').then((m) => m.gaps),
    reader: () => import('./gaps/gaps.read.js').then((m) => m.gapsReader),
    element: () => import('./gaps/gaps.element.js'),
    problems: () => import('./gaps/gaps.problems.js').then((m) => m.strings),
  },
  {
    name: 'order',
    load: () => import('./order/order.js').then((m) => m.order),
    reader: () => import('./order/order.read.js').then((m) => m.orderReader),
    element: () => import('./order/order.element.js'),
    problems: () => import('./order/order.problems.js').then((m) => m.strings),
  },
  {
    name: 'match',
    load: () => import('./match/match.js').then((m) => m.match),
    reader: () => import('./match/match.read.js').then((m) => m.matchReader),
    element: () => import('./match/match.element.js'),
    problems: () => import('./match/match.problems.js').then((m) => m.strings),
  },
  {
    name: 'sort',
    load: () => import('./sort/sort.js').then((m) => m.sort),
    reader: () => import('./sort/sort.read.js').then((m) => m.sortReader),
    element: () => import('./sort/sort.element.js'),
    problems: () => import('./sort/sort.problems.js').then((m) => m.strings),
  },
  {
    name: 'words',
    load: () => import('./words/words.js').then((m) => m.words),
    reader: () => import('./words/words.read.js').then((m) => m.wordsReader),
    element: () => import('./words/words.element.js'),
    asker: () => import('./words/asking.js').then((m) => m.askWord),
    problems: () => import('./words/words.problems.js').then((m) => m.strings),
  },
  {
    name: 'dictation',
    load: () => import('./dictation/dictation.js').then((m) => m.dictation),
    reader: () => import('./dictation/dictation.read.js').then((m) => m.dictationReader),
    element: () => import('./dictation/dictation.element.js'),
    problems: () => import('./dictation/dictation.problems.js').then((m) => m.strings),
  },
  {
    name: 'speak',
    load: () => import('./speak/speak.js').then((m) => m.speak),
    reader: () => import('./speak/speak.read.js').then((m) => m.speakReader),
    element: () => import('./speak/speak.element.js'),
    problems: () => import('./speak/speak.problems.js').then((m) => m.strings),
  },
  {
    name: 'dialogue',
    load: () => import('./dialogue/dialogue.js').then((m) => m.dialogue),
    reader: () => import('./dialogue/dialogue.read.js').then((m) => m.dialogueReader),
    element: () => import('./dialogue/dialogue.element.js'),
    problems: () => import('./dialogue/dialogue.problems.js').then((m) => m.strings),
  },
  {
    name: 'scenario',
    load: () => import('./scenario/scenario.js').then((m) => m.scenario),
    reader: () => import('./scenario/scenario.read.js').then((m) => m.scenarioReader),
    element: () => import('./scenario/scenario.element.js'),
    paper: () => import('./scenario/scenario.paper.js').then((m) => m.scenarioPaper),
    problems: () => import('./scenario/scenario.problems.js').then((m) => m.strings),
  },
];
