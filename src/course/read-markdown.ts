import { directiveNames } from './directives.js';
import { loadProblem } from './fetch-file.js';
import { compileLesson } from './lesson.js';
import { inLanguage, wordFileName } from './lesson-files.js';
import type { FileReader, OpenOptions } from './file-reader.js';
import { compileOutline } from './outline.js';
import { glossLanguageFor } from './gloss-languages.js';
import type { MatchTwins } from './identity.js';
import { isProblem, type OpenedLesson } from './source.js';
import type { MainLesson } from './variant.js';

/** Compiles a course's markdown in the page, one file at a time. */
export function markdownReader(
  { loadReaders, typeNames }: Pick<OpenOptions, 'loadReaders' | 'typeNames'>,
  folder: string | undefined,
): FileReader {
  return {
    readOutline(content, path, main) {
      if (isPage(content)) return loadProblem('course.not-course', {});
      return compileOutline(
        { path, content },
        { ...(folder && { id: folder }), ...(main && { main }) },
      );
    },
    async readLesson(request) {
      const { main: course, entry, language, get } = request;
      const isVariant = language !== course.languages[0];
      const wished = glossLanguageFor(course, request.glosses);
      const translation = course.words?.find((one) => one === wished);
      const [content, variant, words] = await Promise.all([
        get(entry.file),
        isVariant ? get(inLanguage(entry.file, language)) : undefined,
        translation && get(wordFileName(translation)),
      ]);
      if (isProblem(content)) return content;
      // A variant that does not exist is no failure: the main language's lesson stands in.
      const failed = variant !== undefined && isProblem(variant);
      if (failed && variant.code !== 'lesson.not-found') return variant;
      if (isPage(content)) return loadProblem('lesson.not-course', { url: entry.file });

      const hasVariant = variant !== undefined && !failed;
      const names = [content, ...(hasVariant ? [variant] : [])].flatMap((bytes) => [
        ...directiveNames(new TextDecoder().decode(bytes)),
      ]);
      const readers = await loadReaders(new Set(names));
      const context = { course, readers, ...(typeNames && { typeNames }) };
      const main = compileLesson({ path: entry.file, content }, context);
      const path = inLanguage(entry.file, language);
      const compiled = hasVariant
        ? compileLesson({ path, content: variant }, { ...context, match: await matchWith(main) })
        : main;
      if (!translation || !words) return opened(compiled);
      // The words can be learnt without their translations, so these fail quietly.
      if (isProblem(words) || isPage(words)) return opened(compiled);
      const file = { path: wordFileName(translation), content: words };
      const titles = [entry.title, main.lesson.title];
      const { translateFrom } = await import('./translate-lesson.js');
      const lesson = translateFrom(file, translation, course, readers, compiled.lesson, titles);
      return opened({ ...compiled, lesson });
    },
  };
}

/** What pairs a variant with its main lesson comes only to those who play a variant. */
async function matchWith(main: MainLesson): Promise<MatchTwins> {
  const { matchVariant } = await import('./variant.js');
  return (findings, read) => matchVariant(main, findings, read);
}

function opened({ lesson, problems, places }: OpenedLesson): OpenedLesson {
  return { lesson, problems, ...(places && { places }) };
}

/** Whether a server has sent its "not found" page instead of markdown. */
function isPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return /^\s*<(?:!doctype\s+html|html)/i.test(start);
}
