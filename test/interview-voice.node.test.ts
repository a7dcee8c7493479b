import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { fakeConsent, fakeDevice, noConsent, serveLesson } from './support/microphone-page.js';

// What is said in an interview, with the browser's own microphone, which beeps.

const lesson = `---
title: A
---
## Asked

:::interview {#asked interviewer="Sari Laine"}
You meet Sari Laine.

### *Kuka sinä olet?*
Who are you?

### *Missä asut?*
Where do you live?
:::
`;

let served: Awaited<ReturnType<typeof serveLesson>>;

before(async () => (served = await serveLesson(lesson)));
after(() => served.close());

/** Comes to where the first question is answered. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Learn/ }).click();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('button', { name: 'Record yourself' }).waitFor();
}

test('what is said in an interview', { timeout: 120_000 }, async (t) => {
  await t.test('is recorded, and gone with its sounds once it is left', async () => {
    try {
      const { page, tracks, sounds, record, stray } = await served.visit(fakeDevice, fakeConsent);
      await begin(page);
      await record();
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Hear yourself' }).waitFor();
      assert.equal(await sounds(), 1);
      await page.getByRole('button', { name: 'I have answered' }).click();
      await page.getByText('Look back').first().waitFor();
      assert.equal(await sounds(), 1, 'looking back it is still there');
      await page.getByRole('button', { name: 'Next question' }).click();
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await record();
      assert.deepEqual(await tracks(), ['ended', 'live']);
      await page.getByRole('button', { name: 'Close the lesson' }).click();
      await page.waitForTimeout(1_000);
      assert.deepEqual(await tracks(), ['ended', 'ended']);
      await page.waitForTimeout(3_000);
      assert.equal(await sounds(), 0);
      assert.deepEqual(stray(), []);
    } finally {
      await served.leave();
    }
  });

  await t.test('goes on in writing where the microphone is denied', async () => {
    try {
      const { page } = await served.visit(fakeDevice, noConsent);
      await begin(page);
      await page.getByRole('button', { name: 'Record yourself' }).click();
      await page.locator('polku-trouble', { hasText: 'may not use the microphone' }).waitFor();
      await page.getByRole('textbox', { name: 'Your answer' }).fill('Olen Anna.');
      await page.getByRole('button', { name: 'I have answered' }).click();
      await page.getByText('Look back').first().waitFor();
    } finally {
      await served.leave();
    }
  });

  await t.test('keeps what was said until the permission was taken back', async () => {
    try {
      const { page, allow, sounds, record } = await served.visit(fakeDevice);
      await allow(true);
      await begin(page);
      await record();
      await allow(false);
      await page.locator('.cut', { hasText: 'This is what was recorded until then' }).waitFor();
      assert.equal(await sounds(), 1);
      await page.getByRole('button', { name: 'Record again' }).click();
      await page.getByRole('textbox', { name: 'Your answer' }).waitFor();
      assert.equal(await sounds(), 1, 'what was recorded is not lost by it');
    } finally {
      await served.leave();
    }
  });
});
