import { readFile } from 'node:fs/promises';
import { isRecomputable } from '../../progress/record-file.js';
import { refuse, type Command } from '../command.js';

/** `polku record`: works a saved record out anew from its own log. 1 when it does not follow. */
export const record: Command = {
  options: { lang: 'text' },
  operands: [1, 1],
  async run({ operands: [file = ''] }, terminal) {
    let saved: unknown;
    try {
      saved = JSON.parse(await readFile(file, 'utf8'));
    } catch {
      return refuse(terminal, 'author.no-file', { file });
    }
    const isTrue = isRecomputable(saved);
    if (isTrue === undefined) return refuse(terminal, 'author.no-record', { file });
    const { print, complain, translator } = terminal;
    if (isTrue) print(translator.t('author.record-follows'));
    else complain(translator.t('author.record-differs'));
    return isTrue ? 0 : 1;
  },
};
