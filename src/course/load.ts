import { languageFor } from './language-match.js';
import type { Problem } from '../problem.js';
import type { Course } from './course.js';
import { fetchFile, loadProblem, type Fetching } from './fetch-file.js';
import type { FileReader, OpenOptions, ReadOutline } from './file-reader.js';
import { inLanguage, mainFile } from './lesson-files.js';
import { decodePath, encodePath } from './links.js';
import { isProblem, type CourseSource, type OpenedLesson } from './source.js';

/** Opens a course at the URL of its `course.md`, or of a compiled `course.json`. Never rejects. */
export async function openCourse(
  url: string,
  options: OpenOptions,
): Promise<CourseSource | Problem> {
  const address = addressOf(url, options.base);
  if (!address) return loadProblem('course.address', { url });
  const [bytes, reader] = await Promise.all([
    fetchFile(address, 'course', options),
    readerFor(address, options),
  ]);
  if (isProblem(bytes)) return bytes;
  if (isProblem(reader)) return reader;

  const name = decodePath(address.pathname.split('/').at(-1)!);
  const found = readOutline(reader, bytes, name);
  if (isProblem(found)) return withUrl(found, address);
  const { languages } = found.course;
  const wanted = bestLanguage(options.lang, languages);
  const mainName = baseName(name, languages);
  const file = wanted === languages[0] ? mainName : inLanguage(mainName, wanted);
  const outlines: ReadOutline[] = [found];
  if (file !== name) {
    const others = await fetchFile(new URL(encodePath(file), address), 'course', options);
    const variant = isProblem(others) ? others : readOutline(reader, others, file, found.course);
    if (!isProblem(variant)) outlines.push(variant);
    else if (variant.code !== 'course.not-found') outlines.push({ ...found, problems: [variant] });
  }
  return new LoadedCourse(address, reader, outlines, wanted, options);
}

class LoadedCourse implements CourseSource {
  readonly course: Course;
  readonly baseUrl: string;
  readonly problems: readonly Problem[];
  readonly #reader: FileReader;
  readonly #main: Course;
  readonly #language: string;
  readonly #options: Pick<OpenOptions, keyof Fetching | 'glosses'>;
  readonly #lessons = new Map<string, Promise<OpenedLesson | Problem>>();

  constructor(
    address: URL,
    reader: FileReader,
    outlines: readonly ReadOutline[],
    language: string,
    options: Pick<OpenOptions, keyof Fetching | 'glosses'>,
  ) {
    this.course = outlines.at(-1)!.course;
    this.baseUrl = new URL('.', address).href;
    this.problems = outlines.flatMap(({ problems }) => problems);
    this.#reader = reader;
    this.#main = outlines[0]!.course;
    this.#language = language;
    this.#options = options;
  }

  async lesson(id: string): Promise<OpenedLesson | Problem> {
    const loading = this.#lessons.get(id) ?? this.#load(id);
    this.#lessons.set(id, loading);
    const opened = await loading;
    if (isProblem(opened)) this.#lessons.delete(id);
    return opened;
  }

  async #load(id: string): Promise<OpenedLesson | Problem> {
    const entry = this.course.units.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
    if (!entry) return loadProblem('lesson.unknown', { id });
    try {
      return await this.#reader.readLesson({
        main: this.#main,
        entry,
        language: this.#language,
        glosses: this.#options.glosses?.() ?? [],
        get: (file) => fetchFile(new URL(encodePath(file), this.baseUrl), 'lesson', this.#options),
      });
    } catch {
      // A part of the module, such as an exercise type, did not come.
      return loadProblem('lesson.unreachable', { url: this.baseUrl });
    }
  }
}

// A file may be nested so deep that reading it exhausts the stack.
function readOutline(
  reader: FileReader,
  ...file: Parameters<FileReader['readOutline']>
): ReadOutline | Problem {
  try {
    return reader.readOutline(...file);
  } catch {
    return loadProblem('course.not-course', {});
  }
}

async function readerFor(address: URL, options: OpenOptions): Promise<FileReader | Problem> {
  const isCompiled = /\.json$/i.test(address.pathname);
  try {
    // The compiler and marked come only to those who play markdown.
    return isCompiled
      ? (await import('./read-compiled.js')).compiledReader(options)
      : (await import('./read-markdown.js')).markdownReader(options, folderName(address));
  } catch {
    return loadProblem('course.unreachable', { url: address.href });
  }
}

/** The course's language that serves a wish best; else the first. */
export function bestLanguage(wish: string, languages: readonly string[]): string {
  return languageFor(wish, languages) ?? languages[0]!;
}

function addressOf(url: string, base: string | undefined): URL | undefined {
  try {
    const page = typeof document === 'undefined' ? undefined : document.baseURI;
    const address = new URL(url, base ?? page);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** `course.fi.json` → `course.json`, in a course that has Finnish as a further language. */
function baseName(name: string, languages: readonly string[]): string {
  const stem = name.replace(/\.[^.]*$/, '');
  return mainFile(`${stem}.md`, languages).file.replace(/\.md$/, name.slice(stem.length));
}

function folderName(address: URL): string | undefined {
  const name = address.pathname.split('/').at(-2)?.toLowerCase();
  return name && /^[a-z\d-]{1,64}$/.test(name) ? name : undefined;
}

function withUrl(problem: Problem, { href }: URL): Problem {
  return { ...problem, values: { url: href, ...problem.values } };
}
