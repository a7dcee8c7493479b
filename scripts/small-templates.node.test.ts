import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shrinkTemplates } from './small-templates.js';

const table = [
  ['indentation in html', 'html`<p>\n    a\n  </p>`', 'html`<p> a </p>`'],
  [
    'a template in a template',
    'html`<p>\n  ${a ? html`\n  <b>` : 1}  </p>`',
    'html`<p> ${a ? html` <b>` : 1} </p>`',
  ],
  [
    'css',
    'css`\n  a {\n    color: red; /* why */\n    b: calc(1px + 2px), 3;\n  }\n`',
    'css` a{color:red;b:calc(1px + 2px),3}`',
  ],
  ['css with a value', 'css`a {\n  b: ${c}px;\n}`', 'css`a{b:${c}px}`'],
  ['css with two values', 'css`a {\n  b: ${c} ${d}, 1px;\n}`', 'css`a{b:${c} ${d},1px}`'],
  ['a descendant selector', 'css`a :hover > b {}`', 'css`a :hover>b{}`'],
  [
    'a number below one',
    'css`a {\n  b: 0.5em 10.5em 0 -0.1em;\n}`',
    'css`a{b:.5em 10.5em 0 -.1em}`',
  ],
  ['other templates', 'text`a\n  b`; `c\n  d`', 'text`a\n  b`; `c\n  d`'],
] as const;

for (const [name, before, after] of table) {
  test(`shrinks ${name}`, () => {
    assert.equal(shrinkTemplates(before), after);
  });
}
