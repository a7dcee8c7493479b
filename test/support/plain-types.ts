import type { Block } from '../../src/course/course.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';

interface Spec {
  readonly material: readonly Block[];
  readonly rights: readonly number[];
}

function plainType(name: string, more: Partial<ExerciseType<Spec>> = {}): ExerciseType<Spec> {
  return {
    name,
    attributes: { fixed: 'flag', you: 'text', prepare: 'number' },
    read: ({ material, problem }) => {
      const items = material.flatMap((block) => (block.kind === 'list' ? block.items : []));
      const rights = items.flatMap(({ checked }, at) => (checked ? [at] : []));
      return material.length === 0
        ? { problems: [problem(`${name}.empty`)] }
        : { spec: { material, rights }, problems: [] };
    },
    blank: () => [],
    revive: () => [],
    isAnswered: () => true,
    grade: () => ({ score: 1, parts: [] }),
    solution: ({ rights }) => rights,
    key: ({ rights }) => rights,
    ...more,
  };
}

/** Exercise types as small as they can be: to test what is around them. */
export const plainTypes = [
  plainType('choice'),
  plainType('gaps', {
    gaps: true,
    read: ({ material, taught }) => ({
      spec: {
        rights: [],
        material: material.map((block) =>
          block.kind === 'paragraph' ? { ...block, children: taught(block.children) } : block,
        ),
      },
      problems: [],
    }),
  }),
  plainType('words', { grade: () => undefined }),
  plainType('faulty', {
    read: () => {
      throw new TypeError('a bug');
    },
  }),
] as readonly ExerciseType[];
