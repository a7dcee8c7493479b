import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFile } from './courses.js';

/** What authors start from: the guides of exercise types, and the templates of courses. */
export interface Shelf {
  /** A type's guide, in the language, else in English. */
  guide(type: string, language: string): Promise<string | undefined>;
  /** A template of a course's file, in the language, else in English. */
  template(name: string, language: string): Promise<string | undefined>;
  /** The folder of the workbench's pages, once they are built. */
  workbench(): Promise<string | undefined>;
  /** The folder of what runs in an LMS, once it is built. */
  lms(): Promise<string | undefined>;
}

/**
 * Finds guides and templates from where the command itself lies: `dist/cli.js` has them beside it,
 * `src/author/cli.ts` where they are written.
 */
export function openShelf(entry: string): Shelf {
  const read = async (...paths: readonly string[]): Promise<string | undefined> => {
    for (const path of paths) {
      const found = await readFile(new URL(path, entry), 'utf8').catch(() => undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const built = async (name: string, file: string): Promise<string | undefined> => {
    for (const path of [`${name}/`, `../../dist/${name}/`]) {
      const folder = fileURLToPath(new URL(path, entry));
      if (await isFile(join(folder, file))) return folder;
    }
    return undefined;
  };
  return {
    guide: (type, language) => {
      const names = [`${type}.${language}.md`, `${type}.md`];
      return read(...names.flatMap((name) => [`guides/${name}`, `../exercises/${type}/${name}`]));
    },
    template: (name, language) =>
      read(`templates/${language}/${name}.md`, `templates/en/${name}.md`),
    workbench: () => built('workbench', 'author.html'),
    lms: () => built('lms', 'launch.js'),
  };
}
