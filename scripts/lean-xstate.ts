import type { Plugin } from 'vite';

/**
 * Leaves out of XState what no machine here uses but no bundler can tell: makers of actions that
 * `setup` hands out, for machines import those that they use; spawning, for actors are invoked;
 * keeping snapshots, for attempts are kept instead; routes; how a machine tells of itself and makes
 * others like it; its developer tools, and who looks on from outside; actors with a name in the
 * whole system; states of history and states side by side; looking at a part of a snapshot; a limit
 * of steps, which is none where none is set. A test sees to it that none is asked for. Another build
 * of XState is left as it is.
 */
export const leanXstate: Plugin = {
  name: 'lean-xstate',
  apply: 'build',
  transform(code, id) {
    const file = /\/xstate\/dist\/(\w+)(?:-[\da-f]{8})?\.esm\.js$/.exec(id)?.[1];
    const lean = file && withoutUnused(file, code);
    return lean ? { code: withoutMessages(lean), map: null } : undefined;
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
  assign: [/\n {4}spawn: createSpawner\([^)]*\),/],
  raise: [
    method('getPersistedSnapshot'),
    method('select'),
    method('attachDevTools'),
    /(?<=\n {4}if \(this\.options\.devTools\) \{)\s*this\.attachDevTools\(\);/,
    // Of a transition, of the first one, of a snapshot.
    /,\s*toJSON: \(\) => \(\{[^]*?\n {4}\}\)/,
    /,\s*toJSON: \(\) => \(\{[^]*?\n {4}\}\)/,
    /(?<=can: machineSnapshotCan),\s*getMeta: machineSnapshotGetMeta,\s*toJSON: machineSnapshotToJSON/,
    // Of the whole system, to be kept.
    /\n {4}getSnapshot: \(\) => \{[^]*?\n {4}\},/,
    // No state has others that it is in at once.
    /\n {6}if \(s\.type === 'parallel'\) \{[^]*?\n {6}\}/,
    / else if \(descStateNode\.type === 'parallel'\) \{[^]*?\n {4}\}/,
    /\n {2}return transitionParallelNode\([^;]*;/,
    /parent\?\.type === 'parallel' \? parent : (?=parent\?\.parent)/,
    /\n {6}while \(ancestorMarker\?\.type === 'parallel'[^]*?\n {6}\}/,
    /\n {6}if \(domain\?\.type === 'parallel'\) \{[^]*?\n {6}\}/,
    /\n {6}if \(stateNode\.type === 'parallel'\) \{[^]*?\n {6}\}/,
    /\n {4}if \(anc\.type === 'parallel'\) \{[^]*?\n {4}\}/,
    // What was kept, to go on from.
    /\n {4}start: \(\) => \{[^]*?\n {4}\},/,
    /\n {4}if \(!this\._parent\) \{\s*this\.system\.start\(\);\s*\}/,
    /\(options\?\.snapshot && options\.snapshot\.scheduler\) \?\? (?=\{\})/,
    /persistedState \? this\.logic\.restoreSnapshot \? [^:]*: persistedState : /,
    /\n {2}const inspectionObservers = new Set\(\);/,
    /\n {2}const sendInspectionEvent = [^]*?\n {2}\};/,
    /\n {4}inspect: observerOrFn => \{[^]*?\n {4}\},/,
    /\n {4}_sendInspectionEvent: sendInspectionEvent,/,
    /(?<=\n {6}systemId),\s*inspect(?=\n)/,
    /\n {4}if \(inspect && !parent\) \{[^]*?\n {4}\}/,
    // Actors by names of their own in the whole system.
    /\n {2}const keyedActors = new Map\(\);\n {2}const reverseKeyedActors = new WeakMap\(\);/,
    /\n {6}const systemId = reverseKeyedActors\.get\(actorRef\);\s*if [^]*?\n {6}\}/,
    /\n {4}get: systemId => \{[^]*?\n {4}\},/,
    /\n {4}getAll: \(\) => \{[^]*?\n {4}\},/,
    /\n {4}_set: \(systemId, actorRef\) => \{[^]*?\n {4}\},/,
    /\n {4}if \(systemId\) \{[^]*?\n {4}\}/,
    /\n {4}if \(systemId && [^]*?\n {4}\}/,
    /\n {4}if \(this\.systemId\) \{[^]*?\n {4}\}/,
    // No state is one of history.
    /(?<=function isHistoryNode\(stateNode\) \{\s*return) stateNode\.type === 'history'/,
    /\n {4}for \(const historyNode of getHistoryNodes\(exitStateNode\)\) \{[^]*?\n {4}\}/,
    /\n {2}const maxIterations = [^;]*;\n {2}let iterationCount = 0;/,
    /\n {4}iterationCount\+\+;\s*if [^]*?\n {4}\}/,
    // Of an event, an action, an actor, a snapshot, the first event, a step.
    ...Array<RegExp>(6).fill(/\n\s*[\w.]+\._sendInspectionEvent\(\{[^]*?\n\s*\}\);/),
  ],
};

/**
 * Leaves out what XState says to whoever has written a machine wrong: it is said while that is
 * written, from sources that are not made lean, and to learners it says nothing.
 */
export function withoutMessages(code: string): string {
  return code.replace(
    /(?<=\bthrow new Error\()\s*(?:`(?:[^`$]|\$\{[^{}`]*\})*`|'[^'\n]*')\s*(?=\))/g,
    "'xstate'",
  );
}

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
