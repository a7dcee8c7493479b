import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOthers, missingText } from './find.js';
import { summaryText } from './found.js';
import { pageLauncher } from './launcher.mjs';

test('other browsers are found by a variable, on the path, or in their usual places', () => {
  const has =
    (...paths: readonly string[]) =>
    (path: string) =>
      paths.includes(path);
  const find = (environment: NodeJS.ProcessEnv, ...paths: readonly string[]) =>
    findOthers(environment, has(...paths)).map(({ path }) => path);
  assert.deepEqual(find({ PATH: '/usr/bin' }), [undefined, undefined]);
  assert.deepEqual(find({}), [undefined, undefined]);
  const esr = '/usr/bin/firefox-esr';
  assert.deepEqual(find({ PATH: '/bin:/usr/bin' }, esr), [esr, undefined]);
  assert.deepEqual(find({ PATH: '/usr/bin', FIREFOX_PATH: '/own' }, esr), ['/own', undefined]);
  const driver = '/usr/bin/WebKitWebDriver';
  assert.deepEqual(find({ PATH: '/usr/bin' }, driver), [undefined, driver]);
});

test('a missing browser is told with what to install and which variable names it', () => {
  assert.match(missingText('firefox'), /^firefox: not found\..*firefox-esr.*FIREFOX_PATH/);
  assert.match(
    missingText('webkit'),
    /^webkit: not found\..*webkit2gtk-driver.*WEBKIT_DRIVER_PATH/,
  );
});

test('what ran is summed up, and so is what did not run', () => {
  const sum = { passed: 3, failed: 1, skipped: 0 };
  assert.equal(summaryText('firefox', sum), 'firefox: 3 passed, 1 failed');
  assert.equal(
    summaryText('webkit', { ...sum, skipped: 2 }),
    'webkit: 3 passed, 1 failed, 2 skipped',
  );
  assert.equal(summaryText('webkit', undefined), 'webkit: the tests did not run');
});

test('a browser is started once, and has one page after the other', async () => {
  const did: string[] = [];
  const launcher = pageLauncher('some', async () => {
    did.push('start');
    return {
      open: async (url) => void did.push(url),
      leave: async () => void did.push('leave'),
      quit: async () => void did.push('quit'),
    };
  });
  await launcher.startSession('a', 'x');
  assert.ok(launcher.isActive('a') && !launcher.isActive('b'));
  assert.equal(await launcher.getBrowserUrl('a'), 'x');
  await launcher.stopSession('a');
  assert.ok(!launcher.isActive('a'));
  await launcher.startSession('b', 'y');
  await launcher.stopSession('b');
  await launcher.stop?.();
  assert.deepEqual(did, ['start', 'x', 'leave', 'y', 'leave', 'quit']);
});
