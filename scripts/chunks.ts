import type { build, Rolldown } from 'vite';

/** A file that the bundler made. */
export type Chunk = Rolldown.OutputChunk;

/** The files of code that a build has made. */
export function chunksIn(result: Awaited<ReturnType<typeof build>>): Chunk[] {
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((one) => one.type === 'chunk'));
}

/**
 * What a page loads from an entry on: its static imports, and its dynamic ones but for those that
 * were made for a module that comes later. Whatever is not named as late counts.
 */
export function closureOf(
  chunks: readonly Chunk[],
  late: readonly RegExp[],
  entry = chunks.find(({ isEntry }) => isEntry),
): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
    for (const name of chunk.dynamicImports) {
      const next = byName.get(name);
      // A chunk that a group of modules was put in has no such module, but the group's name.
      const madeFor = next?.facadeModuleId ?? next?.name ?? '';
      if (!late.some((pattern) => pattern.test(madeFor))) visit(next);
    }
  };
  visit(entry);
  return [...found];
}
