import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { wayAttributes } from '../components/ways-in/links.js';
import { makeFolder } from './support/folder.js';

// What editors read of the tags and what docs/embedding.md says of them is the same.

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8');

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

suite('custom-elements.json', () => {
  let all: readonly Declaration[] = [];
  let course!: Declaration;

  before(() => {
    const folder = makeFolder();
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const options = ['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'];
    execFileSync(process.execPath, [cem, ...options, '--outdir', relative(root, folder.path)], {
      cwd: root,
    });
    const text = readFileSync(join(folder.path, 'custom-elements.json'), 'utf8');
    folder.remove();
    const { modules } = JSON.parse(text) as {
      readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
    };
    all = modules.flatMap(({ declarations }) => declarations);
    course = all.find(({ tagName }) => tagName === 'polku-course')!;
  });

  test('has the tags that a page may write, and no others', () => {
    const tags = all.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(tags, ['polku-course', 'polku-workbench']);
  });

  const kinds = {
    attribute: () => course.attributes,
    event: () => course.events,
    'custom property': () => course.cssProperties,
    part: () => course.cssParts,
  };
  for (const [kind, described] of Object.entries(kinds)) {
    test(`has each ${kind} of the guide, and the guide has each of its`, () => {
      assert.deepEqual(namesOf(described()), column(kind, 0));
      assert.deepEqual(
        described()?.filter(({ description }) => !description),
        [],
      );
    });
  }

  test('has each property of the guide, and the guide has each of its', () => {
    assert.deepEqual(namesOf(course.members), column('attribute', 1));
  });

  test('says of each event what it carries', () => {
    const classes = all.map(({ name }) => name);
    for (const { name, type } of course.events ?? []) assert.ok(classes.includes(type.text), name);
  });

  test('names what a block may say, as the guide does', () => {
    assert.deepEqual(column('on the block', 0), [...wayAttributes].sort());
    const named = course.description?.match(/data-polku-\w+/g);
    assert.deepEqual([...(named ?? [])].sort(), [...wayAttributes].sort());
  });
});

function namesOf(described: readonly Named[] | undefined): readonly string[] {
  return (described ?? []).map(({ name }) => name).sort();
}

/** The names in a column of the table whose first heading is this one. */
function column(heading: string, index: number): readonly string[] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(start + 2, start + length)
    .flatMap((line) => /`([^`]+)`/.exec(line.split('|')[index + 1] ?? '')?.[1] ?? [])
    .sort();
}
