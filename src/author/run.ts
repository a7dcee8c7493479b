import { readArguments } from './arguments.js';
import { authorTranslator, systemLanguage } from './author-translator.js';
import { commands } from './commands/index.js';
import { refuse, type Terminal } from './command.js';
import { attempt, isTrouble } from './disk.js';

/** What a command line is run with, besides its words. */
export interface Surroundings extends Omit<Terminal, 'translator'> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a command line and gives its exit code. 0: all is well; 1: the courses have errors; 2: it
 * was not understood, or could not be done.
 */
export async function run(
  args: readonly string[],
  { env, ...terminal }: Surroundings,
): Promise<number> {
  const { asked, lang } = readArguments(args, commands);
  const translator = await authorTranslator(lang ?? systemLanguage(env));
  const full: Terminal = { ...terminal, translator };
  switch (asked.kind) {
    case 'help':
      (asked.isWished ? full.print : full.complain)(translator.t('author.usage'));
      return asked.isWished ? 0 : 2;
    case 'refused':
      return refuse(full, asked.key, asked.values);
    case 'command': {
      const code = await attempt('', () => asked.command.run(asked.request, full));
      return isTrouble(code) ? refuse(full, code.key, code.values) : code;
    }
  }
}
