import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './bundles.js';
import { withoutStandard } from './lean-lit.js';

const path = join(root, 'node_modules/@lit/reactive-element/decorators/property.js');
const code = readFileSync(path, 'utf8');

test('keeps what the older decorator does in the Lit that is installed', async () => {
  const lean = withoutStandard(code) ?? '';
  const { property } = (await import(
    `data:text/javascript,${encodeURIComponent(lean)}`
  )) as typeof import('lit/decorators.js');
  const made: unknown[] = [];
  class Fake {
    static createProperty(...property: unknown[]): void {
      made.push(property);
    }
  }
  const decorate = property({ reflect: true }) as unknown as (proto: object, name: string) => void;
  decorate(Fake.prototype, 'lang');
  assert.deepEqual(made, [['lang', { reflect: true }]]);
  assert.doesNotMatch(lean, /accessor/);
});

test('leaves another build as it is', () => {
  assert.equal(withoutStandard(code.replace('"object"==typeof', 'isObject')), undefined);
});
