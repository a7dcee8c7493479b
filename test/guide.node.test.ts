import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/course/compile.js';
import { courseFormat, type Course } from '../src/course/course.js';
import { compileLesson } from '../src/course/lesson.js';
import { slugOf } from '../src/course/slugs.js';
import { exerciseTypes } from '../src/exercises/index.js';
import type { Problem } from '../src/problem.js';
import { examplesAmong, fencesIn, type PageExample } from './support/guide-page.js';

// The guide for trainers: its pages are read by the compiler of courses, its examples are played
// in it, and both languages are one guide.

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = ['en', 'fi'] as const;
const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));

interface Page {
  readonly language: string;
  readonly name: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const pages = (await Promise.all(languages.map(pagesIn))).flat();
const files = new Set(await filesBelow('docs', 'src/exercises'));

test('the guide has the same pages in each language', () => {
  const [first, ...others] = languages.map((language) => namesIn(language));
  assert.ok(first!.length >= 9, 'there are pages');
  for (const other of others) assert.deepEqual(other, first);
});

for (const { language, name, path, content } of pages) {
  const fences = fencesIn(content);

  test(`${path} is read without a problem`, () => {
    assert.deepEqual(told(compilePage(path, content).problems), []);
  });

  test(`${path} has no link that leads nowhere`, async () => {
    for (const href of hrefsIn(compilePage(path, content).lesson)) {
      if (/^[a-z]+:/.test(href)) continue;
      const [file = '', anchor] = decodeURIComponent(href).split('#');
      const target = file === '' ? path : file;
      assert.ok(existsSync(`${root}${target}`), `${target} is there`);
      if (anchor === undefined) continue;
      const anchors = anchorsIn(await readFile(`${root}${target}`, 'utf8'));
      assert.ok(anchors.has(anchor), `${target} has a heading #${anchor}`);
    }
  });

  test(`${path} has the same kinds of fences as in English`, () => {
    const english = pages.find((page) => page.language === 'en' && page.name === name);
    const infos = (text: string) => fencesIn(text).map(({ info }) => info);
    assert.deepEqual(infos(content), infos(english?.content ?? ''));
    for (const { info, line } of fences) {
      assert.match(
        info,
        /^(?:md(?: bad [a-z-]+\.[a-z-]+)?(?: taught)?|sh|text|html)$/,
        `line ${line}`,
      );
    }
  });

  for (const example of examplesAmong(fences)) {
    const { line, bad } = example;
    test(`${path}, line ${line} ${bad ? `gives ${bad}` : 'is read without a problem'}`, () => {
      const problems = compileExample(example, language, path);
      if (bad === undefined) assert.deepEqual(told(problems), []);
      else assert.deepEqual([...new Set(problems.map(({ code }) => code))], [bad]);
    });
  }
}

for (const language of languages) {
  test(`docs/guide/${language}/exercises.md leads to each exercise type`, () => {
    const page = pages.find((one) => one.language === language && one.name === 'exercises.md')!;
    const hrefs = new Set(hrefsIn(compilePage(page.path, page.content).lesson));
    const suffix = language === 'en' ? '' : `.${language}`;
    for (const { name } of exerciseTypes) {
      assert.ok(hrefs.has(`src/exercises/${name}/${name}${suffix}.md`), name);
    }
  });
}

async function pagesIn(language: string): Promise<readonly Page[]> {
  const folder = `docs/guide/${language}`;
  const names = (await readdir(`${root}${folder}`)).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.sort().map(async (name) => {
      const path = `${folder}/${name}`;
      return { language, name, path, content: await readFile(`${root}${path}`, 'utf8') };
    }),
  );
}

function namesIn(language: string): readonly string[] {
  return pages.filter((page) => page.language === language).map(({ name }) => name);
}

/** A page as a lesson of a course whose folder is the repository: so its links lead to files. */
function compilePage(path: string, content: string) {
  const course: Course = {
    format: courseFormat,
    id: 'guide',
    title: 'Guide',
    language: 'en',
    languages: ['en'],
    pass: 0,
    about: [],
    units: [],
  };
  return compileLesson({ path, content }, { course, readers, files });
}

/** An example as the only lesson of a course, with the pictures of its page and any recording. */
function compileExample({ source, isTaught }: PageExample, language: string, path: string) {
  const folder = path.replace(/[^/]*$/, '');
  const pictures = [...files].flatMap((file) =>
    file.startsWith(`${folder}images/`) ? [file.slice(folder.length)] : [],
  );
  const recordings = [...source.matchAll(/\]\((audio\/[^)]+)\)/g)].map(([, file = '']) => file);
  const course = `---\nid: trial\ntitle: Trial\nlanguages: [${language}]\n${
    isTaught ? 'teaches: fi\n' : ''
  }---\n\n## Unit\n\n1. [Lesson](01-lesson.md)\n`;
  // A whole lesson has its own settings.
  const matter = source.startsWith('---\n') ? '' : '---\ntitle: Lesson\n---\n';
  return compile(
    [
      { path: 'course.md', content: course },
      { path: '01-lesson.md', content: matter + source },
      ...[...pictures, ...recordings].map((file) => ({ path: file, content: '' })),
    ],
    readers,
  ).problems;
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

/** Where the links in anything compiled lead. */
function hrefsIn(compiled: unknown): readonly string[] {
  if (typeof compiled !== 'object' || compiled === null) return [];
  const { kind, href } = compiled as { kind?: unknown; href?: unknown };
  const own = kind === 'link' && typeof href === 'string' ? [href] : [];
  return [...own, ...Object.values(compiled).flatMap(hrefsIn)];
}

function anchorsIn(markdown: string): ReadonlySet<string> {
  const text = fencesIn(markdown).reduce((rest, { source }) => rest.replace(source, ''), markdown);
  return new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slugOf(heading)));
}

async function filesBelow(...folders: readonly string[]): Promise<readonly string[]> {
  const lists = folders.map(async (folder) => {
    const entries = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
  });
  return (await Promise.all(lists)).flat();
}
