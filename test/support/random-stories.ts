import fc from 'fast-check';
import type { Comparison } from '../../src/exercises/scenario/story.js';

/** A choice as a test makes it: plainly enough to be understood without the code under test. */
export interface RandomChoice {
  readonly to: number;
  readonly good: boolean;
  readonly when: readonly {
    readonly name: string;
    readonly is: Comparison;
    readonly value: number;
  }[];
  readonly by: readonly { readonly name: string; readonly by: number }[];
}

/** A section has choices; one without is an ending. */
export type RandomStory = readonly (readonly RandomChoice[])[];

interface Shape {
  readonly sections: number;
  readonly choices: number;
  /** Variables with what they may be changed by. */
  readonly variables?: Readonly<Record<string, readonly number[]>>;
}

const comparisons: readonly Comparison[] = ['>=', '<=', '>', '<', '=', '!='];

/** Stories whose first section has at least one choice. */
export function randomStories({ sections, choices, variables = {} }: Shape) {
  const names = Object.keys(variables);
  const some = <Value>(value: fc.Arbitrary<Value>) =>
    names.length > 0 ? fc.array(value, { maxLength: 1 }) : fc.constant<Value[]>([]);
  const name = fc.constantFrom(...(names.length > 0 ? names : ['a']));
  const condition = fc.record({
    name,
    is: fc.constantFrom(...comparisons),
    value: fc.integer({ min: -1, max: 3 }),
  });
  const change = name.chain((one) =>
    fc.constantFrom(...(variables[one] ?? [0])).map((by) => ({ name: one, by })),
  );
  return fc.integer({ min: 2, max: sections }).chain((count): fc.Arbitrary<RandomStory> => {
    const choice = fc.record({
      to: fc.nat({ max: count - 1 }),
      good: fc.boolean(),
      when: some(condition),
      by: some(change),
    });
    const rest = fc.array(choice, { maxLength: choices });
    return fc.tuple(
      fc.array(choice, { minLength: 1, maxLength: choices }),
      ...Array.from({ length: count - 1 }, () => rest),
    );
  });
}

/** A story as an author writes it. */
export function written(story: RandomStory): string {
  const lines = story.flatMap((choices, at) => [
    `### S${at}\n`,
    'Something happens.\n',
    ...choices.map(({ to, good, when, by }, index) => {
      const conditions = when.map((one) => `${one.name}${one.is}${one.value}`).join(', ');
      const parts = [
        ...(conditions ? [`if="${conditions}"`] : []),
        ...by.map((one) => `${one.name}${one.by < 0 ? one.by : `+${one.by}`}`),
      ];
      const braces = parts.length > 0 ? ` {${parts.join(' ')}}` : '';
      return `- [${good ? 'x' : ' '}] [Choice ${index}](#s${to})${braces}\n  > Because.`;
    }),
    '',
  ]);
  return `:::scenario\n${lines.join('\n')}\n:::`;
}

/** The sections that a problem is reported at, by its code; a section is told by its title. */
export function sectionsWith(
  problems: readonly { readonly code: string; readonly values: object }[],
  code: string,
): readonly number[] {
  return problems
    .filter((problem) => problem.code === code)
    .map(({ values }) => Number((values as { title: string }).title.slice(1)))
    .sort((a, b) => a - b);
}
