import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { rewriting } from '../material.js';
import type { Exploration } from './exploration.js';
import type { modelRoute } from './model-route.js';
import type { Guesses, WrittenChoice, WrittenSection } from './written.js';

/** A section whose choices were read. */
export interface ReadSection extends WrittenSection {
  readonly choices: readonly WrittenChoice[];
}

/** Where a story leads that it should not. `model`: the way from its beginning to an end. */
export function wayProblems(
  block: DirectiveBlock,
  sections: readonly ReadSection[],
  { reached, endless, hidden, trapped }: Exploration,
  model: ReturnType<typeof modelRoute>,
): readonly Problem[] {
  const problemAt = (code: string, at: number): Problem => {
    const { heading } = sections[at]!;
    return block.problem(code, heading, { values: { title: plainText(heading.children) } });
  };
  const problems = [...sections.keys()].flatMap((at) => {
    if (!reached.has(at)) return problemAt('scenario.unreachable', at);
    if (hidden.has(at)) return problemAt('scenario.hidden', at);
    return model !== 'none' && endless.has(at) ? problemAt('scenario.endless', at) : [];
  });
  if (typeof model === 'string') {
    const code = model === 'none' ? 'scenario.no-ending' : 'scenario.too-complex';
    return [...problems, block.problem(code, sections[0]?.heading)];
  }
  // One is enough: all sections of the circle are traps.
  const [first] = trapped;
  return first === undefined ? problems : [...problems, problemAt('scenario.trapped', first)];
}

/** Names in conditions that are never set, and conditions that never hold. */
export function conditionProblems(
  block: DirectiveBlock,
  sections: readonly ReadSection[],
  { reached, offered }: Exploration,
  guesses: Guesses,
): readonly Problem[] {
  const effects = sections.flatMap(({ choices }) =>
    choices.flatMap(({ choice }) => choice.effects ?? []),
  );
  const names = new Set(effects.map(({ name }) => name));
  return sections.flatMap(({ choices }, section) =>
    choices.flatMap(({ choice, item, asked, braces }) => {
      const unset = asked.filter(({ name }) => !names.has(name));
      if (unset.length === 0) {
        const isNever = reached.has(section) && !offered.has(choice);
        return isNever ? [block.problem('scenario.never', item)] : [];
      }
      return unset.map(({ name, at }) => {
        const suggestion = guesses.nearest(name, [...names]);
        const values = { name, ...(suggestion !== undefined && { suggestion }) };
        const problem = block.problem('scenario.unset', braces, { values });
        if (!braces || !block.lineFrom(braces).startsWith(name, at)) return problem;
        const { file, line, column } = block.placeOf(braces);
        const fix = rewriting({ file, line, column: column + at }, name.length, suggestion ?? name);
        return { ...problem, place: fix.place, ...(suggestion !== undefined && { fix }) };
      });
    }),
  );
}
