import type { Plugin } from 'vite';

/**
 * Lets the bundler drop all of marked but its lexer. The module ends by making an instance of the
 * whole and hanging everything on one function, which counts as a side effect, so it is all kept.
 * Nothing here uses that instance. Another build of marked is left as it is.
 */
export const onlyLexer: Plugin = {
  name: 'only-lexer',
  apply: 'build',
  transform(code, id) {
    if (!/\/marked\/lib\/marked\.esm\.js$/.test(id)) return undefined;
    const lexer = /(\w+) as Lexer\b/.exec(code)?.[1];
    const instance = /var \w+=new \w+;function (\w+)\(\w+,\w+\)\{return/.exec(code);
    if (!lexer || !instance) return undefined;
    return { code: `${code.slice(0, instance.index)}export{${lexer} as Lexer};`, map: null };
  },
};
