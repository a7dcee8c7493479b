import type { Plugin } from 'vite';

/**
 * Leaves out of XState what no machine here uses but no bundler can tell: makers of actions that
 * `setup` hands out, for machines import those that they use; keeping snapshots, for attempts are
 * kept instead; routes; how a machine tells of itself and makes others like it; and its developer
 * tools. A test sees to it that none is asked for. Another build of XState is left as it is.
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
    /this\.events = this\.root\.events;/,
    method('getPersistedSnapshot'),
    method('restoreSnapshot'),
    method('provide'),
    method('resolveState'),
    method('microstep'),
    method('get on'),
    method('get events'),
    method('get ownEvents'),
    // One of a state, one of the whole machine; so is what comes after them.
    method('get definition'),
    method('get definition'),
    method('toJSON'),
    method('toJSON'),
    /(?<=systemId: systemId),\s*toJSON\(\) \{[^]*?\n {8}\}/,
  ],
  raise: [
    method('getPersistedSnapshot'),
    method('attachDevTools'),
    /(?<=\n {4}if \(this\.options\.devTools\) \{)\s*this\.attachDevTools\(\);/,
    // Of a transition, of the first one, of a snapshot.
    /,\s*toJSON: \(\) => \(\{[^]*?\n {4}\}\)/,
    /,\s*toJSON: \(\) => \(\{[^]*?\n {4}\}\)/,
    /(?<=can: machineSnapshotCan),\s*getMeta: machineSnapshotGetMeta,\s*toJSON: machineSnapshotToJSON/,
  ],
};

/** A method of a class, as XState's build indents it. */
function method(name: string): RegExp {
  return new RegExp(`\\n {2}${name}\\([^)]*\\) \\{[^]*?\\n {2}\\}`);
}

/** Takes out of a file's code what is not used; `undefined` if it is not written as expected. */
export function withoutUnused(file: string, code: string): string | undefined {
  let lean = code;
  for (const pattern of unused[file] ?? []) {
    if (!pattern.test(lean)) return undefined;
    lean = lean.replace(pattern, '');
  }
  return lean === code ? undefined : lean;
}
