import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fakeConsent, fakeDevice, noConsent, serveLesson } from './support/microphone-page.js';

// The browser's own microphone, which beeps, recorded by its own MediaRecorder.

const lesson = `---
title: A
---
## Say it

Say *Hei!* to everybody.

:::speak
Say it.

- Huomenta!
  > Good morning!
:::
`;

let served: Awaited<ReturnType<typeof serveLesson>>;

before(async () => (served = await serveLesson(lesson)));
after(() => served.close());

test('the microphone', { timeout: 120_000 }, async (t) => {
  try {
    const { page, asked, tracks, record, stray } = await served.visit(fakeDevice, fakeConsent);
    const canRecord = await page.evaluate(
      () => 'MediaRecorder' in window && MediaRecorder.isTypeSupported('audio/webm'),
    );
    if (!canRecord) return t.skip('This browser has no MediaRecorder');

    await t.test('is recorded with its loudness, is off when stopped, and plays', async () => {
      await record();
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Hear yourself' }).waitFor();
      assert.deepEqual(await tracks(), ['ended']);
      const bars = await page
        .locator('.heard rect')
        .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
      assert.ok(Math.max(...bars) > 8, `No bar of the waveform rises: ${bars.join(' ')}`);
      await page.getByRole('button', { name: 'Hear yourself' }).click();
      await page.getByRole('button', { name: 'Stop' }).waitFor();
      await page.getByRole('button', { name: 'Hear yourself' }).waitFor({ timeout: 10_000 });
      assert.equal(await page.locator('polku-trouble').count(), 0);
    });

    await t.test('is off a second after the lesson is left', async () => {
      await page.getByRole('button', { name: 'Record again' }).click();
      await page.getByRole('timer').waitFor();
      assert.deepEqual(await tracks(), ['ended', 'live']);
      await page.getByRole('button', { name: 'Close the lesson' }).click();
      await page.waitForTimeout(1_000);
      assert.deepEqual(await tracks(), ['ended', 'ended']);
    });

    await t.test('is off a second after the page is hidden, or the course taken away', async () => {
      await page.goto(served.origin);
      await record();
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      await page.waitForTimeout(1_000);
      assert.deepEqual(await tracks(), ['ended']);
      await page.getByRole('button', { name: 'Record again' }).click();
      await page.getByRole('timer').waitFor();
      await page.evaluate(() => document.querySelector('polku-course')!.remove());
      await page.waitForTimeout(1_000);
      assert.deepEqual(await tracks(), ['ended', 'ended']);
    });

    await t.test('sends nothing anywhere, nor does hearing', async () => {
      await page.goto(served.origin);
      await page.getByRole('button', { name: 'Hei!' }).click();
      await page.locator('polku-hearing h2').waitFor();
      assert.deepEqual(stray(), []);
      const files = asked.filter((url) => url.startsWith(served.origin));
      assert.ok(files.length > 5 && files.every((url) => !url.includes('?')), files.join('\n'));
    });
  } finally {
    await served.leave();
  }
});

test('a microphone that is not allowed is told, and the exercise can go on', async () => {
  try {
    const { page, tracks } = await served.visit(fakeDevice, noConsent);
    await page.getByRole('button', { name: 'Record yourself' }).click();
    await page.locator('polku-trouble', { hasText: 'may not use the microphone' }).waitFor();
    assert.deepEqual(await tracks(), []);
    await page.getByRole('button', { name: 'I can’t speak now' }).click();
    const main = page.locator('polku-lesson .main');
    await main.click();
    await page.locator('polku-summary').waitFor();
  } finally {
    await served.leave();
  }
});

test('a permission that is taken back halfway leaves what was said until then', async () => {
  try {
    const { page, allow, tracks, record } = await served.visit(fakeDevice);
    await allow(true);
    await record();
    await allow(false);
    await page.locator('.cut', { hasText: 'This is what was recorded until then' }).waitFor();
    assert.deepEqual(await tracks(), ['ended']);
    await page.getByRole('button', { name: 'Hear yourself' }).waitFor();
    await page.getByRole('button', { name: 'Record again' }).click();
    await page.locator('polku-trouble', { hasText: 'may not use the microphone' }).waitFor();
    await page.getByRole('button', { name: 'Hear yourself' }).waitFor();
  } finally {
    await served.leave();
  }
});
