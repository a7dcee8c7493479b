import type { Block } from '../../src/course/course.js';
import type { ExerciseReader } from '../../src/course/exercise-reader.js';
import { plainText } from '../../src/course/plain-text.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';

interface Spec {
  readonly material: readonly Block[];
  readonly rights: readonly number[];
}

function plainReader(name: string, more: Partial<ExerciseReader<Spec>> = {}): ExerciseReader<Spec> {
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
    key: ({ rights }) => rights,
    ...more,
  };
}

function plainType(name: string): ExerciseType<Spec> {
  return {
    name,
    blank: () => [],
    revive: () => [],
    isAnswered: () => true,
    grade: () => (name === 'words' ? undefined : { score: 1, parts: [] }),
    solution: ({ rights }) => rights,
  };
}

/** Readers of exercises as small as they can be: to test what is around them. */
export const plainReaders = [
  plainReader('choice'),
  plainReader('gaps', {
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
  plainReader('words', {
    translate: (spec, _, glosses) => {
      const rows = spec.material.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      const words = rows.map(([term = []]) => plainText(term));
      return { spec, words, missing: words.filter((word) => !glosses.has(word)) };
    },
  }),
  plainReader('faulty', {
    read: () => {
      throw new TypeError('a bug');
    },
  }),
] as readonly ExerciseReader[];

/** The types that play what they read. */
export const plainTypes = plainReaders.map(({ name }) => plainType(name) as ExerciseType);
