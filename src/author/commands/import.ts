import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatOf, importFile } from '../../interop/import-file.js';
import { refuse, textOption, type Command } from '../command.js';
import { createFiles } from '../create-files.js';
import { attempt, isTrouble } from '../disk.js';
import { foreignText } from '../../interop/foreign-text.js';
import { describeProblem, inOrder } from '../report.js';
import { truthWords } from '../truth-words.js';

/**
 * `polku import`: makes lessons out of Moodle's GIFT or out of quiz markdown, and tells whatever
 * could not be taken over; 1 where a question is lost. No file is ever overwritten.
 */
export const importLessons: Command = {
  options: { lang: 'text', out: 'text' },
  operands: [1, 1],
  async run(request, terminal) {
    const [file = ''] = request.operands;
    const folder = textOption(request, 'out') ?? '.';
    const { print, complain, translator } = terminal;
    const format = formatOf(file);
    if (!format) return refuse(terminal, 'author.import-format', { file });
    const bytes = await attempt(file, () => readFile(file));
    if (isTrouble(bytes)) return refuse(terminal, bytes.key, bytes.values);
    const { text, problem } = foreignText(file, bytes);
    const title = basename(file).replace(/\.\w+$/, '');
    const options = { title, words: truthWords(translator) };
    const { lessons, problems, lost } = importFile({ path: file, text }, format, options);
    const all = inOrder([...(problem ? [problem] : []), ...problems]);
    const source = () => text;
    for (const one of all) complain(`${describeProblem(one, { translator, source })}\n`);
    if (lessons.length === 0) {
      complain(translator.t('author.import-nothing', { file }));
      return 1;
    }
    const files = lessons.map((lesson) => ({ path: lesson.file, text: lesson.markdown }));
    const trouble = await createFiles(folder, files);
    if (trouble) return refuse(terminal, trouble.key, trouble.values);
    for (const { path } of files)
      print(translator.t('author.imported', { file: join(folder, path) }));
    print(translator.t('author.import-links'));
    for (const [at, lesson] of lessons.entries()) {
      print(`${at + 1}. [${lesson.title.replace(/[[\]\\]/g, '\\$&')}](${lesson.file})`);
    }
    return lost > 0 ? 1 : 0;
  },
};
