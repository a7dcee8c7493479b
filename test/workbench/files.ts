import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { inFolder, putIntoFolder } from '../support/picked-folder.js';
import { png } from '../support/workbench-page.js';
import { atWorkbench, patience, type Office, type Sit } from './at-workbench.js';

const course =
  '---\nid: kahvila\ntitle: Kahvila\nlanguages: [fi]\n---\nHei.\n\n## Yksi\n\n1. [Hei](01-hei.md)\n';
const lesson = '---\ntitle: Hei\n---\n## Hei\n\nTeksti.\n\n![Ovi](images/ovi.png)\n';
const crlf = '---\r\ntitle: Kaksi\r\n---\r\nTeksti.\r\n';
const binary = Buffer.from([0, 255, 254, 13, 10, 0, 1]);
const given: Readonly<Record<string, Buffer>> = {
  'course.md': Buffer.from(course),
  '01-hei.md': Buffer.from(lesson),
  '02-kaksi.md': Buffer.from(crlf),
  'images/ovi.png': png,
};

/** Files come in by every way, and go out as they came. */
export function files(office: () => Office): void {
  const sit: Sit = (use, seat) => atWorkbench(office(), use, seat);

  test('a folder of 2,000 files with a binary called .md is opened and saved', patience, () =>
    sit(async (I, page) => {
      const many = Array.from({ length: 2_000 }, (_, n) => [`images/${n}.png`, '.'] as const);
      await putIntoFolder(page, {
        ...Object.fromEntries(many),
        ...{ 'course.md': course, '01-hei.md': lesson, '03-binary.md': [...binary] },
      });
      await I.openFolder();
      await I.hasText(lesson);
      await I.amTold('This folder holds 2003 files');
      assert.ok((await I.problems()).includes('draft.not-text'));
      await I.openFile('03-binary.md');
      await page.getByText('This file cannot be edited here').waitFor();
      await I.openFile('Hei');
      const mine = lesson.replace('Teksti.', 'Minun.');
      await I.write(mine);
      await I.save();
      await I.standsAs('All saved');
      assert.equal(String(await inFolder(page, '01-hei.md')), mine);
      assert.deepEqual(await inFolder(page, '03-binary.md'), binary);
    }),
  );

  const home = async (zip: Buffer) =>
    Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([path, file]) => [path, Buffer.from(file)]),
    );

  test('files that were picked go home as they came', patience, () =>
    sit(
      async (I, page) => {
        const flat = { ...given, 'ovi.png': png };
        delete (flat as Record<string, Buffer>)['images/ovi.png'];
        await page
          .locator('polku-start input[type=file]')
          .last()
          .setInputFiles(
            Object.entries(flat).map(([name, buffer]) => ({ name, mimeType: '', buffer })),
          );
        await I.hasText(lesson);
        assert.deepEqual(await home(await I.takeHome()), flat);
      },
      { opensFolders: false },
    ),
  );

  test('a zip that was picked goes home as it came, with what was written since', patience, () =>
    sit(async (I, page) => {
      const buffer = Buffer.from(zipSync({ ...given, 'kuva.md': binary }));
      await page
        .locator('polku-start input[type=file]')
        .last()
        .setInputFiles([{ name: 'kahvila.zip', mimeType: 'application/zip', buffer }]);
      await I.hasText(lesson);
      const mine = lesson.replace('Teksti.', 'Minun.');
      await I.write(mine);
      const zip = await I.takeHome();
      assert.deepEqual(await home(zip), {
        ...given,
        'kuva.md': binary,
        '01-hei.md': Buffer.from(mine),
      });
    }),
  );

  test('files can be dropped anywhere on the first page', patience, () =>
    sit(async (I, page) => {
      const dropped = Object.entries(given).filter(([path]) => path.endsWith('.md'));
      await I.drop(
        page.locator('polku-start h1'),
        dropped.map(([name, content]) => ({ name, type: 'text/markdown', content })),
      );
      await I.hasText(lesson);
      assert.deepEqual(await home(await I.takeHome()), Object.fromEntries(dropped));
    }),
  );
}
