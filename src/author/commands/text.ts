import { join } from 'node:path';
import { compile } from '../../course/compile.js';
import { quoted } from '../quoted.js';
import { noCourse, refuse, textOption, type Command } from '../command.js';
import { coursesIn, loadReaders } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { fileProblems, tellFileProblems } from '../file-problems.js';
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
    if (lang === undefined) return refuse(terminal, 'author.no-lang', { folder: quoted(folder) });
    if (!kind) return refuse(terminal, 'author.no-list', { kind: wished });
    const texts: ListedText[] = [];
    const known = new Set<string>();
    let courses = 0;
    let worst = 0;
    const readers = await loadReaders();
    for await (const found of coursesIn(folder)) {
      courses += 1;
      const files = fileProblems(found);
      worst = Math.max(worst, tellFileProblems(found, files, terminal));
      const course = { ...found, ...compile(found.files, readers, { id: found.id, texts: true }) };
      for (const { lang: language, text, place } of course.texts) {
        const flat = flatText(text);
        if (language !== lang || files.unread.has(place.file)) continue;
        if (request.options.once && known.has(flat)) continue;
        known.add(flat);
        const { file, line, column } = place;
        texts.push({ file: join(course.folder, file), line, column, lang, text: flat });
      }
    }
    if (courses === 0) return noCourse(terminal, folder);
    if (texts.length > 0 || kind !== 'plain') terminal.print(listTexts(texts, kind));
    return worst;
  },
};
