import { fetchFile, type Fetching } from '../course/fetch-file.js';
import { inLanguage, wordFileName } from '../course/lesson-files.js';
import { encodePath } from '../course/links.js';
import { compileOutline } from '../course/outline.js';
import { isProblem } from '../course/source.js';
import { mediaIn } from '../draft/media-in.js';
import { mediaTypeOf } from '../draft/media-types.js';
import { memoryFolder, type LooseFile } from '../draft/memory-folder.js';
import type { Folder } from '../draft/folder.js';
import type { DraftFile } from '../draft/draft.js';
import type { Problem } from '../problem.js';

/** How many files are fetched at once. */
const atOnce = 8;

/**
 * Fetches a course that is markdown somewhere, whole: its contents, lessons, variants, word lists
 * and what these show. What does not come is left out; without its `course.md` there is nothing.
 */
export async function copyCourse(
  name: string,
  src: string,
  fetching: Fetching,
): Promise<Folder | Problem> {
  const get = (path: string) => fetchFile(new URL(encodePath(path), src), 'course', fetching);
  const contents = await get('course.md');
  if (isProblem(contents)) return contents;
  const { course } = compileOutline({ path: 'course.md', content: contents });
  const others = course.languages.slice(1);
  const lessons = course.units.flatMap((unit) => unit.lessons.map(({ file }) => file));
  const variants = ['course.md', ...lessons].flatMap((file) =>
    others.map((language) => inLanguage(file, language)),
  );
  const texts = [...new Set([...lessons, ...variants, ...(course.words ?? []).map(wordFileName)])];
  const found = await fetchAll(texts, get);
  const all = [looseFile('course.md', contents), ...found];
  const media = mediaIn(await Promise.all(all.map(textFile)));
  const pictures = [...media].filter((path) => /^(?:image|audio)/.test(mediaTypeOf(path)));
  return memoryFolder(name, [...all, ...(await fetchAll(pictures, get))]);
}

async function fetchAll(
  paths: readonly string[],
  get: (path: string) => Promise<Uint8Array | Problem>,
): Promise<readonly LooseFile[]> {
  const files: LooseFile[] = [];
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce);
    const fetched = await Promise.all(some.map(get));
    fetched.forEach((content, index) => {
      if (!isProblem(content)) files.push(looseFile(some[index]!, content));
    });
  }
  return files;
}

function looseFile(path: string, content: Uint8Array): LooseFile {
  return { path, content: new Blob([content as Uint8Array<ArrayBuffer>]) };
}

async function textFile({ path, content }: LooseFile): Promise<DraftFile> {
  return { kind: 'text', path, text: await content.text() };
}
