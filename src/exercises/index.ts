import type { ExerciseEntry } from '../course/exercise-type.js';

/** The exercise types. A new one is its folder and one entry here. */
export const exerciseTypes: readonly ExerciseEntry[] = [
  {
    name: 'choice',
    load: () => import('./choice/choice.js').then((m) => m.choice),
    element: () => import('./choice/choice.element.js'),
    problems: () => import('./choice/choice.problems.js').then((m) => m.strings),
  },
  {
    name: 'gaps',
    load: () => import('./gaps/gaps.js').then((m) => m.gaps),
    element: () => import('./gaps/gaps.element.js'),
    problems: () => import('./gaps/gaps.problems.js').then((m) => m.strings),
  },
  {
    name: 'order',
    load: () => import('./order/order.js').then((m) => m.order),
    element: () => import('./order/order.element.js'),
    problems: () => import('./order/order.problems.js').then((m) => m.strings),
  },
  {
    name: 'match',
    load: () => import('./match/match.js').then((m) => m.match),
    element: () => import('./match/match.element.js'),
    problems: () => import('./match/match.problems.js').then((m) => m.strings),
  },
  {
    name: 'sort',
    load: () => import('./sort/sort.js').then((m) => m.sort),
    element: () => import('./sort/sort.element.js'),
    problems: () => import('./sort/sort.problems.js').then((m) => m.strings),
  },
  {
    name: 'words',
    load: () => import('./words/words.js').then((m) => m.words),
    element: () => import('./words/words.element.js'),
    problems: () => import('./words/words.problems.js').then((m) => m.strings),
  },
];
