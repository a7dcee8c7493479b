import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from './bundles.js';
import { withoutMakers } from './plain-setup.js';

const build = readFileSync(join(root, 'node_modules/xstate/dist/xstate.esm.js'), 'utf8');

test('takes the makers of actions out of the XState that is installed', () => {
  const setup = /function setup\([^]*?createMachine:/.exec(withoutMakers(build))?.[0] ?? '';
  assert.match(setup, /createStateConfig/);
  assert.doesNotMatch(setup, /assign|enqueueActions|sendTo/);
});

test('changes nothing else of it', () => {
  const lost = build.length - withoutMakers(build).length;
  assert.ok(lost > 0 && lost < 150, `${lost} characters`);
});

test('leaves another build as it is', () => {
  const other = build.replace('function setup(', 'const setup = (');
  assert.equal(withoutMakers(other), other);
});

test('takes nothing that a machine uses', () => {
  const uses = ['src', 'components'].flatMap(filesUnder).flatMap(usesOfSetup);
  assert.ok(uses.length > 0);
  assert.deepEqual([...new Set(uses)], ['createMachine']);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, folder, path));
}

/** What a file asks of the things that `setup` gives back. */
function usesOfSetup(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
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
