/**
 * Holds the sources to the layers of `layers.table.ts`, and to having no circle of imports, not of
 * types either. Prints each breach as `file:line what`, and exits with 1 if there is any.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circles } from './circles.js';
import { importsOf, type Import } from './imports.js';
import { layers, type Layer } from './layers.table.js';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'components', 'demo', 'test', 'scripts'].flatMap(sourcesIn);
const graph = new Map(files.map((file) => [file, importsOf(root, file)]));

const breaches = [
  ...files.filter((file) => !isFree(file)).flatMap(breachesOf),
  ...circles(new Map([...graph].map(([file, all]) => [file, targets(all)]))).map(
    (circle) => `${circle[0]} circle: ${circle.join(' → ')}`,
  ),
];
for (const breach of breaches) console.error(breach);
console.log(`${files.length} files, ${breaches.length} breaches of the layers`);
process.exitCode = breaches.length > 0 ? 1 : 0;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.m?[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

/** Tests, what tells them the keys of an exercise, and tools may import anything; circles are circles there too. */
function isFree(file: string): boolean {
  return /\.(test|keys)\.ts$/.test(file) || /^(test|scripts|demo)\//.test(file);
}

function targets(imports: readonly Import[]): string[] {
  return imports.filter(({ isFile }) => isFile).map(({ target }) => target);
}

function layerOf(file: string): Layer | undefined {
  return layers.find(({ files }) => files.test(file));
}

function breachesOf(file: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file} is in no layer`];
  return (graph.get(file) ?? [])
    .filter((one) => !isAllowed(layer, one))
    .map(({ line, target }) => `${file}:${line} ${layer.name} may not import ${target}`);
}

function isAllowed(layer: Layer, { target, isFile, isType }: Import): boolean {
  if (!isFile) return layer.packages?.includes(target) ?? false;
  if (target.endsWith('.json')) return true;
  const other = layerOf(target);
  if (!other) return false;
  return (
    other === layer ||
    layer.may.includes(other.name) ||
    (isType && (layer.mayType?.includes(other.name) ?? false))
  );
}
