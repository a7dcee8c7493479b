/**
 * Builds the package into `dist/`, or into the folder that is named: entries, what a script tag
 * loads, types, the elements' manifest, the compiled courses, and the `polku` command with the
 * guides and templates that it starts authors from and the workbench that it serves.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { buildCdn, library, lmsPage, node, root } from './bundles.js';
import { workbenchPages } from './workbench-pages.js';

const outDir = resolve(process.argv[2] ?? join(root, 'dist'));
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });

await build(library(outDir));
await build(node(outDir));
await buildCdn(outDir);
await build(lmsPage(join(outDir, 'lms')));
await build(workbenchPages(join(outDir, 'workbench')));
chmodSync(join(outDir, 'cli.js'), 0o755);
copyGuides(join(root, 'src/exercises'), join(outDir, 'guides'));
cpSync(join(root, 'src/author/templates'), join(outDir, 'templates'), { recursive: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(outDir, 'types'));
run(
  '@custom-elements-manifest/analyzer/cem.js',
  ...['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'],
  ...['--outdir', relative(root, outDir)],
);
runNode(join(outDir, 'cli.js'), 'build', join(root, 'courses'), '-o', join(outDir, 'courses'));

function copyGuides(from: string, to: string): void {
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    cpSync(join(from, name), join(to, basename(name)));
  }
}

function run(tool: string, ...args: string[]): void {
  runNode(join(root, 'node_modules', tool), ...args);
}

function runNode(file: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
