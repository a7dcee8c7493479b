/**
 * Weighs what a page loads, gzip -9, out of the graph that the bundler made, and holds it to the
 * budgets, and to having nothing in it that only authors need. Exits with 1 otherwise. kB = 1000
 * bytes.
 */
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { exerciseTypes } from '../src/exercises/index.js';
import { authorModules, workbenchChunks } from './author-chunks.js';
import { page, root } from './bundles.js';
import { chunksIn, closureOf, madeFor, type Chunk } from './chunks.js';

/** What the first exercise does not wait for, by what a chunk was made for: see `closureOf`. */
const later = [
  /\/src\/i18n\/locales\//,
  /^exercise-problems$/,
  /\/src\/exercises\/(?!choice\/)[^/]+\/[^/]+\.ts$/,
  /\/components\/ways-in\/ways-in\.ts$/,
  /\/components\/(hearing|interlude|page|paper|problem|progress|review|round|settings|summary)\//,
  /\/components\/course\/(erasure-news|learner-news|news|other-screens)\.ts$/,
  /\.paper\.ts$/,
  /\/src\/(drill|keeping|learners|opened|problem-text|review|skills)\.ts$/,
  /\/src\/course\/(translate-lesson|variant)\.ts$/,
  /\/src\/speech\/open-speech\.ts$/,
  /\/src\/element\/chime\.ts$/,
  /\/src\/progress\/(erasing|guard|known-courses|standing|transfer)\.ts$/,
  /\/src\/i18n\/i18next\.ts$/,
];
/** What only raw markdown needs, and what only a compiled course does. */
const forRaw = /^markdown$|\/src\/exercises\/choice\/choice\.read\.ts$/;
const forCompiled = /\/src\/course\/read-compiled\.ts$/;

const chunks = chunksIn(await build(page()));
const firstCompiled = closureOf(chunks, [...later, forRaw]);
const firstRaw = closureOf(chunks, [...later, forCompiled]);

const types = exerciseTypes.map(({ name }) => {
  const all = typeChunks(name);
  return {
    name,
    own: all.filter((chunk) => !isShared(chunk) && !isJudging(chunk)),
    shared: all.filter(isShared),
  };
});

/** Types whose budget is another one. An interview begins with a machine that leads through it. */
const budgets: Readonly<Record<string, number>> = { interview: 8 };

const rows = [
  row('first exercise, compiled course', 55, firstCompiled),
  row('first exercise, raw markdown', 75, firstRaw),
  ...types.map(({ name, own }) => row(`exercise type ${name}`, budgets[name] ?? 4, own)),
  row('shared by exercise types', 6.7, [...new Set(types.flatMap(({ shared }) => shared))]),
  row('hearing and recording', 6, chunksFor(/\/open-speech\.ts$|\/hearing\/hearing\.ts$/)),
  row('telling why nothing is heard', 5, chunksFor(/\/hearing\/hearing\.element\.ts$/)),
  row('recording oneself', 4.5, chunksFor(/\/element\/recording\.element\.ts$/)),
  row('what the browser understood', 5.5, chunksFor(/\/speak\/understood\.element\.ts$/)),
  row('the way through a scenario', 2, chunksFor(/\/scenario\/route\.element\.ts$/)),
  row(
    'measuring texts',
    9.2,
    chunksFor(/\/rewrite\/measuring\.render\.ts$|\/measures\/finnish\.ts$/),
  ),
  row('telling more of ratings and skills', 3, beyondType('rate', /\/rate\/telling\.render\.ts$/)),
  row(
    'choosing skills for a text',
    3.5,
    beyondType('profile', /\/profile\/choosing\.render\.ts$|\/src\/skills\.ts$/),
  ),
  row('playing a dialogue', 6, playingChunks()),
  row('leading through an interview', 12.2, sceneChunks()),
  row('telling what is in an answer', 10.5, insightChunks()),
  row(
    'the drill of words',
    14,
    chunksFor(/\/src\/drill\.ts$|\/words\/asking\.ts$|\/components\/round\//),
  ),
  row('the review with its scheduler', 18, chunksFor(/\/src\/review\.ts$|\/components\/review\//)),
  row('judging typed answers', 2, chunks.filter(isJudging)),
  row('naming what differs in them', 8.5, namingChunks()),
  row('the pages of a course, each and all', 25, chunksFor(/\/components\/page\//)),
  row(
    'keeping one’s progress: the page',
    29,
    chunksFor(/\/components\/progress\/progress\.element\.ts$/),
  ),
  row('all parts of the module, in all languages', 370, chunks),
  row('the workbench, before the first keystroke', 418, await workbenchChunks()),
];

if (process.argv.includes('--chunks')) listChunks();
console.table(
  Object.fromEntries(rows.map(({ name, kB, budget, files }) => [name, { kB, budget, files }])),
);
const over = rows.filter(({ kB, budget }) => kB > budget);
for (const { name, kB, budget } of over)
  console.error(`over budget: ${name}, ${kB} kB of ${budget}`);
const astray = authorModules(chunks);
for (const id of astray) console.error(`only authors should load ${relative(root, id)}`);
process.exitCode = over.length + astray.length > 0 ? 1 : 0;

/**
 * What a type brings beyond what the page has once its first exercise, a choice, is there: in a
 * compiled course, so without its reader.
 */
function typeChunks(name: string): Chunk[] {
  return chunksFor(new RegExp(`/src/exercises/${name}/${name}(\\.element)?\\.ts$`));
}

/** What is loaded for these modules beyond what the page has by then. */
function chunksFor(modules: RegExp): Chunk[] {
  const roots = chunks.filter((chunk) => modules.test(madeFor(chunk)));
  const all = roots.flatMap((chunk) => closureOf(chunks, [/./], chunk));
  return [...new Set(all)].filter(
    (chunk) => roots.includes(chunk) || !firstCompiled.includes(chunk),
  );
}

/**
 * Chunks of `src/element` alone belong to no type, even while only one uses them: banks of tiles,
 * gaps to write in, gliding. A page loads them once however many types use them, so they are
 * weighed in a row of their own and not in the row of each type. The first type to need one waits
 * for both.
 */
function isShared({ modules }: Chunk): boolean {
  return Object.keys(modules).every((id) => id.startsWith(join(root, 'src/element/')));
}

/** What names the differences in a typed answer, once there is one that was judged. */
function namingChunks(): Chunk[] {
  const own = chunks.filter(({ name }) => name === 'difference.element');
  return own
    .flatMap((chunk) => closureOf(chunks, [/./], chunk))
    .filter((chunk) => !firstCompiled.includes(chunk) && !isJudging(chunk));
}

/** What is loaded for these modules beyond what shows their type. */
function beyondType(type: string, modules: RegExp): Chunk[] {
  const shown = typeChunks(type);
  return chunksFor(modules).filter((chunk) => !shown.includes(chunk));
}

/** What has a dialogue heard and played, beyond what shows it. */
function playingChunks(): Chunk[] {
  const shown = typeChunks('dialogue');
  return chunksFor(/\/dialogue\/conversation\.controller\.ts$/).filter(
    (chunk) => !shown.includes(chunk),
  );
}

/** What leads through an interview, beyond its beginning and what other types may have, too. */
function sceneChunks(): Chunk[] {
  return beyondType('interview', /\/interview\/scenes\.controller\.ts$/).filter(
    (chunk) => !isShared(chunk),
  );
}

/** What tells of an answer in an interview, and at its end of words, beyond what leads to them. */
function insightChunks(): Chunk[] {
  const led = sceneChunks();
  return beyondType(
    'interview',
    /\/interview\/insights\/(insights\.element|missing-words)\.ts$/,
  ).filter((chunk) => !led.includes(chunk) && !isShared(chunk) && !isJudging(chunk));
}

/** What all types share whose answers are typed. */
function isJudging({ name }: Chunk): boolean {
  return name === 'judging';
}

function row(name: string, budget: number, files: readonly Chunk[]) {
  const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
  return { name, budget, kB: Math.round(bytes / 100) / 10, files: files.length };
}

function weigh({ code }: Chunk): number {
  return gzipSync(code, { level: 9 }).length;
}

function listChunks(): void {
  for (const chunk of chunks) {
    const when = firstCompiled.includes(chunk)
      ? 'first'
      : firstRaw.includes(chunk)
        ? 'raw'
        : 'later';
    console.log(`${String(weigh(chunk)).padStart(7)} ${when.padEnd(5)} ${chunk.fileName}`);
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      if (renderedLength > 0)
        console.log(`${' '.repeat(16)}${renderedLength} ${relative(root, id)}`);
    }
  }
}
