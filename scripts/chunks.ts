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
      if (next && !late.some((pattern) => pattern.test(madeFor(next)))) visit(next);
    }
  };
  visit(entry);
  return [...found];
}

/**
 * What a chunk was made for: its entry. A module that others ask more of than it is loaded for is
 * none, but the chunk has its name; where a group of modules was put in, it has the group's.
 */
export function madeFor({ facadeModuleId, modules, name }: Chunk): string {
  return facadeModuleId ?? Object.keys(modules).find((id) => id.endsWith(`/${name}.ts`)) ?? name;
}
