import { join } from 'node:path';
import { noCourse, refuse, textOption, type Command } from '../command.js';
import { compileCourses } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { flatText, listKinds, listTexts, type ListedText } from '../text-list.js';

/**
 * `polku text`: every run of text in a language, one a line: `file:line:col<TAB>text`. `--as csv`
 * or `json` for tables and programs; `--once` leaves out what was listed before, for whoever
 * records or translates it.
 */
export const text: Command = {
  options: { lang: 'text', as: 'text', once: 'flag' },
  operands: [0, 1],
  asksForLanguage: true,
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const lang = textOption(request, 'lang');
    const wished = textOption(request, 'as') ?? 'plain';
    const kind = listKinds.find((one) => one === wished);
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    if (lang === undefined) return refuse(terminal, 'author.no-lang', { folder });
    if (!kind) return refuse(terminal, 'author.no-list', { kind: wished });
    const texts: ListedText[] = [];
    const known = new Set<string>();
    let courses = 0;
    for await (const course of compileCourses(folder, { texts: true })) {
      courses += 1;
      for (const { lang: language, text, place } of course.texts) {
        const flat = flatText(text);
        if (language !== lang || (request.options.once && known.has(flat))) continue;
        known.add(flat);
        const { file, line, column } = place;
        texts.push({ file: join(course.folder, file), line, column, lang, text: flat });
      }
    }
    if (courses === 0) return noCourse(terminal, folder);
    if (texts.length > 0 || kind !== 'plain') terminal.print(listTexts(texts, kind));
    return 0;
  },
};
