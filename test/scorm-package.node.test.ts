import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { launchFile, manifestOf } from '../src/interop/scorm/manifest.js';
import { safeNames } from '../src/interop/scorm/safe-names.js';
import { makeFolder } from './support/folder.js';
import { openPacker, textIn, type Packer } from './support/scorm-package.js';
import { brokenLesson, smallCourse } from './support/small-course.js';

// The package that `polku scorm` makes, as a file. What it does in an LMS: scorm.node.test.ts.

const patience = { timeout: 180_000 };
const courses = new URL('../courses/', import.meta.url).pathname;

suite('the SCORM package of a course', () => {
  let packer: Packer;
  const folder = makeFolder();
  before(async () => {
    packer = await openPacker();
  });
  after(() => {
    packer.remove();
    folder.remove();
  });

  test('has a manifest as the schema wants it, for every course of ours', patience, async () => {
    for (const name of ['diversity', 'learn-finnish']) {
      const zip = await packer.pack(join(courses, name));
      await assertValid(textIn(zip, 'imsmanifest.xml'));
    }
  });

  test('names every file in its manifest, and has every file that it names', patience, async () => {
    const zip = await packer.pack(join(courses, 'diversity'));
    const manifest = textIn(zip, 'imsmanifest.xml');
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href = '']) =>
      decodeURIComponent(href),
    );
    const files = Object.keys(unzipSync(zip)).filter((path) => path !== 'imsmanifest.xml');
    assert.deepEqual(named.sort(), files.sort());
    assert.ok(files.includes(launchFile));
    assert.equal(new Set(files.map((path) => path.toLowerCase())).size, files.length);
    for (const path of files) assert.match(path, /^[\w./-]+$/);
  });

  test('is the same to the byte whenever it is made', patience, async () => {
    const zip = await packer.pack(join(courses, 'diversity'));
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      assert.deepEqual(await packer.pack(join(courses, 'diversity')), zip);
    } finally {
      process.env.TZ = zone ?? 'UTC';
    }
  });

  test('names the course in the language that is wished', patience, async () => {
    const title = async (...args: string[]) => {
      const zip = await packer.pack(join(courses, 'diversity'), ...args);
      return [
        /<title>([^<]*)/.exec(textIn(zip, 'imsmanifest.xml'))?.[1],
        /<html lang="(\w+)"/.exec(textIn(zip, launchFile))?.[1],
      ];
    };
    const [[fi, fiPage], [en, enPage]] = [await title(), await title('--lang', 'en')];
    assert.notEqual(fi, en);
    assert.deepEqual([fiPage, enPage], ['fi', 'en']);
  });

  test(
    'has no script and no style in its page, so that any policy allows it',
    patience,
    async () => {
      const zip = await packer.pack(join(courses, 'diversity'));
      const page = textIn(zip, launchFile);
      assert.doesNotMatch(page, /<script(?![^>]*src=)|<style|style=|\son\w+=/);
    },
  );

  test('calls files by names that every system and LMS can have', patience, async () => {
    for (const [path, content] of Object.entries({
      ...smallCourse,
      'small/01-hei.md': smallCourse['small/01-hei.md'].replace(
        'images/door.png',
        '<images/Ovi auki ä?.png>'.replace('?', ''),
      ),
      'small/images/Ovi auki ä.png': 'png',
    })) {
      folder.write(path, content);
    }
    const zip = await packer.pack(join(folder.path, 'small'));
    const [picture = '', ...others] = Object.keys(unzipSync(zip)).filter((path) =>
      path.endsWith('.png'),
    );
    assert.deepEqual(others, []);
    assert.match(picture, /^course\/files\/[a-z\d]+\.png$/);
    assert.ok(textIn(zip, 'course/hei.json').includes(picture.slice('course/'.length)));
  });

  test('is not made of a course with errors, of several, or of none', patience, async () => {
    const broken = makeFolder({
      ...smallCourse,
      'small/01-hei.md': brokenLesson,
      'other/course.md': smallCourse['small/course.md'],
    });
    const out = join(broken.path, 'out.zip');
    const some = await packer.run(join(broken.path, 'small'), '-o', out);
    assert.equal(some.status, 1);
    assert.match(some.stderr, /No package was made/);
    assert.throws(() => readFileSync(out));
    assert.match((await packer.run(broken.path, '-o', out)).stderr, /several courses/);
    assert.match((await packer.run(broken.path)).stderr, /Say where to write/);
    assert.equal((await packer.run(join(broken.path, 'nowhere'), '-o', out)).status, 2);
    broken.remove();
  });
});

suite('a manifest', () => {
  const hostile = {
    id: 'a',
    title: `<&>"'\u0000\u001b\ud800]]>${'ä'.repeat(300)}`,
    version: '1.0 <beta>',
    pass: 80,
  };

  test('is as the schema wants it, whatever a course is called', async () => {
    await assertValid(manifestOf(hostile, [launchFile, "a&b'c.png"]));
    await assertValid(manifestOf({ id: 'x'.repeat(64), title: '💬', pass: 0 }, [launchFile]));
  });

  test('tells what is to be reached only where something is', () => {
    assert.match(manifestOf(hostile, []), /<adlcp:masteryscore>80</);
    assert.doesNotMatch(manifestOf({ ...hostile, pass: 0 }, []), /masteryscore/);
  });

  test('is refused by the schema when something is wrong with it', async () => {
    const right = manifestOf({ id: 'a', title: 'A', pass: 50 }, [launchFile]);
    const wrongs = [
      right.replace('ADL SCORM', 'SCORM'),
      right.replace('identifierref="polku-a-course"', 'identifierref="polku-a"'),
      right.replace('<title>A</title>', ''),
      right.replace('>50<', '>150<'),
      right.replace('"sco"', '"SCO"'),
    ];
    for (const wrong of wrongs) assert.notDeepEqual(await errorsIn(wrong), []);
  });
});

test('names of files are kept where they can be, and are never two for one', () => {
  const paths = ['a.png', 'A.png', 'con.json', 'ok/b-1.mp3', 'x y.png', 'trailing.', '.hidden'];
  const names = safeNames(paths);
  assert.deepEqual(
    paths.filter((path) => names.get(path) === path),
    ['A.png', 'ok/b-1.mp3'],
  );
  const lower = [...names.values()].map((name) => name.toLowerCase());
  assert.equal(new Set(lower).size, paths.length);
});

async function assertValid(manifest: string): Promise<void> {
  assert.deepEqual(await errorsIn(manifest), []);
}

async function errorsIn(manifest: string): Promise<readonly string[]> {
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(new URL(`support/${name}`, import.meta.url), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [schema('scorm12.xsd')],
    preload: [schema('adlcp12.xsd')],
  });
  return errors.map(({ message }) => message);
}
