import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { startKillableBrowser } from '../support/killable-browser.js';
import { makeFolder } from '../support/folder.js';
import { inFolder, letFolderBe, putIntoFolder } from '../support/picked-folder.js';
import { png, sitDown, type WorkbenchPage, workbenchIn } from '../support/workbench-page.js';
import { atWorkbench, patience, type Office, type Sit } from './at-workbench.js';

const lesson = '---\ntitle: Hei\n---\n## Hei\n\nTeksti.\n';
const course =
  '---\nid: kahvila\ntitle: Kahvila\nlanguages: [fi]\n---\nHei.\n\n## Yksi\n\n1. [Hei](01-hei.md)\n';

/** Nothing that was written is lost, whatever happens around it. */
export function keeping(office: () => Office): void {
  const sit: Sit = (use, seat) => atWorkbench(office(), use, seat);
  const unpacked = (zip: Buffer) =>
    Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([path, file]) => [path, Buffer.from(file)]),
    );
  const withPicture = async (I: WorkbenchPage) => {
    await I.beginCourse('Kahvila');
    await I.goTo('End');
    await I.drop(I.page.locator('.cm-content'), [
      { name: 'ovi.png', type: 'image/png', content: png },
    ]);
    await I.hasLine('(images/ovi.png)');
    await I.page.keyboard.type(' Viimeiset sanani: äöå €');
    return I.text();
  };
  const comesBack = async (I: WorkbenchPage, text: string) => {
    await I.goOnWith('Kahvila');
    await I.hasText(text);
    assert.deepEqual(unpacked(await I.takeHome())['images/ovi.png'], png);
  };

  test('what was written comes back after the page has crashed, pictures too', patience, () =>
    sit(async (I, page, context) => {
      const text = await withPicture(I);
      await page.waitForTimeout(400);
      const another = await context.newPage();
      await page.close({ runBeforeUnload: false });
      await comesBack(await sitDown(another, I.address), text);
    }),
  );

  test('what was written comes back after the browser was killed', patience, async () => {
    const profile = makeFolder();
    const address = `${office().origin}author.html?lang=en`;
    let running = await startKillableBrowser(profile.path);
    try {
      const text = await withPicture(await sitDown(running.page, address));
      await running.page.waitForTimeout(400);
      await running.kill();
      running = await startKillableBrowser(profile.path);
      await comesBack(await sitDown(running.page, address), text);
    } finally {
      await running.kill();
      profile.remove();
    }
  });

  test('a draft is written in one window at a time, and can be taken over', patience, () =>
    sit(async (one, page, context) => {
      await one.beginCourse('Kahvila');
      await one.goTo('End');
      await page.keyboard.type('Ikkunassa yksi.');
      await page.waitForTimeout(400);
      const other = await sitDown(await context.newPage(), one.address);
      await other.goOnWith('Kahvila');
      await other.amTold('is open in another window');
      assert.equal(await other.canWrite(), false);
      await page.keyboard.type(' Vielä tämä.');
      await other.press('Write here instead');
      await other.hasText(await one.text());
      assert.equal(await other.canWrite(), true);
      await one.amTold('is now being written in another window');
      assert.equal(await one.canWrite(), false);
      await other.goTo('End');
      await other.page.keyboard.type('Ikkunassa kaksi.');
      assert.match(await other.text(), /Vielä tämä\.[\s\S]*Ikkunassa kaksi\./);
    }),
  );

  for (const [choice, stays, kept] of [
    ['Keep mine', 'Minun.', 'Minun.'],
    ['Take what is in the folder', 'Heidän.', 'Heidän.'],
  ] as const) {
    test(`a file that somebody else has changed is kept twice: ${choice}`, patience, () =>
      sit(async (I, page) => {
        await putIntoFolder(page, { 'course.md': course, '01-hei.md': lesson });
        await I.openFolder();
        await I.hasText(lesson);
        const mine = lesson.replace('Teksti.', 'Minun.');
        await I.write(mine);
        await putIntoFolder(page, { '01-hei.md': lesson.replace('Teksti.', 'Heidän.') });
        await I.amTold('Somebody else has changed 01-hei.md');
        await I.save();
        assert.match(String(await inFolder(page, '01-hei.md')), /Heidän/);
        await I.hasText(mine);
        await I.press('Compare');
        await I.press(choice);
        await I.hasText(lesson.replace('Teksti.', stays));
        await I.save();
        await I.standsAs('All saved');
        assert.equal(String(await inFolder(page, '01-hei.md')), lesson.replace('Teksti.', kept));
      }),
    );
  }

  for (const [fault, words] of [
    ['full', 'There is no room left'],
    ['read-only', 'Nothing can be written into'],
  ] as const) {
    test(`a folder that is ${fault} is told, and all can be taken home`, patience, () =>
      sit(async (I, page) => {
        await putIntoFolder(page, {
          'course.md': course,
          '01-hei.md': lesson,
          'images/ovi.png': [...png],
        });
        if (fault === 'read-only') await letFolderBe(page, fault);
        await I.openFolder();
        await I.hasText(lesson);
        if (fault === 'full') await letFolderBe(page, fault);
        const mine = lesson.replace('Teksti.', 'Minun.');
        await I.write(mine);
        if (fault === 'full') await I.save();
        await I.amTold(words);
        await I.hasText(mine);
        assert.equal(String(await inFolder(page, '01-hei.md')), lesson);
        const home = unpacked(await I.takeHome());
        assert.deepEqual(Object.keys(home).sort(), ['01-hei.md', 'course.md', 'images/ovi.png']);
        assert.equal(String(home['01-hei.md']), mine);
        await page.waitForTimeout(400);
        await page.reload();
        await workbenchIn(page).goOnWith('kahvila');
        await I.hasText(mine);
      }),
    );
  }
}
