import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainReaders, plainTypes } from '../../test/support/plain-types.js';
import { compile } from './compile.js';
import { emit } from './emit.js';
import { bestLanguage, openCourse } from './load.js';
import { isProblem, type CourseSource } from './source.js';

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
type Answer = (path: string) => Response | Promise<Response>;

const base = 'https://union.example/courses/c/';
const markdown: Files = {
  'course.md':
    '---\nid: c\ntitle: C\nlanguages: [en, fi]\n---\n## U\n1. [A](01-a.md)\n2. [B](02-b.md)\n',
  'course.fi.md': '---\ntitle: Kurssi\n---\n## Y\n1. [Aa](01-a.fi.md)\n2. [Bee](02-b.md)\n',
  '01-a.md': '---\ntitle: A\n---\n:::choice\nWhich?\n- [x] a\n- [ ] b\n:::\n',
  '01-a.fi.md': '---\ntitle: Aa\n---\n:::choice\nKumpi?\n- [x] a\n- [ ] b\n:::\n',
  '02-b.md': '---\ntitle: B\n---\n![Shop](shop.png)\n',
};
const media = { path: 'shop.png', content: '' };
const sources = Object.entries(markdown).map(([path, content]) => ({ path, content }));
const compiled: Files = Object.fromEntries(
  emit(compile([...sources, media], plainReaders)).map(({ path, content }) => [path, content]),
);

const nothing = () => Promise.resolve([]);

const serve =
  (files: Files): Answer =>
  (path) =>
    Object.hasOwn(files, path) ? new Response(files[path]) : new Response('', { status: 404 });

function open(name: string, answer: Answer, lang = 'en', timeout = 1000) {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(decodeURI(url.slice(base.length)));
    return Promise.resolve(answer(asked.at(-1)!));
  };
  const loaded: string[] = [];
  const loaderOf =
    <Named extends { readonly name: string }>(what: string, all: readonly Named[]) =>
    (names: Iterable<string>) => {
      loaded.push(what);
      const wanted = new Set(names);
      return Promise.resolve(all.filter((one) => wanted.has(one.name)));
    };
  const loadTypes = loaderOf('types', plainTypes);
  const loadReaders = loaderOf('readers', plainReaders);
  const options = { fetch, lang, loadTypes, loadReaders, timeout };
  return { asked, loaded, opened: openCourse(base + name, options) };
}

async function source(name: string, answer: Answer, lang?: string): Promise<CourseSource> {
  const opened = await open(name, answer, lang).opened;
  if (isProblem(opened)) throw new Error(opened.code);
  return opened;
}

for (const [name, files, parts] of [
  ['course.md', markdown, 'readers'],
  ['course.json', compiled, 'types'],
] as const) {
  describe(`a course from ${name}`, () => {
    it('opens with its outline, and fetches lessons only when they are asked for', async () => {
      const { asked, opened } = open(name, serve(files));
      const course = (await opened) as CourseSource;
      expect(course.course.title).to.equal('C');
      expect(course.baseUrl).to.equal(base);
      expect(course.problems).to.deep.equal([]);
      expect(asked).to.deep.equal([name]);
      const lesson = await course.lesson('a');
      expect(isProblem(lesson) ? lesson.code : lesson.lesson.title).to.equal('A');
      await course.lesson('a');
      expect(asked).to.have.length(2);
    });

    it(`loads ${parts} for its exercises, and nothing else`, async () => {
      const { loaded, opened } = open(name, serve(files));
      await ((await opened) as CourseSource).lesson('a');
      expect(loaded).to.deep.equal([parts]);
    });

    it('opens in the language wished for, and keeps ids and fingerprints', async () => {
      const english = await source(name, serve(files), 'en-GB');
      const finnish = await source(name, serve(files), 'fi-FI');
      expect(finnish.course.title).to.equal('Kurssi');
      expect(finnish.course.language).to.equal('fi');
      expect(finnish.course.units[0]!.lessons.map(({ title }) => title)).to.deep.equal([
        'Aa',
        'Bee',
      ]);
      const exercise = async (from: CourseSource) => {
        const opened = await from.lesson('a');
        const part = isProblem(opened) ? undefined : opened.lesson.steps[0]!.parts[0];
        return part?.kind === 'exercise' ? part : undefined;
      };
      const [en, fi] = [await exercise(english), await exercise(finnish)];
      expect(fi!.prompt).not.to.deep.equal(en!.prompt);
      expect([fi!.id, fi!.fingerprint]).to.deep.equal([en!.id, en!.fingerprint]);
    });

    it('shows the lesson of the main language where there is no variant', async () => {
      const opened = await (await source(name, serve(files), 'fi')).lesson('b');
      expect(isProblem(opened) ? opened.code : opened.lesson.language).to.equal('en');
    });

    it('falls back to the first language when the other outline is missing', async () => {
      const without = Object.fromEntries(
        Object.entries(files).filter(([path]) => !/^course\.fi/.test(path)),
      );
      expect((await source(name, serve(without), 'fi')).course.title).to.equal('C');
    });

    it('says what happened, as a problem', async () => {
      const table: readonly [string, Answer][] = [
        ['course.not-found', () => new Response('', { status: 404 })],
        ['course.refused', () => new Response('', { status: 500 })],
        ['course.unreachable', () => Promise.reject(new TypeError('offline'))],
        ['course.timeout', () => new Promise(() => undefined)],
        ['course.not-course', () => new Response('<!doctype html><title>Not found</title>')],
        [
          'course.not-course',
          () => new Response('a', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
        ],
      ];
      for (const [code, answer] of table) {
        const opened = await open(name, answer, 'en', 50).opened;
        expect(isProblem(opened) && opened.code).to.equal(code);
      }
    });

    it('survives a file that is nested too deep to be read', async () => {
      const opening = '{"kind":"quote","children":['.repeat(50_000);
      const about = `[${opening}${']}'.repeat(50_000)}]`;
      const deep = `{"format":1,"id":"a","title":"A","language":"en","languages":["en"],"pass":0,"about":${about},"units":[]}`;
      const opened = await open(name, () => new Response(deep)).opened;
      expect(!isProblem(opened) || opened.code === 'course.not-course').to.equal(true);
    });

    it('fetches a lesson anew after it could not be had', async () => {
      let isOnline = false;
      const answer: Answer = (path) => {
        if (isOnline || path === name) return serve(files)(path);
        throw new TypeError('offline');
      };
      const course = await source(name, answer);
      const failed = await course.lesson('a');
      expect(isProblem(failed) && failed.code).to.equal('lesson.unreachable');
      isOnline = true;
      expect(isProblem(await course.lesson('a'))).to.equal(false);
      const unknown = await course.lesson('__proto__');
      expect(isProblem(unknown) && unknown.code).to.equal('lesson.unknown');
    });
  });
}

describe('a course from elsewhere', () => {
  const index = JSON.parse(compiled['course.json'] as string) as Record<string, unknown>;
  const lesson = JSON.parse(compiled['a.json'] as string) as Record<string, unknown>;

  it('refuses addresses that are none', async () => {
    for (const url of ['javascript:alert(1)', 'https://', 'data:text/plain,a', 'file:///a.md']) {
      const options = { fetch, lang: 'en', loadTypes: nothing, loadReaders: nothing };
      const opened = await openCourse(url, options);
      expect(isProblem(opened) && opened.code, url).to.equal('course.address');
    }
  });

  it('refuses a newer format instead of guessing', async () => {
    const files = { 'course.json': JSON.stringify({ ...index, format: 2 }) };
    const opened = await open('course.json', serve(files)).opened;
    expect(isProblem(opened) && opened.code).to.equal('course.newer');
  });

  const link = (href: unknown) => ({ kind: 'link', href, children: [] });
  const inSpec = (value: unknown) => ({ ...exerciseOf(lesson), spec: { rights: [], value } });
  const parts: readonly [string, unknown][] = [
    ['a script as a link', { kind: 'paragraph', children: [link('javascript:alert(1)')] }],
    [
      'a picture from elsewhere',
      { kind: 'paragraph', children: [{ kind: 'image', src: 'https://evil.example/a', alt: '' }] },
    ],
    ['an unknown kind', { kind: 'marquee', children: [] }],
    ['text that is none', { kind: 'paragraph', children: [{ kind: 'text', text: 1 }] }],
    ['an exercise without an id', { ...exerciseOf(lesson), id: undefined }],
    ['a script in an exercise', inSpec([link('javascript:alert(1)')])],
    ['a picture from elsewhere in an exercise', inSpec({ src: '//evil.example/a.png' })],
    ['reading that is none in an exercise', inSpec({ kind: 'paragraph' })],
    ['a number', 7],
    ['nothing', null],
  ];
  for (const [name, part] of parts) {
    it(`does not believe a lesson with ${name}`, async () => {
      const steps = [{ id: '', title: [], parts: [part] }];
      const files = { ...compiled, 'a.json': JSON.stringify({ ...lesson, steps }) };
      const opened = await (await source('course.json', serve(files))).lesson('a');
      expect(isProblem(opened) && opened.code).to.equal('lesson.not-course');
    });
  }

  it('does not believe a lesson that brings a prototype or is endlessly deep', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    for (const spec of ['{"__proto__":{"a":1},"rights":[]}', deep]) {
      const text = JSON.stringify(lesson).replace(/"spec":\{.*?\}(?=\})/, `"spec":${spec}`);
      const files = { ...compiled, 'a.json': text };
      const opened = await (await source('course.json', serve(files))).lesson('a');
      expect(isProblem(opened)).to.equal(true);
    }
  });

  it('shows an exercise as broken when its type cannot handle it', async () => {
    const text = JSON.stringify(lesson).replace(/"rights":\[0\]/, '"right":0');
    const throwing = plainTypes.map((type) => ({
      ...type,
      blank: (spec: unknown) => (spec as { rights: number[] }).rights.map(() => 0),
    }));
    const opened = (await openCourse(`${base}course.json`, {
      fetch: (url) =>
        Promise.resolve(serve({ ...compiled, 'a.json': text })(url.slice(base.length))),
      lang: 'en',
      loadTypes: () => Promise.resolve(throwing),
      loadReaders: nothing,
    })) as CourseSource;
    const found = await opened.lesson('a');
    expect(isProblem(found) ? found : found.lesson.steps[0]!.parts[0]!.kind).to.equal('broken');
  });

  it('survives any bytes and any JSON', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 100 }).map((bytes) => new Uint8Array(bytes)),
      fc.json(),
      fc
        .tuple(
          fc.constantFrom('title', 'units', 'about', 'languages', 'pass', 'id'),
          fc.jsonValue(),
        )
        .map(([key, value]) => JSON.stringify({ ...index, [key]: value })),
      fc
        .tuple(fc.constantFrom('title', 'steps', 'id', 'format'), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({ ...lesson, [key]: value })),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (course, one) => {
        const first = await open('course.json', serve({ 'course.json': course })).opened;
        if (!isProblem(first)) expect(first.course.title).to.be.a('string');
        const opened = await source('course.json', serve({ ...compiled, 'a.json': one }));
        const found = await opened.lesson('a');
        if (!isProblem(found)) expect(found.lesson.id).to.equal('a');
      }),
    );
  });
});

describe('bestLanguage', () => {
  const table: readonly [wish: string, languages: string[], expected: string][] = [
    ['fi', ['en', 'fi'], 'fi'],
    ['fi-FI', ['en', 'fi'], 'fi'],
    ['FI', ['en', 'fi'], 'fi'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['sv', ['en', 'fi'], 'en'],
    ['', ['en', 'fi'], 'en'],
  ];
  for (const [wish, languages, expected] of table) {
    it(`${wish || 'nothing'} of ${languages.join()} is ${expected}`, () => {
      expect(bestLanguage(wish, languages)).to.equal(expected);
    });
  }
});

function exerciseOf(lesson: Record<string, unknown>): Record<string, unknown> {
  const steps = lesson['steps'] as { parts: Record<string, unknown>[] }[];
  return steps[0]!.parts[0]!;
}
