import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from './bundles.js';
import { withoutMessages, withoutUnused } from './lean-xstate.js';

const dist = join(root, 'node_modules/xstate/dist');

const files = [
  ['xstate', /createStateConfig:/, /sendTo,\s+raise|enqueueActions,\s+emit/],
  [
    'StateMachine',
    /getInitialSnapshot\(/,
    /\bgetPersistedSnapshot\(|restoreSnapshot|formatRouteTransitions\(|get definition|toJSON\(|\.ownEvents|this\.events\b(?! =)|provide\(|resolveState\(|\bmicrostep\(|get on\(/,
  ],
  ['assign', /partialUpdate = assignment\(/, /spawn: /],
  [
    'raise',
    /getSnapshot\(\)/,
    /this\.logic\.getPersistedSnapshot|attachDevTools|toJSON: (?!null)|: machineSnapshotGetMeta|\binspect\b(?! at)|nspection|eyedActors|\._set\(|stateNode\.type === 'history'|\bselect\(|terationCount|maxIterations|options\.snapshot|(?:s|anc|descStateNode|Marker|domain)\??\.type === 'parallel'|return transitionParallelNode|system\.start\(|logic\.restoreSnapshot/,
  ],
] as const;

for (const [file, kept, gone] of files) {
  const name = readdirSync(dist).find((one) =>
    new RegExp(`^${file}(-[\\da-f]{8})?\\.esm\\.js$`).test(one),
  );
  const code = readFileSync(join(dist, name!), 'utf8');

  test(`takes what is not used out of ${file}, as it is installed`, () => {
    const lean = withoutUnused(file, code) ?? '';
    assert.match(code, gone);
    assert.doesNotMatch(lean.replace(/^import .*|^export .*/gm, ''), gone);
    assert.match(lean, kept);
    assert.equal(problemsIn(lean), 0);
  });

  test(`leaves another ${file} as it is`, () => {
    const other = code.replace(
      /setup\(\{|createSpawner|restoreSnapshot\(snapshot|attachDevTools\(\) /g,
      'x($&',
    );
    assert.notEqual(other, code);
    assert.equal(withoutUnused(file, other), undefined);
  });
}

test('takes the words of errors, and no error', () => {
  const name = readdirSync(dist).find((one) => /^raise-[\da-f]+\.esm\.js$/.test(one));
  const code = readFileSync(join(dist, name!), 'utf8');
  const lean = withoutMessages(code);
  const errors = (text: string) => text.split('throw new Error(').length;
  assert.equal(errors(lean), errors(code));
  assert.match(code, /does not exist on/);
  assert.doesNotMatch(lean, /does not exist on|is not implemented/);
  assert.equal(problemsIn(lean), 0);
});

test('takes nothing that is used here', () => {
  const sources = ['src', 'components'].flatMap(sourcesUnder);
  assert.deepEqual([...new Set(sources.flatMap(usesOfSetup))], ['createMachine']);
  for (const { path, text } of sources) {
    assert.doesNotMatch(text, /PersistedSnapshot|restoreSnapshot|devTools|\broute: \{/, path);
    assert.doesNotMatch(text, /\.(?:provide|resolveState|microstep|getMeta|toJSON)\(/, path);
    assert.doesNotMatch(text, /\b[Mm]achine\.(?:root|events|definition)\b|\.ownEvents\b/, path);
    assert.doesNotMatch(
      text,
      /\binspect\b[:(]|\bsystemId\b|spawnChild|\bspawn\b[^}]*\}\) =>|'history'|'parallel'/,
      path,
    );
    assert.doesNotMatch(text, /createActor\([^)]*\bsnapshot\b|maxIterations/, path);
    assert.doesNotMatch(text, /[Aa]ctor\b[^\s;]*\.select\(/, path);
  }
});

interface Source {
  readonly path: string;
  readonly text: string;
}

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}

/** What a file asks of the things that `setup` gives back. */
function usesOfSetup({ path, text }: Source): readonly string[] {
  if (!/\bsetup\b[^;]*from 'xstate'/.test(text)) return [];
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'setup') {
      const { parent } = node;
      uses.push(ts.isPropertyAccessExpression(parent) ? parent.name.text : parent.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return uses;
}

function problemsIn(code: string): number {
  return ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length ?? 0;
}
