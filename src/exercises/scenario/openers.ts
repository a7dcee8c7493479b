import { holds, type Choice, type Condition, type Story } from './story.js';

/** A choice that has another one offered later on. */
export interface Opener {
  readonly choice: Choice;
  /** The index of the section that it is in. */
  readonly section: number;
}

/** What has a choice offered: all of these choices, or any of them. */
export interface Openers {
  readonly list: readonly Opener[];
  readonly takesAll: boolean;
}

/** More than that nobody looks up. */
const mostOpeners = 4;

/**
 * The choices that have another one offered; undefined where that cannot be told by single choices,
 * such as where a value has to be counted up, or may fall again.
 */
export function openersOf(story: Story, when: readonly Condition[]): Openers | undefined {
  const each = when.map((condition) => openersFor(story, condition));
  const [first, ...others] = each;
  if (!first || each.some((one) => !one?.length || one.length > mostOpeners)) return undefined;
  if (others.length === 0) return { list: first, takesAll: false };
  const list = each.flatMap((one) => one!);
  if (list.length > each.length || list.length > mostOpeners) return undefined;
  const isNew = ({ choice }: Opener, at: number) =>
    list.findIndex((one) => one.choice === choice) === at;
  return { list: list.filter(isNew), takesAll: true };
}

/** Those of one condition, if it does not hold before any of them, and holds after any of them. */
function openersFor(story: Story, { name, is, value }: Condition): readonly Opener[] | undefined {
  if (holds(0, is, value)) return undefined;
  const list = story.flatMap(({ choices }, section) =>
    choices
      .filter(({ effects = [] }) => effects.some((effect) => effect.name === name))
      .map((choice) => ({ choice, section })),
  );
  const isSure = list.every(({ choice: { effects = [] } }) => {
    const own = effects.filter((effect) => effect.name === name);
    const [effect] = own;
    if (!effect || own.length > 1) return false;
    if ('to' in effect) return holds(effect.to, is, value);
    // What is added to, however often, must go on holding.
    return effect.by > 0 && (is === '>=' || is === '>') && holds(effect.by, is, value);
  });
  return isSure ? list : undefined;
}
