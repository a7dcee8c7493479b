import { build } from 'vite';
import { page } from './bundles.js';
import { chunksIn, closureOf, type Chunk } from './chunks.js';

/** What the workbench asks for only when it is wished for, by what a chunk was made for. */
const later = [
  /\/src\/i18n\/locales\//,
  /\.fi\.md\?raw$/,
  /\/src\/author\/templates\//,
  /\/fflate\//,
  // Of a type, what reads and plays it is there at once, and what shows it with its exercise.
  /\/src\/exercises\/([^/]+)\/(?!\1(?:\.read)?\.ts$|\1\.md\?raw$|choice\.element\.ts$)/,
  /\/components\/(?:answers|facts|handout|hearing|interlude|page|paper|progress|record)\//,
  /\/components\/(?:review|round|settings|summary|tutor)\//,
  /\/components\/course\/(?:news|other-screens)\.ts$|\/components\/workbench\/voice\.element\.ts$/,
  /\/src\/(?:drill|keeping|learners|opened|pages|questions|review|skills)\.ts$|\/src\/progress\/(?:guard|transfer)\.ts$|\/src\/speech\/|\/src\/element\/recording/,
];

/** What only authors load: what is made for them, and the libraries that serve nobody else. */
const forAuthors =
  /\/src\/(?:author|authoring|checks|draft|interop\/(?:gift|quiz))\/|\/components\/(?:editor|guide|preview|workbench)\/|\/node_modules\/(?:@codemirror|@lezer|@xstate\/store|fflate)\//;

/** All that a page with the workbench loads before the first letter is typed into a lesson. */
export async function workbenchChunks(): Promise<readonly Chunk[]> {
  return closureOf(chunksIn(await build(page('components/workbench/entry.ts'))), later);
}

/** The modules in chunks that only authors should load. */
export function authorModules(chunks: readonly Chunk[]): readonly string[] {
  return chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([id, { renderedLength }]) => renderedLength > 0 && forAuthors.test(id))
      .map(([id]) => id),
  );
}
