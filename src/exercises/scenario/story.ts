import type { Block, Inline } from '../../course/course.js';
import { isIndex } from '../junk.js';

/** How a value is compared in `{if="trust>=2"}`. */
export type Comparison = '>=' | '<=' | '>' | '<' | '=' | '!=';

/** What must hold for a choice to be offered. */
export interface Condition {
  readonly name: string;
  readonly is: Comparison;
  readonly value: number;
}

/** What a choice changes: `{trust+1}` adds, `{trust=2}` sets. */
export type Effect =
  { readonly name: string; readonly by: number } | { readonly name: string; readonly to: number };

export interface Choice {
  readonly text: readonly Inline[];
  /** The index of the section that it leads to. */
  readonly to: number;
  /** It is worth recommending. */
  readonly good: boolean;
  /** All of it must hold. */
  readonly when?: readonly Condition[];
  readonly effects?: readonly Effect[];
  readonly feedback?: readonly Block[];
}

export interface Section {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** None: the story ends here. */
  readonly choices: readonly Choice[];
}

/** The sections of a story; it begins in the first one. */
export type Story = readonly Section[];

/** What the choices so far have made of the variables; all others are 0. */
export type Values = ReadonlyMap<string, number>;

/** Where one stands in a story: in a section, with values. */
export interface Standing {
  readonly section: number;
  readonly values: Values;
}

/** Where every story begins. */
export const beginning: Standing = { section: 0, values: new Map() };

/** Whether a story ends in a section. */
export function isEnding(section: Section | undefined): boolean {
  return section?.choices.length === 0;
}

/** The endings of a story, as indexes of sections. */
export function endingsOf(story: Story): readonly number[] {
  return [...story.keys()].filter((at) => isEnding(story[at]));
}

/** Whether a choice is offered. */
export function isOpen({ when = [] }: Choice, values: Values): boolean {
  return when.every(({ name, is, value }) => holds(values.get(name) ?? 0, is, value));
}

/** Whether a comparison holds. */
export function holds(given: number, is: Comparison, value: number): boolean {
  switch (is) {
    case '>=':
      return given >= value;
    case '<=':
      return given <= value;
    case '>':
      return given > value;
    case '<':
      return given < value;
    case '=':
      return given === value;
    case '!=':
      return given !== value;
  }
}

/** Where a choice leads, by its index in the section; undefined where it is not offered. */
export function follow(
  story: Story,
  { section, values }: Standing,
  choice: unknown,
): Standing | undefined {
  const { choices = [] } = story[section] ?? {};
  const chosen = isIndex(choice, choices.length) ? choices[choice] : undefined;
  if (!chosen || !isOpen(chosen, values)) return undefined;
  const after = new Map(values);
  for (const effect of chosen.effects ?? []) {
    const before = after.get(effect.name) ?? 0;
    after.set(effect.name, 'by' in effect ? before + effect.by : effect.to);
  }
  return { section: chosen.to, values: after };
}

/** Where a route passes, its beginning first, as far as each of its choices is offered. */
export function walk(story: Story, route: readonly unknown[]): readonly Standing[] {
  const passed = [beginning];
  for (const choice of route) {
    const next = follow(story, passed.at(-1)!, choice);
    if (!next) break;
    passed.push(next);
  }
  return passed;
}

/** What else was offered and worth recommending, where what was chosen is not. */
export function betterThan(
  story: Story,
  { section, values }: Standing,
  choice: number,
): readonly Choice[] {
  const { choices = [] } = story[section] ?? {};
  if (choices[choice]?.good) return [];
  return choices.filter((other) => other.good && isOpen(other, values));
}
