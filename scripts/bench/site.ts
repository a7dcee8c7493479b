import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { loadReaders } from '../../src/author/compile-courses.js';
import { compile } from '../../src/course/compile.js';
import type { Course } from '../../src/course/course.js';
import { emit } from '../../src/course/emit.js';
import { root, small, together } from '../bundles.js';
import { onlyLexer } from '../only-lexer.js';
import { smallTemplates } from '../small-templates.js';
import { course, enlarged, longLesson, rewriting, vocabulary } from './courses.js';

export interface BenchSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the pages that are measured as any site is built, with courses of known sizes. */
export async function buildSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  const pages = join(root, 'scripts/bench/site');
  await build({
    root: pages,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [smallTemplates, onlyLexer],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        output: { minify: small, codeSplitting: together },
        input: readdirSync(pages)
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(pages, name)),
      },
    },
  });
  await writeCourses(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

async function writeCourses(folder: string): Promise<void> {
  const files = course(10, 40);
  const small = join(folder, 'course');
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const { path, content } of files) write(join(small, path), String(content));
  for (const { path, content } of emit(compile(files, await loadReaders()))) {
    write(join(small, path), content);
  }
  for (const { path, content } of emit(compile(vocabulary(50), await loadReaders()))) {
    write(join(folder, 'words', path), content);
  }
  for (const { path, content } of emit(compile(rewriting(), await loadReaders()))) {
    write(join(folder, 'rewrite', path), content);
  }
  for (const { path, content } of longLesson(300)) write(join(folder, 'long', path), content);
  cpSync(small, join(folder, 'large'), { recursive: true });
  const index = JSON.parse(readFileSync(join(small, 'course.json'), 'utf8')) as Course;
  write(join(folder, 'large/course.json'), JSON.stringify(enlarged(index, 10_000)));
}
