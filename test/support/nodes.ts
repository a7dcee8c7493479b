import type { Block, Edition, Inline, Part } from '../../src/course/course.js';

/** All objects within a value, itself included. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const entry of Object.values(value)) yield* objectsIn(entry);
}

/** All that a learner can read of an edition, exercises that are broken included. */
export function wordsOf({ course, lessons }: Edition): string {
  const parts = lessons.flatMap(({ steps }) => steps.flatMap((step) => [step.title, step.parts]));
  return [course.title, course.about, ...course.units.map(({ title }) => title), ...parts]
    .map(textOf)
    .join('\n');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(isInlines(value) ? '' : '\n');
  if (typeof value !== 'object' || value === null) return '';
  const node = value as Partial<Block & Inline & Part> & Record<string, unknown>;
  const kept = [
    'text',
    'alt',
    'source',
    'children',
    'items',
    'feedback',
    'header',
    'rows',
  ] as const;
  const more = ['prompt', 'hint', 'explanation', 'material', 'spec', 'answers'] as const;
  return [...kept, ...more].map((key) => textOf(node[key])).join('');
}

function isInlines(values: readonly unknown[]): boolean {
  return values.some((value) => (value as { kind?: string } | null)?.kind === 'text');
}
