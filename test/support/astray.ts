import type { ChoiceSpec } from '../../src/exercises/choice/choice.js';
import type { DialogueSpec } from '../../src/exercises/dialogue/dialogue.js';
import type { DictationSpec } from '../../src/exercises/dictation/dictation.js';
import type { GapsSpec } from '../../src/exercises/gaps/gaps.js';
import type { MatchSpec } from '../../src/exercises/match/match.js';
import type { OrderSpec } from '../../src/exercises/order/order.js';
import type { SortSpec } from '../../src/exercises/sort/sort.js';

/** A spec by which another response is right: whoever answers by it answers wrong. */
export function astray(type: string, spec: unknown): unknown {
  return twists[type]?.(spec) ?? spec;
}

const twists: Readonly<Record<string, (spec: unknown) => unknown>> = {
  choice(given) {
    const spec = given as ChoiceSpec;
    const wrong = spec.options.findIndex(({ right }) => !right);
    const options = spec.options.map((option, index) => ({ ...option, right: index === wrong }));
    return { ...spec, options };
  },
  gaps(given) {
    const spec = given as GapsSpec;
    const answers = turned(spec.gaps.map((gap) => gap.answers));
    const isOne = spec.gaps.length === 1 || spec.mode === 'typed';
    const wrong = spec.mode === 'typed' ? 'x' : (spec.distractors[0]?.text ?? '');
    const gaps = spec.gaps.map((gap, index) => ({
      ...gap,
      answers: isOne ? [wrong] : answers[index]!,
    }));
    return { ...spec, gaps };
  },
  dialogue(given) {
    const spec = given as DialogueSpec;
    return { ...spec, gaps: spec.gaps.map(() => ['x']) };
  },
  dictation(given) {
    const spec = given as DictationSpec;
    const { length } = spec.sentences;
    if (spec.mode === 'choose') return { ...spec, said: spec.said.map((at) => (at + 1) % length) };
    return { ...spec, sentences: spec.sentences.map((one) => ({ ...one, plain: 'x' })) };
  },
  match(given) {
    const spec = given as MatchSpec;
    const rights = turned(spec.pairs.map(({ right }) => right));
    return { ...spec, pairs: spec.pairs.map((pair, index) => ({ ...pair, right: rights[index] })) };
  },
  order(given) {
    const spec = given as OrderSpec;
    const order = [...(spec.orders[0]?.order ?? [])].reverse();
    return { ...spec, orders: [{ order }] };
  },
  sort(given) {
    const spec = given as SortSpec;
    const { length } = spec.categories;
    const members = spec.members.map((member) => ({
      ...member,
      category: (member.category + 1) % length,
    }));
    return { ...spec, members };
  },
};

function turned<T>(list: readonly T[]): readonly T[] {
  return [...list.slice(1), ...list.slice(0, 1)];
}
