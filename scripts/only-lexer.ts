import type { Plugin } from 'vite';
import { lexerAlone } from './lexer-alone.js';

/** Lets a page load of marked what lexes as courses are lexed, and nothing else of it. */
export const onlyLexer: Plugin = {
  name: 'only-lexer',
  apply: 'build',
  transform(code, id) {
    if (!/\/marked\/lib\/marked\.esm\.js$/.test(id)) return undefined;
    const alone = lexerAlone(code);
    return alone === undefined ? undefined : { code: alone, map: null };
  },
};
