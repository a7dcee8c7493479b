import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer } from 'marked';
import { compile } from '../../src/course/compile.js';
import type { SourceFile } from '../../src/course/compile.js';
import { loadReaders } from '../../src/author/compile-courses.js';
import { root } from '../bundles.js';
import { hostile } from './hostile.js';
import { median, ms, type Row } from './table.js';

/** A course of about 1 MB: the lessons of the course that we have, again and again. */
function bigCourse(): readonly SourceFile[] {
  const folder = join(root, 'courses/learn-finnish');
  const lessons = readdirSync(folder)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const files: SourceFile[] = [];
  for (let size = 0; size < 1_000_000; size += lessons[files.length % lessons.length]!.length) {
    const content = lessons[files.length % lessons.length]!;
    files.push({ path: `${files.length + 1}-lesson-${files.length + 1}.md`, content });
  }
  const links = files.map(({ path }) => `1. [${path}](${path})`).join('\n');
  const head = '---\nid: big\ntitle: Big\nlanguages: [en]\nteaches: fi\n---\n## All\n';
  return [{ path: 'course.md', content: head + links }, ...files];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Compiling a course of 1 MB, beside marked's lexer alone on the same text. */
export async function benchCompiling(): Promise<readonly Row[]> {
  const readers = await loadReaders();
  const files = bigCourse();
  const lex = (): void => {
    for (const { content } of files) new Lexer({ gfm: true }).lex(String(content));
  };
  const rounds = Array.from({ length: 7 }, () => ({
    lexer: timeOf(lex),
    compiler: timeOf(() => compile(files, readers)),
  }));
  const lexer = median(rounds.map((round) => round.lexer));
  const compiler = median(rounds.map((round) => round.compiler));
  return [
    { figure: 'marked’s lexer alone, 1 MB of course text', value: ms(lexer) },
    {
      figure: 'compile, the same text',
      value: `${ms(compiler)}, ${(compiler / lexer).toFixed(2)} ×`,
      aim: '≤ 2 ×',
      met: compiler / lexer <= 2,
    },
  ];
}

/** A story of 500 sections, with conditions, compiled and followed through all its ways. */
export async function benchScenario(): Promise<readonly Row[]> {
  const readers = await loadReaders();
  const count = 500;
  const section = (at: number): string => {
    const on = Math.min(at + 1, count - 1);
    const condition = at % 5 === 0 ? 'if="trust>=2" ' : '';
    const choices = `- [x] [Ask what happened](#part-${on}) {trust+1}
  > She tells you, and decides what happens next.
- [ ] [Call the manager](#part-${Math.max(0, at - 3)}) {${condition}trust-1}
  > It is out of her hands.`;
    return `### Part ${at}\nShe looks at you.\n\n${at === on ? '' : choices}`;
  };
  const sections = Array.from({ length: count }, (_, at) => section(at)).join('\n\n');
  const files = lessonOf(`:::scenario\nA situation.\n\n${sections}\n:::`);
  if (compile(files, readers).problems.length > 0) throw new Error('The story is not sound');
  const time = median(Array.from({ length: 9 }, () => timeOf(() => compile(files, readers))));
  return [
    {
      figure: `a scenario of ${count} sections, compiled and checked`,
      value: ms(time),
      aim: '≤ 100 ms',
      met: time <= 100,
    },
  ];
}

/** A course of one lesson. */
function lessonOf(content: string): readonly SourceFile[] {
  const course = '---\nid: a\ntitle: A\nlanguages: [en]\n---\n## A\n1. [A](01-a.md)\n';
  return [
    { path: 'course.md', content: course },
    { path: '01-a.md', content: `---\ntitle: A\n---\n${content}` },
  ];
}

/** The slowest of the hostile texts: each is a lesson filled to the format's limit. */
export async function benchHostile(): Promise<readonly Row[]> {
  const readers = await loadReaders();
  const times = Object.entries(hostile).map(([name, content]) => {
    const files = lessonOf(content);
    return { name, time: timeOf(() => compile(files, readers)) };
  });
  if (process.argv.includes('--all')) console.table(times);
  const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
  return [
    {
      figure: `hostile markdown, slowest of ${times.length} (${slowest.name})`,
      value: ms(slowest.time),
      aim: '≤ 500 ms',
      met: slowest.time <= 500,
    },
  ];
}
