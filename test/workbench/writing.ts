import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFolder } from '../support/picked-folder.js';
import { png, type WorkbenchPage } from '../support/workbench-page.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import { atWorkbench, patience, type Office, type Sit } from './at-workbench.js';

/** Writing a lesson: what is wrong is mended, what is written is played, and saved. */
export function writing(office: () => Office): void {
  const sit: Sit = (use, seat) => atWorkbench(office(), use, seat);

  const mended = async (I: WorkbenchPage, mend: () => Promise<void>) => {
    await I.beginCourse('Kahvila');
    const begun = await I.text();
    assert.deepEqual(await I.problems(), []);
    await I.write(begun.replace(':::choice', ':::choise'));
    assert.deepEqual(await I.problems(), ['directive.unknown']);
    await mend();
    await I.hasText(begun);
    assert.deepEqual(await I.problems(), []);
    return begun;
  };

  test('a broken lesson is mended, answered, saved and opened again', patience, () =>
    sit(async (I, page) => {
      const text = await mended(I, () => I.press(/^Did you mean “choice”/));
      const choice = I.exercise(0);
      await choice.getByText('The right answer').click();
      await choice.getByRole('button', { name: 'Check' }).click();
      await choice.getByText('Why this one is right').waitFor();
      await I.save();
      await I.standsAs('All saved in the folder kahvila');
      assert.equal(String(await inFolder(page, '01-the-first-lesson.md')), text);
      await page.reload();
      await I.openFolder();
      await I.hasText(text);
    }),
  );

  test('the same by keyboard alone', patience, () =>
    sit(async (I, page) => {
      const text = await mended(I, async () => {
        await I.goTo('Home');
        await page.keyboard.press('F8');
        await page.keyboard.press('Control+.');
        await page.getByRole('dialog', { name: 'What is wrong here' }).waitFor();
        await page.keyboard.press('Enter');
      });
      for (const part of ['Problems', 'The lesson']) {
        await page.keyboard.press('F6');
        assert.equal(await I.focusedPart(), part);
      }
      await I.tabTo('answer');
      for (let tries = 0; !(await I.focused()).includes('The right answer'); tries++) {
        assert.ok(tries < 3);
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Space');
      await I.tabTo('Check');
      await page.keyboard.press('Enter');
      await I.exercise(0).getByText('Why this one is right').waitFor();
      await page.keyboard.press('Control+s');
      await I.standsAs('All saved in the folder kahvila');
      assert.equal(String(await inFolder(page, '01-the-first-lesson.md')), text);
    }),
  );

  test('a problem in the list leads to its place, again and again', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      const begun = await I.text();
      await I.write(begun.replace(':::order', ':::ordr'));
      await I.problems();
      for (let times = 0; times < 2; times++) {
        await I.goTo('Home');
        await I.part('Problems').locator('.place').first().click();
        await page.waitForTimeout(100);
        await page.keyboard.type('!');
        const line = (await I.text()).split('\n').find((one) => one.includes('ordr'));
        assert.match(line!, /!/);
        await page.keyboard.press('Control+z');
      }
    }),
  );

  test(
    'a problem of another file is mended once, however often its button is pressed',
    patience,
    () =>
      sit(async (I) => {
        await I.beginCourse('Kahvila');
        const begun = await I.text();
        const [, body = ''] = begun.split(/^---\n[\s\S]*?^---\n/m);
        await I.write(begun.replace(':::choice', ':::choise'));
        assert.deepEqual(await I.problems(), ['directive.unknown']);
        assert.ok(body);
        await I.openFile('Title page');
        await I.hasFile('course.md');
        const button = I.part('Problems').getByRole('button', { name: /^Did you mean/ });
        await button.evaluate((element: HTMLElement) => {
          element.click();
          element.click();
        });
        assert.deepEqual(await I.problems(), []);
        await I.openFile('The first lesson');
        await I.hasText(begun);
      }),
  );

  test('an answered exercise stays answered when another one is edited', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      const begun = await I.text();
      const choice = I.exercise(0);
      await choice.getByText('The right answer').click();
      await choice.getByRole('button', { name: 'Check' }).click();
      await choice.getByText('Why this one is right').waitFor();
      await I.write(begun.replace('the first thing', 'the very first thing'));
      await I.part('The lesson').getByText('the very first thing').first().waitFor();
      assert.ok(await choice.getByText('Why this one is right').isVisible());
      await page.waitForTimeout(600);
      assert.ok(await choice.getByText('Why this one is right').isVisible());
    }),
  );

  test(
    'all types of exercises stand in one lesson, without a problem, and are played',
    patience,
    () =>
      sit(async (I, page) => {
        await page.getByText('It teaches Finnish').click();
        await I.beginCourse('Kahvila');
        await I.write('---\ntitle: Everything\nminutes: 30\n---\nText.\n');
        for (const { name } of exerciseTypes) {
          await I.goTo('End');
          await I.press(/^Exercise$/);
          const offer = page.locator('polku-insert .offer').filter({
            has: page.locator('.name').getByText(name, { exact: true }),
          });
          await offer.click();
          await I.hasLine(`:::${name}`);
        }
        // The contents call it otherwise, which is only a suggestion.
        const problems = (await I.problems()).filter((code) => code !== 'check.title-differs');
        assert.deepEqual(problems, []);
        assert.equal(
          await page.locator('polku-trial polku-exercise > *').count(),
          exerciseTypes.length,
        );
        assert.equal(await page.locator('polku-broken').count(), 0);
      }),
  );

  test('an exercise can be begun twice from its template', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      await I.write('---\ntitle: Twice\nminutes: 30\n---\nText.\n');
      for (const name of ['scenario', 'scenario', 'choice', 'choice', 'dialogue', 'dialogue']) {
        await I.goTo('End');
        await I.press(/^Exercise$/);
        await page.locator('polku-insert .offer .name').getByText(name, { exact: true }).click();
        await page.waitForTimeout(200);
      }
      assert.equal((await I.text()).match(/^:::[a-z]/gm)!.length, 6);
      const told = await I.problems();
      assert.deepEqual(
        told.filter((code) => !code.startsWith('check.')),
        [],
      );
    }),
  );

  test('the cursor leads the preview, and the preview leads the cursor', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      await I.goTo('End');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      const order = page.locator('polku-preview .current');
      await order.locator('polku-order').waitFor();
      assert.ok(await order.evaluate((element) => element.checkVisibility()));
      await page.locator('polku-preview [part=edit]').nth(2).click();
      await page.waitForTimeout(100);
      await page.keyboard.type('!');
      assert.match(await I.text(), /^!:::choice/m);
    }),
  );

  test('pictures that are dropped are put beside the lesson, and shown', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      const files = [
        { name: 'Ovi (1).PNG', type: 'image/png', content: png },
        { name: 'hei.opus', type: '', content: 'sound' },
      ];
      await I.drop(page.locator('.cm-line', { hasText: 'Write here' }), files);
      await I.hasLine('(images/ovi-1.png)');
      await I.hasLine('(audio/hei.opus)');
      const shown = page.locator('polku-preview img');
      await shown.waitFor();
      await shown.scrollIntoViewIfNeeded();
      await I.until(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth === 1));
      await I.save();
      await I.standsAs('All saved');
      assert.deepEqual(await inFolder(page, 'images/ovi-1.png'), png);
      assert.equal(String(await inFolder(page, 'audio/hei.opus')), 'sound');
    }),
  );

  test('a new lesson is begun, and stands in the contents', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      await I.press('New lesson');
      await page.locator('polku-new-lesson #name').fill('Töissä kahvilassa');
      await page.keyboard.press('Enter');
      await I.hasLine('title: Töissä kahvilassa');
      assert.deepEqual(await I.problems(), []);
      await I.openFile('Title page');
      await I.hasLine('(02-toissa-kahvilassa.md)');
    }),
  );

  test('a ready course is opened as a copy', patience, () =>
    sit(async (I, page) => {
      await I.press('Plain language');
      await page.locator('polku-editor').waitFor();
      await I.problems();
      const rows = await page.locator('polku-files .file').count();
      assert.equal(rows, 14);
      assert.ok((await page.locator('polku-trial').count()) > 0);
      await I.goTo('End');
      await page.keyboard.type('Oma.');
      await I.standsAs('One file is kept in this browser');
    }),
  );
}
