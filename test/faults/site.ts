import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lean, page } from '../../scripts/bundles.js';
import { compile, type SourceFile } from '../../src/course/compile.js';
import { emit } from '../../src/course/emit.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import { buildScript } from '../support/built-script.js';
import { makeFolder } from '../support/folder.js';
import { examplesIn } from '../support/guide-examples.js';
import { serveFolder } from '../support/serve-folder.js';

/** The module as it is built, with a course that has a lesson for each type of exercise. */
export interface FaultSite {
  /** Ends with a slash. */
  readonly origin: string;
  /** The page with the lesson of a type, or with nothing but the module. */
  readonly pageOf: (type?: string) => string;
  /** A page of the same origin without the module. */
  readonly empty: string;
  /** What is put into a page to give it a fault: `script.put(name)`. */
  readonly script: string;
  readonly close: () => void;
}

/** The types of exercises that are played. */
export const types = exerciseTypes.map(({ name }) => name);

/** Builds the pages and serves them. */
export async function serveFaultSite(): Promise<FaultSite> {
  const folder = makeFolder();
  const parts = page('test/faults/page/page.ts');
  await build({
    ...parts,
    logLevel: 'error',
    // The names of parts are shortened as the last thing, which takes longer than all else.
    plugins: lean.filter(({ name }) => name !== 'small-chunks'),
    build: { ...parts.build, write: true, outDir: folder.path, emptyOutDir: true },
  });
  const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));
  for (const { path, content } of emit(compile(courseOfTypes(), readers))) {
    const file = join(folder.path, 'c', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const head =
    '<!doctype html><html lang="en"><title>Faults</title><link rel="icon" href="data:,">';
  const viewport = '<meta name="viewport" content="width=device-width">';
  const module = '<script type="module" src="polku.js"></script>';
  folder.write('index.html', `${head}${viewport}<body>${module}</body></html>`);
  folder.write('empty.html', head);
  const script = await buildScript(new URL('page/inject.ts', import.meta.url));
  const { origin, close } = await serveFolder(folder.path, {
    // A frame that may keep nothing has no origin either, and asks for modules as a stranger.
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
  return {
    origin,
    pageOf: (type) => (type === undefined ? origin : `${origin}?lesson=${type}`),
    empty: `${origin}empty.html`,
    script,
    close: () => {
      close();
      folder.remove();
    },
  };
}

/** A course with a lesson for each type: the first example of its guide that needs no sound. */
function courseOfTypes(): readonly SourceFile[] {
  const lessons = types.map((name, at) => {
    const url = new URL(`../../src/exercises/${name}/${name}.md`, import.meta.url);
    const example = examplesIn(readFileSync(fileURLToPath(url), 'utf8')).find(
      ({ bad, untaught, source }) => !bad && !untaught && !source.includes('](audio/'),
    );
    if (!example) throw new Error(`The guide to ${name} has nothing to play`);
    const content = `---\ntitle: About ${name}\n---\n\n## Step\n\n${example.source}\n`;
    return { path: `${String(at + 1).padStart(2, '0')}-${name}.md`, content };
  });
  const links = lessons.map(({ path }) => `1. [${path}](${path})`).join('\n');
  const head = '---\nid: all\ntitle: All\nlanguages: [en]\nteaches: fi\n---\nAbout.\n\n## Unit\n\n';
  const images = lessons.flatMap(({ content }) =>
    [...content.matchAll(/\]\((images\/[^)\s]+)/g)].map(([, path = '']) => ({ path, content: '' })),
  );
  return [{ path: 'course.md', content: `${head}${links}\n` }, ...lessons, ...images];
}
