import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { smallCourse } from '../../../test/support/small-course.js';

suite('polku text', () => {
  const lesson = smallCourse['small/01-hei.md'].replace(
    '*Hei* is right',
    '*Hei, "sinä"* and, once more, *Hei* is right',
  );
  const folder = makeFolder({ ...smallCourse, 'small/01-hei.md': lesson });
  const file = `${folder.path}/small/01-hei.md`;
  const text = (...args: string[]) => polku('text', '--lang', 'fi', folder.path, ...args);
  after(() => folder.remove());
  let plain = '';
  before(async () => {
    plain = (await text()).stdout;
  });

  test('lists a run a line, for grep and spelling checkers', () => {
    assert.match(plain, /^.*small\/01-hei\.md:8:\d+\tHei, "sinä"$/m);
    for (const line of plain.trimEnd().split('\n')) assert.match(line, /^\S+:\d+:\d+\t\S/);
  });

  test('--as csv is a table that a spreadsheet opens', async () => {
    const { stdout, status } = await text('--as', 'csv');
    assert.equal(status, 0);
    const rows = stdout.split('\r\n');
    assert.equal(rows[0], '\uFEFFfile,line,column,lang,text');
    assert.equal(rows.at(-1), '');
    assert.ok(rows.includes(`${file},8,2,fi,"Hei, ""sinä"""`), stdout);
    assert.equal(rows.length - 2, plain.trimEnd().split('\n').length);
  });

  test('--as json says the same to programs', async () => {
    const { format, texts } = JSON.parse((await text('--as', 'json')).stdout) as {
      format: number;
      texts: { file: string; line: number; column: number; lang: string; text: string }[];
    };
    assert.equal(format, 1);
    const lines = texts.map((one) => `${one.file}:${one.line}:${one.column}\t${one.text}`);
    assert.equal(lines.join('\n'), plain.trimEnd());
    assert.ok(texts.every(({ lang }) => lang === 'fi'));
  });

  test('--once lists a text only where it comes first: a list of what to record', async () => {
    const { stdout } = await text('--once');
    const said = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[1]);
    const all = plain
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[1]);
    assert.deepEqual(said, [...new Set(all)]);
    assert.ok(said.length < all.length);
  });

  test('what is in no text of the course gives an empty list', async () => {
    assert.equal((await polku('text', '--lang', 'sv', folder.path)).stdout, '');
    const csv = await polku('text', '--lang', 'sv', folder.path, '--as', 'csv');
    assert.equal(csv.stdout, '\uFEFFfile,line,column,lang,text\r\n');
  });

  test('a binary that is called .md is told, and is no text', async () => {
    const binary = makeFolder({ ...smallCourse, 'small/02-kiitos.md': '*a*\0\n\n*Moi*' });
    const { stdout, stderr, status } = await polku('text', '--lang', 'fi', binary.path);
    binary.remove();
    assert.doesNotMatch(stdout, /Moi/);
    assert.match(stdout, /Hei/);
    assert.match(stderr, /02-kiitos\.md:1:4 error file\.nul/);
    assert.equal(status, 1);
  });

  test('knows no other list', async () => {
    const { status, stderr } = await text('--as', 'xml');
    assert.equal(status, 2);
    assert.match(stderr, /plain, csv or json/);
  });
});
