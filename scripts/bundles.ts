import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { chunksIn, type Chunk } from './chunks.js';
import { leanLit } from './lean-lit.js';
import { leanXstate } from './lean-xstate.js';
import { onlyLexer } from './only-lexer.js';
import { ownNames } from './own-names.js';
import { smallChunks } from './small-chunks.js';
import { smallTemplates } from './small-templates.js';

/** The folder of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Packages that whoever installs `polku` has too: a page must not get a second Lit. */
const installed = [...Object.keys(manifest.dependencies), 'vite'];

/** Minifies white space too, which Vite keeps in libraries. */
export const small: Rolldown.OutputOptions['minify'] = {
  compress: true,
  mangle: true,
  codegen: { removeWhitespace: true },
};

/** What keeps out of a page what it never uses. */
export const lean: Plugin[] = [
  smallTemplates,
  onlyLexer,
  leanLit,
  leanXstate,
  ownNames,
  smallChunks,
];

const base = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
} as const satisfies InlineConfig;

/** The ESM entries for bundlers, of one graph: what two entries share exists once. */
export function library(outDir: string): InlineConfig {
  return {
    ...base,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: {
          index: join(root, 'src/index.ts'),
          elements: join(root, 'src/elements.ts'),
          components: join(root, 'components/index.ts'),
          compile: join(root, 'src/compile.ts'),
          workbench: join(root, 'components/workbench/entry.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: isInstalled,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** What runs in Node: the command and the Vite plugin, with all that they need but Vite. */
export function node(outDir: string): InlineConfig {
  return {
    ...base,
    plugins: [withoutElements],
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: {
          cli: join(root, 'src/author/cli.ts'),
          vite: join(root, 'src/author/vite-plugin.ts'),
        },
        external: ['vite'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'node/[name]-[hash].js' },
      },
    },
  };
}

/** The registry knows where each type's element is; Node never shows one. */
const withoutElements: Plugin = {
  name: 'without-elements',
  load: (id) => (id.endsWith('.element.ts') ? 'export {};' : undefined),
};

/** A script of one file for a plain script tag. */
function script(outDir: string, name: string, entry: string): InlineConfig {
  return {
    ...base,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(root, entry),
        formats: ['iife'],
        name: 'Polku',
        fileName: () => name,
      },
      rolldownOptions: { output: { minify: small } },
    },
  };
}

/**
 * The script that loads the module's parts from beside itself; those that are wanted at once are
 * named in it.
 */
function loader(outDir: string, folder: string, firstParts: readonly string[]): InlineConfig {
  const define = {
    partsFolder: JSON.stringify(`${folder}/`),
    firstParts: JSON.stringify(firstParts),
  };
  return { ...script(outDir, 'polku.cdn.js', 'components/cdn.ts'), define };
}

/** Builds what frames on other sites show: `embed.html`, and what may fit these to their content. */
async function buildFrame(outDir: string): Promise<void> {
  await build(script(outDir, 'polku.embed.js', 'components/frame/embed.ts'));
  await build(script(outDir, 'polku.frame.js', 'components/frame/frame-script.ts'));
  copyFileSync(join(root, 'components/frame/embed.html'), join(outDir, 'embed.html'));
}

/**
 * Builds what other sites load: `polku.cdn.js`, `polku/` with all parts of the module, and the page
 * for frames.
 */
export async function buildCdn(outDir: string): Promise<void> {
  const chunks = chunksIn(await build(page()));
  const folder = `polku/${versionOf(chunks)}`;
  rmSync(join(outDir, 'polku'), { recursive: true, force: true });
  mkdirSync(join(outDir, folder), { recursive: true });
  for (const { fileName, code } of chunks) writeFileSync(join(outDir, folder, fileName), code);
  // Whichever way a course comes, it begins with these; all else depends on it.
  const begins = chunks.filter(({ isEntry, name }) => isEntry || name === 'course');
  const needed = new Set(begins.flatMap(({ imports }) => imports));
  const first = chunks.filter((chunk) => begins.includes(chunk) || needed.has(chunk.fileName));
  await build(
    loader(
      outDir,
      folder,
      first.map(({ fileName }) => fileName),
    ),
  );
  await buildFrame(outDir);
}

/** Changes whenever any of the parts does. */
function versionOf(chunks: readonly Chunk[]): string {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks) hash.update(`${fileName}\0${code}\0`);
  return hash.digest('hex').slice(0, 10);
}

/** The module as a page of our own loads it, in chunks: what `npm run size` weighs. */
export function page(entry = 'components/define.ts'): InlineConfig {
  return {
    ...base,
    plugins: lean,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { polku: join(root, entry) }, formats: ['es'] },
      rolldownOptions: {
        // Each name of a part stands in what loads first, and a hash cannot be packed: the folder
        // that they are put into has one.
        output: { minify: small, codeSplitting: together, chunkFileNames: '[name].js' },
      },
    },
  };
}

/** What runs in an LMS, whole: its page speaks of saving in words of its own. */
export function lmsPage(outDir: string): InlineConfig {
  const parts = page();
  const lib = {
    entry: { launch: join(root, 'components/lms/launch.ts') },
    formats: ['es' as const],
  };
  return { ...parts, build: { ...parts.build, write: true, outDir, emptyOutDir: true, lib } };
}

/** What the first exercise needs anyway travels in one file: fewer requests, better packed. */
export const together: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    // What the entry needs to ask for the rest must not be in the rest.
    { name: 'entry', test: /preload-helper/, priority: 1 },
    {
      name: 'course',
      test: /\/components\/course\/course\.element\.ts$|\/src\/element\/exercise-element\.ts$|\/src\/course\/plain-text\.ts$|\/src\/exercises\/(junk|parts)\.ts$/,
    },
    // What readers of exercises share comes with the compiler that asks for them, and so does the
    // reader that nearly every lesson wants: it would be asked for only when the lesson is there.
    {
      name: 'markdown',
      test: /\/src\/course\/read-markdown\.ts$|\/src\/exercises\/(material|choice\/choice\.read)\.ts$/,
    },
    // Icons are for all that comes later, so they are not in one of them.
    { name: 'icons', test: /\/src\/element\/icons\.ts$/ },
    // What judges typed answers is for all that are typed.
    {
      name: 'judging',
      test: /\/src\/exercises\/(typed|difference\/difference\.render)\.ts$|\/src\/finnish\/(dots|judge|spoken)\.ts$/,
    },
    // Whoever is told of one type's problems is an author, who is soon told of another's.
    { name: 'exercise-problems', test: /\/src\/exercises\/[^/]+\/[^/]+\.problems\.ts$/ },
    // What exercises are written with is for all that have gaps, so it is not in one of them.
    { name: 'writing', test: /\/src\/element\/(correction|gap|letters)(\.css)?\.ts$/ },
    // Whoever makes something heard says when it could not be.
    { name: 'speech', test: /\/src\/element\/(speech-controller|trouble)\.ts$/ },
    // What is told of oneself can be changed later, and may be a skill.
    {
      name: 'own-answers',
      test: /\/src\/exercises\/revising\.(css|render|strings)\.ts$|\/src\/course\/skill\.ts$/,
    },
    // Lines of a conversation are for all that have one.
    { name: 'turn', test: /\/src\/element\/turn(\.css)?\.ts$/ },
  ],
};

function isInstalled(id: string): boolean {
  return installed.some((name) => id === name || id.startsWith(`${name}/`));
}
