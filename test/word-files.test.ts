import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compile, type Compilation } from '../src/course/compile.js';
import { emit } from '../src/course/emit.js';
import { openCourse } from '../src/course/load.js';
import { isProblem } from '../src/course/source.js';
import { words } from '../src/exercises/words/words.js';
import type { WordsSpec } from '../src/exercises/words/words.js';
import { wordsReader } from '../src/exercises/words/words.read.js';
import type { Lesson } from '../src/course/course.js';
import type { ExerciseReader } from '../src/course/exercise-reader.js';
import type { ExerciseType } from '../src/course/exercise-type.js';

// Translations of a course's words, from `words.<lang>.md` to what the learner's page holds.

type Files = Readonly<Record<string, string>>;

const readers = [wordsReader] as readonly ExerciseReader[];
const lesson = `---
title: Keys
---
:::words
| fi | en | picture | example |
|---|---|---|---|
| *avain* | key | | *Missä avain on?* |
| päivä | day | | |
| kissa | | 🐈 | |
:::

:::words
More of them.

| fi | en | ru |
|---|---|---|
| ovi | door | своя дверь |
:::
`;
const files: Files = {
  'course.md':
    '---\nid: c\ntitle: C\nlanguages: [en, sv]\nteaches: fi\nwords: [ru, ar]\n---\n## U\n1. [The keys](01-keys.md)\n',
  '01-keys.md': lesson,
  '01-keys.sv.md': lesson.replaceAll(/\b(en|key|day|door)\b/g, 'sv'),
  'words.ru.md':
    'For translators: write plainly.\n\n## Keys\n\n| en | FI | ru |\n|---|---|---|\n| key | avain | **ключ** |\n| day | pa\u0308iva\u0308 | день |\n| door | ovi | дверь |\n',
  'words.ar.md': '## [Anything](01-keys.md)\n\n| fi | ar |\n|---|---|\n| avain | مفتاح |\n',
};

function compiled(changed: Partial<Files> = {}): Compilation {
  const all = Object.entries({ ...files, ...changed });
  const sources = all.map(([path, content]) => ({ path, content: content ?? '' }));
  return compile(sources, readers, { texts: true });
}

function rowsOf({ steps }: Lesson): WordsSpec['rows'] {
  const parts = steps.flatMap((step) => step.parts);
  return parts.flatMap((part) => (part.kind === 'exercise' ? (part.spec as WordsSpec).rows : []));
}

const glossesOf = (of: Lesson, lang: string) =>
  rowsOf(of).map(({ glosses }) => glosses[lang]?.map((one) => JSON.stringify(one)).join(''));

describe('files of translated words', () => {
  const { editions, problems, texts } = compiled();
  const [english, swedish] = editions.map(({ lessons }) => lessons[0]!);

  it('put their translations beside the meanings that the lesson gives, which stay', () => {
    expect(glossesOf(english!, 'ru')).to.deep.equal([
      '{"kind":"strong","children":[{"kind":"text","text":"ключ"}]}',
      '{"kind":"text","text":"день"}',
      undefined,
      '{"kind":"text","text":"своя дверь"}',
    ]);
    expect(glossesOf(english!, 'en')[0]).to.include('key');
    expect(glossesOf(english!, 'ar')[0]).to.include('مفتاح');
  });

  it('serve the course in all of its languages', () => {
    expect(glossesOf(swedish!, 'ru')).to.deep.equal(glossesOf(english!, 'ru'));
    expect(glossesOf(swedish!, 'sv')[0]).to.include('sv');
  });

  it('tell what is missing once, at the table, with its place in the lesson', () => {
    expect(
      problems.map(({ code, place, values }) => [code, place?.file, place?.line, values]),
    ).to.deep.equal([
      ['translation.missing', 'words.ar.md', 5, { word: 'päivä', file: '01-keys.md', line: 4 }],
      ['translation.missing', 'words.ar.md', 5, { word: 'ovi', file: '01-keys.md', line: 12 }],
    ]);
  });

  it('leave ids and fingerprints as they are', () => {
    const bare = compiled({ 'course.md': files['course.md']!.replace('words: [ru, ar]\n', '') });
    const namesIn = (of: Lesson) =>
      of.steps.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'exercise' ? [part.id, part.fingerprint] : [])),
      );
    expect(namesIn(english!)).to.deep.equal(namesIn(bare.editions[0]!.lessons[0]!));
    expect(glossesOf(bare.editions[0]!.lessons[0]!, 'ru')[0]).to.be.undefined;
    expect(bare.problems.map(({ code }) => code)).to.deep.equal([
      'translation.unlisted',
      'translation.unlisted',
    ]);
  });

  it('are read by whoever checks spelling, each column in its language', () => {
    const of = (lang: string) =>
      texts.flatMap((run) =>
        run.place.file === 'words.ru.md' && run.lang === lang ? run.text : [],
      );
    expect(of('ru')).to.include.members(['ключ', 'день', 'дверь']);
    expect(of('fi')).to.include('avain');
  });

  it('cannot bring more than text into the course', () => {
    const hostile = compiled({
      'words.ar.md':
        '## Keys\n\n| fi | ar |\n|---|---|\n| avain | <img src=x onerror=alert(1)> [x](javascript:alert(1)) |\n',
    });
    const found = hostile.problems.map(({ code }) => code);
    expect(found).to.include.members(['html.raw', 'link.refused']);
    expect(glossesOf(hostile.editions[0]!.lessons[0]!, 'ar')[0]).not.to.include('href');
  });

  it('never cost the course, whatever they hold', () => {
    const pieces = [
      '## Keys\n',
      '| fi | ru |\n',
      '|---|---|\n',
      '| avain | x |\n',
      '[',
      ':::',
      '\0',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(text, (parts) => {
        const { editions: found } = compiled({ 'words.ru.md': parts.join('') });
        expect(rowsOf(found[0]!.lessons[0]!)).to.have.length(4);
      }),
    );
  });

  it('with thousands of wrong words are told of in a moment', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `| avain${at} | x |`).join('\n');
    const start = performance.now();
    const { problems: found } = compiled({
      'words.ru.md': `## Keys\n\n| fi | ru |\n|---|---|\n${rows}\n`,
    });
    expect(performance.now() - start).to.be.below(2000);
    expect(found.filter(({ values }) => values['suggestion'] !== undefined)).to.have.length.below(
      101,
    );
  });
});

describe('a page', () => {
  const base = 'https://union.example/c/';

  async function open(name: string, served: Files, wishes: readonly string[]) {
    const asked: string[] = [];
    const fetch = (url: string) => {
      const path = url.slice(base.length);
      asked.push(path);
      const found = served[path];
      return Promise.resolve(
        new Response(found ?? '', { status: found === undefined ? 404 : 200 }),
      );
    };
    const source = await openCourse(base + name, {
      fetch,
      lang: 'en',
      glosses: () => wishes,
      loadTypes: () => Promise.resolve([words as ExerciseType]),
      loadReaders: () => Promise.resolve(readers),
    });
    if (isProblem(source)) throw new Error(source.code);
    const opened = await source.lesson('keys');
    if (isProblem(opened)) throw new Error(opened.code);
    return { asked, opened };
  }

  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['ru'], ['words.ru.md']],
    [['vi', 'ar-EG', 'ru'], ['words.ar.md']],
    [['en', 'ru'], []],
    [['vi'], []],
    [[], []],
  ];
  for (const [wishes, fetched] of cases) {
    it(`that wishes ${wishes.join(', ') || 'nothing'} fetches ${fetched.join() || 'none'}`, async () => {
      const { asked, opened } = await open('course.md', files, wishes);
      expect(asked).to.deep.equal(['course.md', '01-keys.md', ...fetched]);
      const lang = fetched[0]?.slice(6, 8);
      if (lang) expect(glossesOf(opened.lesson, lang)[0]).to.be.a('string');
    });
  }

  it('plays the lesson without a file that does not come', async () => {
    const others = Object.fromEntries(
      Object.entries(files).filter(([path]) => path !== 'words.ru.md'),
    );
    const { opened } = await open('course.md', others, ['ru']);
    expect(rowsOf(opened.lesson)).to.have.length(4);
    const page = await open('course.md', { ...files, 'words.ru.md': '<!doctype html>' }, ['ru']);
    expect(page.opened.problems).to.deep.equal([]);
  });

  it('has all translations in a compiled course', async () => {
    const emitted = emit(compiled()).map(({ path, content }) => [path, content] as const);
    const { asked, opened } = await open('course.json', Object.fromEntries(emitted), ['ru']);
    expect(asked).to.deep.equal(['course.json', 'keys.json']);
    expect(glossesOf(opened.lesson, 'ar')[0]).to.be.a('string');
  });
});
