import { holds, type Choice, type Effect, type Standing, type Story } from './story.js';

/**
 * The values of a variable that are told apart. Where it may rise or fall further than that, the
 * end of the range stands for all that is beyond.
 */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly rises: boolean;
  readonly falls: boolean;
}

/** How many steps beyond what it is compared with a value is still followed, if it may come back. */
const room = 4;
/** What one choice may come to, at most, where values are beyond what is followed. */
const mostOutcomes = 100;

/**
 * Where one stands in a story, as one number: the section, and the value of each variable that is
 * compared with something. Beyond the numbers that occur nothing changes by growing further, so
 * the highest value stands for all above it; what is taken from it may come to any of several.
 */
export class Variables {
  readonly #sections: number;
  readonly #names: readonly string[];
  readonly #ranges: readonly Range[];

  constructor(sections: number, ranges: ReadonlyMap<string, Range>) {
    this.#sections = sections;
    this.#names = [...ranges.keys()];
    this.#ranges = [...ranges.values()];
  }

  /** The first section, all variables 0. */
  get start(): number {
    return this.#encode(
      0,
      this.#ranges.map(() => 0),
    );
  }

  sectionOf(state: number): number {
    return state % this.#sections;
  }

  /** The values of the variables in a state. */
  valuesOf(state: number): readonly number[] {
    let code = Math.floor(state / this.#sections);
    return this.#ranges.map(({ low, high }) => {
      const size = high - low + 1;
      const value = (code % size) + low;
      code = Math.floor(code / size);
      return value;
    });
  }

  /** Whether a choice is offered; undefined where that is not known. */
  isOpen({ when = [] }: Choice, values: readonly number[]): boolean | undefined {
    let isKnown = true;
    for (const { name, is, value } of when) {
      const at = this.#names.indexOf(name);
      if (at < 0) isKnown = false;
      else if (!holds(values[at]!, is, value)) return false;
    }
    return isKnown || undefined;
  }

  /** Where a choice may lead to; undefined where that is too much to tell. */
  after({ to, effects = [] }: Choice, given: readonly number[]): readonly number[] | undefined {
    let all: readonly (readonly number[])[] = [given];
    for (const effect of effects) {
      const at = this.#names.indexOf(effect.name);
      const range = this.#ranges[at];
      if (!range) continue;
      all = all.flatMap((values) =>
        changed(values[at]!, effect, range).map((value) => values.with(at, value)),
      );
      if (all.length > mostOutcomes) return undefined;
    }
    return all.map((values) => this.#encode(to, values));
  }

  #encode(section: number, values: readonly number[]): number {
    const code = this.#ranges.reduceRight(
      (sum, { low, high }, at) => sum * (high - low + 1) + values[at]! - low,
      0,
    );
    return code * this.#sections + section;
  }
}

/** Those of a story; undefined where there are more combinations than can be counted. */
export function variablesOf(story: Story): Variables | undefined {
  const ranges = rangesIn(story);
  let states = story.length;
  for (const { low, high } of ranges.values()) states *= high - low + 1;
  return Number.isSafeInteger(states) ? new Variables(story.length, ranges) : undefined;
}

/** None are followed: what depends on one is not known. */
export function noVariables(story: Story): Variables {
  return new Variables(story.length, new Map());
}

/** Tells standings apart by the values that make a difference. */
export function clampedKeys(story: Story): (standing: Standing) => string {
  const ranges = [...rangesIn(story)];
  return ({ section, values }) => {
    const told = ranges.map(([name, { low, high }]) =>
      Math.min(high, Math.max(low, values.get(name) ?? 0)),
    );
    return [section, ...told].join();
  };
}

/** What a value may be after an effect. */
function changed(value: number, effect: Effect, range: Range): readonly number[] {
  if ('to' in effect) return [effect.to];
  const { by } = effect;
  const { low, high, rises, falls } = range;
  const after = Math.min(high, Math.max(low, value + by));
  if (rises && value === high && by < 0) return upTo(after, high);
  if (falls && value === low && by > 0) return upTo(low, after);
  return [after];
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The ranges of those variables that are compared with something. */
function rangesIn(story: Story): ReadonlyMap<string, Range> {
  const choices = story.flatMap((section) => section.choices);
  const effects = choices.flatMap((choice) => choice.effects ?? []);
  const asked = choices.flatMap((choice) => choice.when ?? []);
  return new Map(
    [...new Set(asked.map(({ name }) => name))].map((name) => {
      const own = effects.filter((effect) => effect.name === name);
      const changes = own.flatMap((effect) => ('by' in effect ? effect.by : []));
      const known = [
        ...[0, ...own.flatMap((effect) => ('to' in effect ? effect.to : []))],
        ...asked.flatMap((one) => (one.name === name ? one.value : [])),
      ];
      const rises = changes.some((by) => by > 0);
      const falls = changes.some((by) => by < 0);
      const beyond = rises && falls ? 1 + room * Math.max(...changes.map(Math.abs)) : 1;
      return [
        name,
        {
          low: Math.min(...known) - (falls ? beyond : 0),
          high: Math.max(...known) + (rises ? beyond : 0),
          ...{ rises, falls },
        },
      ];
    }),
  );
}
