import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { usedFiles } from '../checks/media.js';
import { emit } from '../course/emit.js';
import { authorTranslator, systemLanguage } from './author-translator.js';
import { compileCourse, compileCourses, type CompiledCourse } from './compile-courses.js';
import { findCourses } from './courses.js';
import { mediaTypes } from '../draft/media-types.js';
import { describeProblem, inOrder } from './report.js';
import { sourceOf } from './source-of.js';

export interface PolkuOptions {
  /** The folder that holds the courses, relative to where Vite was started. */
  readonly courses: string;
  /** Where they are served, and where they stand in what is built. `courses` by default. */
  readonly base?: string;
  /** Also copies the markdown as it stands, so that a page may play it raw. */
  readonly raw?: boolean;
}

/**
 * Vite plugin: compiles courses when building, and serves them, raw and compiled, while
 * developing; a page reloads when a course has changed. Problems are told where Vite's words go.
 */
export function polku({ courses, base = 'courses', raw = false }: PolkuOptions): Plugin {
  const folder = resolve(courses);
  let tell: (message: string) => void = () => undefined;

  return {
    name: 'polku',
    configResolved(config) {
      tell = (message) => config.logger.warn(message);
    },
    configureServer(server) {
      const compiled = new Map<string, Promise<ReadonlyMap<string, string>>>();
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!isInside(folder, file)) return;
        compiled.clear();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(`/${base}`, (request, response, next) => {
        void serve(decodePath(request.url)).then((found) =>
          found ? send(response, found) : next(),
        );
      });

      async function serve(path: string): Promise<Served | undefined> {
        const file = join(folder, path);
        if (!isInside(folder, file)) return undefined;
        const content = await readFile(file).catch(() => undefined);
        if (content) return { content, type: mediaTypes[extname(file)] };
        if (extname(file) !== '.json') return undefined;
        const course = (await findCourses(folder)).find((one) => isInside(one, file));
        if (!course) return undefined;
        const entry = compiled.get(course) ?? compileFiles(course, tell);
        compiled.set(course, entry);
        const json = (await entry).get(relative(course, file).split(sep).join('/'));
        return json === undefined ? undefined : { content: json, type: mediaTypes['.json'] };
      }
    },
    async generateBundle() {
      for await (const course of compileCourses(folder)) {
        await tellProblems(course, tell);
        const place = (path: string): string => [base, course.name, path].join('/');
        for (const { path, content } of emit(course)) {
          this.emitFile({ type: 'asset', fileName: place(path), source: content });
        }
        const paths = course.files.map(({ path }) => path);
        const isText = (path: string): boolean => path.endsWith('.md');
        const used = usedFiles(course.editions, new Set(paths));
        for (const path of paths) {
          if (isText(path) ? !raw : !used.has(path)) continue;
          const source = await readFile(join(course.folder, path));
          this.emitFile({ type: 'asset', fileName: place(path), source });
        }
      }
    },
  };
}

interface Served {
  readonly content: string | Uint8Array;
  readonly type?: string;
}

async function compileFiles(
  folder: string,
  tell: (message: string) => void,
): Promise<ReadonlyMap<string, string>> {
  const course = await compileCourse(folder, basename(folder));
  await tellProblems(course, tell);
  return new Map(emit(course).map(({ path, content }) => [path, content]));
}

async function tellProblems(
  course: CompiledCourse,
  tell: (message: string) => void,
): Promise<void> {
  if (course.problems.length === 0) return;
  const translator = await authorTranslator(systemLanguage(process.env));
  const context = { translator, source: sourceOf(course.files), folder: course.folder };
  for (const problem of inOrder(course.problems)) tell(describeProblem(problem, context));
}

function send(response: ServerResponse, { content, type }: Served): void {
  response.setHeader('Content-Type', type ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(content);
}

function decodePath(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !path.startsWith(sep);
}
