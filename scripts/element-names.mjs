import { basename } from 'node:path';

/**
 * Lint rule: `outline.element.ts` holds the class `PolkuOutline`, whose tag is `polku-outline`.
 * Of two elements in a file the first must be named so.
 * @type {import('eslint').Rule.RuleModule}
 */
export const elementNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      className: 'The element of {{file}} is the class {{expected}}.',
      tag: 'The tag of {{file}} is {{expected}}.',
    },
  },
  create(context) {
    const file = basename(context.filename);
    if (!file.endsWith('.element.ts')) return {};
    const noun = file.slice(0, -'.element.ts'.length);
    const className =
      'Polku' + noun.replace(/(?:^|-)\w/g, (start) => start.slice(-1).toUpperCase());
    const tag = `polku-${noun}`;
    let named = false;
    let tagged = false;
    /** @type {import('estree').Literal | undefined} */
    let wrongTag;
    return {
      /** @param {import('estree').ClassDeclaration} node */
      'ExportNamedDeclaration > ClassDeclaration'(node) {
        if (node.id?.name === className) named = true;
      },
      ':matches(CallExpression[callee.name=/^(customElement|define)$/], CallExpression[callee.property.name="define"]) > Literal:first-child'(
        /** @type {import('estree').Literal} */ node,
      ) {
        if (node.value === tag) tagged = true;
        else wrongTag ??= node;
      },
      'Program:exit'(program) {
        if (!named) {
          context.report({
            node: program,
            messageId: 'className',
            data: { file, expected: className },
          });
        }
        if (wrongTag && !tagged) {
          context.report({ node: wrongTag, messageId: 'tag', data: { file, expected: tag } });
        }
      },
    };
  },
};
