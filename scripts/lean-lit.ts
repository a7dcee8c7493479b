import type { Plugin } from 'vite';

/**
 * Leaves out of Lit's `@property` how it works as a standard decorator: ours are TypeScript's
 * (`experimentalDecorators`). Another build of Lit is left as it is.
 */
export const leanLit: Plugin = {
  name: 'lean-lit',
  apply: 'build',
  transform(code, id) {
    if (!/\/@lit\/reactive-element\/decorators\/property\.js$/.test(id)) return undefined;
    const lean = withoutStandard(code);
    return lean === undefined ? undefined : { code: lean, map: null };
  },
};

/** Has `property(options)` give its older decorator alone; `undefined` if it is written otherwise. */
export function withoutStandard(code: string): string | undefined {
  const parts =
    /import\{[^}]*\}from"\.\.\/reactive-element\.js";[^]*(?<start>function (?<name>\w+)\((\w+)\)\{return\()(?<args>\w+,\w+)\)=>"object"==typeof \w+\?\w+\(\3,\w+,\w+\):(?<rest>[^]*)export\{\k<name> as property,\w+ as standardProperty\};/.exec(
      code,
    )?.groups;
  if (!parts) return undefined;
  const { start, args, rest, name } = parts;
  return `${start}${args})=>${rest}export{${name} as property};`;
}
