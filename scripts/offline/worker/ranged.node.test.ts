import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ranged } from './ranged.js';

const file = () => new Response('0123456789', { headers: { 'Content-Type': 'audio/mpeg' } });
const rows: readonly (readonly [string | null, number, string, string | null])[] = [
  [null, 200, '0123456789', null],
  ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=4-2', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=-', 200, '0123456789', null],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['seconds=1-2', 200, '0123456789', null],
];

suite('a part of a file', () => {
  for (const [range, status, text, told] of rows) {
    test(`asked for as ${range}`, async () => {
      const response = await ranged(file(), range);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('Content-Range'), told);
      assert.equal(response.headers.get('Content-Type'), 'audio/mpeg');
      assert.equal(await response.text(), text);
    });
  }

  test('is not made of what is no file', async () => {
    const missing = new Response('Not found', { status: 404 });
    assert.equal((await ranged(missing, 'bytes=0-1')).status, 404);
  });
});
