#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { authorTranslator, systemLanguage } from './author-translator.js';
import { build, check, record, text, type Terminal } from './commands.js';
import { isFolder } from './courses.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    lang: { type: 'string' },
    out: { type: 'string', short: 'o' },
    stale: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [command, folder = '.'] = positionals;
const lang = typeof values.lang === 'string' ? values.lang : undefined;
const out = typeof values.out === 'string' ? values.out : undefined;

const translator = await authorTranslator(
  (command === 'text' ? undefined : lang) ?? systemLanguage(process.env),
);
const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  translator,
};
process.exitCode = await run();

/** 0: all is well; 1: the courses have errors; 2: the command was not understood. */
async function run(): Promise<number> {
  if (values.help || command === undefined) return usage(values.help ? 0 : 2);
  if (!['check', 'build', 'text', 'record'].includes(command)) {
    terminal.complain(translator.t('author.no-command', { name: command }));
    return usage(2);
  }
  if (command === 'record') return record(folder, terminal);
  if (!(await isFolder(folder))) return refuse('author.no-folder');
  switch (command) {
    case 'build':
      return out ? build(folder, out, terminal) : refuse('author.no-out');
    case 'text':
      return lang ? text(folder, lang, terminal) : refuse('author.no-lang');
    default:
      return check(folder, terminal, values.stale === true);
  }
}

function usage(code: number): number {
  (code === 0 ? terminal.print : terminal.complain)(translator.t('author.usage'));
  return code;
}

function refuse(key: string): number {
  terminal.complain(translator.t(key, { folder }));
  return 2;
}
