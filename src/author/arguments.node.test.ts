import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polku } from '../../test/support/polku.js';
import { readArguments } from './arguments.js';
import { commands } from './commands/index.js';

for (const [line, says] of [
  ['chekc', /no command “chekc”\. Did you mean “check”\?/],
  ['frobnicate', /no command “frobnicate”\. polku --help/],
  ['constructor', /no command “constructor”/],
  ['check --frobnicate', /polku check has no option --frobnicate\. polku --help/],
  ['check --fxi', /no option --fxi\. Did you mean --fix\?/],
  ['check --out x', /no option --out/],
  ['check -o x', /no option -o/],
  ['check --constructor', /no option --constructor/],
  ['check --lang', /--lang needs a value/],
  ['check --lang --fix', /--lang needs a value/],
  ['check --lang=', /--lang needs a value/],
  ['check --fix=no', /--fix takes no value/],
  ['check . more', /no use for “more”/],
  ['diff a', /polku diff needs to know more/],
  ['record', /polku record needs to know more/],
  ['new curse x', /no new “curse”\. Did you mean “course”\?/],
] as const) {
  test(`polku ${line}: refused with words`, async () => {
    const { status, stdout, stderr } = await polku(...line.split(' '));
    assert.equal(status, 2);
    assert.match(stderr, says);
    assert.equal(stdout, '');
    const finnish = await polku(...line.split(' '), '--lang', 'fi');
    assert.equal(finnish.status, 2);
    assert.doesNotMatch(finnish.stderr, /\{\{|author\.|There is|Did you/);
  });
}

test('options stand wherever they like', () => {
  const { asked, lang } = readArguments(['--lang', 'fi', 'check', 'courses', '--json'], commands);
  assert.equal(lang, 'fi');
  assert.deepEqual(asked.kind === 'command' && asked.request, {
    operands: ['courses'],
    options: { lang: 'fi', json: true },
  });
});

test('the language of the courses is not that of the messages', () => {
  assert.equal(readArguments(['text', '--lang', 'fi'], commands).lang, undefined);
});

test('help is printed when it is wished, and else a complaint', async () => {
  const wished = await polku('check', '--help');
  assert.equal(wished.status, 0);
  const unwished = await polku();
  assert.equal(unwished.status, 2);
  assert.equal(unwished.stderr, wished.stdout);
  for (const name of Object.keys(commands))
    assert.match(wished.stdout, new RegExp(`polku ${name}`));
});
