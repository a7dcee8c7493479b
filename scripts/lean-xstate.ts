import type { Plugin } from 'vite';

/**
 * Leaves out of XState what no machine here uses but no bundler can tell: makers of actions that
 * `setup` hands out, for machines import those that they use; keeping snapshots, for attempts are
 * kept instead; routes; and its developer tools. A test sees to it that none is asked for. Another build of
 * XState is left as it is.
 */
export const leanXstate: Plugin = {
  name: 'lean-xstate',
  apply: 'build',
  transform(code, id) {
    const file = /\/xstate\/dist\/(\w+)(?:-[\da-f]{8})?\.esm\.js$/.exec(id)?.[1];
    const lean = file && withoutUnused(file, code);
    return lean ? { code: lean, map: null } : undefined;
  },
};

const unused: Readonly<Record<string, readonly RegExp[]>> = {
  xstate: [/(?<=function setup\([^)]*\) \{\s*return \{)(?:\s*\w+,)+/],
  StateMachine: [
    /formatRouteTransitions\(this\.root\);/,
    /this\.getPersistedSnapshot = this\.getPersistedSnapshot\.bind\(this\);/,
    /this\.restoreSnapshot = this\.restoreSnapshot\.bind\(this\);/,
    /\n {2}getPersistedSnapshot\(snapshot, options\) \{[^]*?\n {2}\}/,
    /\n {2}restoreSnapshot\(snapshot, _actorScope\) \{[^]*?\n {2}\}/,
  ],
  raise: [
    /\n {2}getPersistedSnapshot\(options\) \{[^]*?\n {2}\}/,
    /(?<=\n {4}if \(this\.options\.devTools\) \{)\s*this\.attachDevTools\(\);/,
    /\n {2}attachDevTools\(\) \{[^]*?\n {2}\}/,
  ],
};

/** Takes out of a file's code what is not used; `undefined` if it is not written as expected. */
export function withoutUnused(file: string, code: string): string | undefined {
  const patterns = unused[file];
  if (!patterns?.every((pattern) => pattern.test(code))) return undefined;
  return patterns.reduce((text, pattern) => text.replace(pattern, ''), code);
}
