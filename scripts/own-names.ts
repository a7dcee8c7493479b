import type { Plugin } from 'vite';

/**
 * Has the bundler's own code, and XState's, look at own names alone: what a page has put on
 * `Object.prototype` would otherwise be taken for what a module exports or an actor has planned, and
 * undo how a property is described.
 */
export const ownNames: Plugin = {
  name: 'own-names',
  apply: 'build',
  transform(code, id) {
    if (!/\/xstate\/dist\/raise-[\da-f]{8}\.esm\.js$/.test(id)) return undefined;
    return { code: code.replace(planned, 'of Object.keys($1)'), map: null };
  },
  renderChunk(code) {
    if (!code.includes(marker)) return undefined;
    const own = withOwnNames(code);
    if (own === code) this.error('The bundler puts modules together otherwise: see own-names.ts.');
    return { code: own, map: null };
  },
};

const planned = /\bin (system\._snapshot\._scheduledEvents)(?=\) \{)/;
const marker = 'var __exportAll = ';
const loop = /for \(var name in all\)(?=\s*\{\s*__defProp\(target, name, \{)/;
const description = /(?<=__defProp\(target, (?:name|Symbol\.toStringTag), \{)/g;

/** Does so in the code of a chunk that has it. */
export function withOwnNames(code: string): string {
  return code
    .replace(loop, 'for (var name of Object.keys(all))')
    .replace(description, ' __proto__: null,');
}
