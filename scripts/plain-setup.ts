import type { Plugin } from 'vite';

/**
 * Takes the makers of actions out of what XState's `setup` gives back. Machines here import those
 * that they use, so bundlers can drop the others. Another build of XState is left as it is.
 */
export const plainSetup: Plugin = {
  name: 'plain-setup',
  apply: 'build',
  transform(code, id) {
    if (!/\/xstate\/dist\/xstate\.esm\.js$/.test(id)) return undefined;
    return { code: withoutMakers(code), map: null };
  },
};

/** Takes them out of the source of a module. */
export function withoutMakers(code: string): string {
  return code.replace(/(function setup\([^)]*\) \{\s*return \{)(?:\s*\w+,)+/, '$1');
}
