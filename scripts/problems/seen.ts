import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/checks.js';
import { compile, type SourceFile } from '../../src/course/compile.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import type { Problem, Severity } from '../../src/problem.js';
import { checkCases, checkedFiles } from '../../test/support/check-cases.js';
import { examplesIn } from '../../test/support/guide-examples.js';
import { plainReaders } from '../../test/support/plain-types.js';
import { filesOf, problemCases } from '../../test/support/problem-cases.js';

/** What was seen of a problem in the cases that the tests have for it. */
export interface Seen {
  readonly severities: readonly Severity[];
  /** What can be done about it; `none` where nothing is proposed. */
  readonly fixes: readonly ('safe' | 'guess' | 'none')[];
}

const exercises = join(import.meta.dirname, '../../src/exercises');
const order: readonly Severity[] = ['error', 'warning', 'advice'];

/** How grave each problem is, and whether there is a fix for it, by its code. */
export async function seen(): Promise<ReadonlyMap<string, Seen>> {
  const readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
  const problems = [
    ...problemCases.flatMap((row) =>
      of(row.code, compile(filesOf(row), plainReaders, { today, ...(row.id && { id: row.id }) })),
    ),
    ...checkCases.flatMap((row) => of(row.code, compile(checkedFiles(row), readers, { checks }))),
    ...badExamples().flatMap(({ bad, files }) => of(bad, compile(files, readers))),
  ];
  const codes = new Set(problems.map(({ code }) => code));
  return new Map(
    [...codes].map((code) => [code, sumUp(problems.filter((one) => one.code === code))]),
  );
}

const today = '2026-11-22';

function of(code: string, { problems }: { readonly problems: readonly Problem[] }) {
  return problems.filter((problem) => problem.code === code);
}

function sumUp(problems: readonly Problem[]): Seen {
  const found = new Set(problems.map(({ severity }) => severity));
  const fixes = problems.map(({ fix }) => (!fix ? 'none' : fix.isGuess ? 'guess' : 'safe'));
  return { severities: order.filter((one) => found.has(one)), fixes: [...new Set(fixes)] };
}

/** What the guides of exercise types call bad, each in a course of its own. */
function badExamples(): readonly { readonly bad: string; readonly files: readonly SourceFile[] }[] {
  const guides = readdirSync(exercises, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(\w+)[\\/]\1\.md$/.test(name),
  );
  return guides.flatMap((name) =>
    examplesIn(readFileSync(join(exercises, name), 'utf8')).flatMap(({ source, bad, untaught }) => {
      if (bad === undefined) return [];
      const teaches = untaught ? '' : 'teaches: fi\n';
      const matter = `---\nid: c\ntitle: C\nlanguages: [en]\n${teaches}---\n`;
      const recordings = [...source.matchAll(/\]\((audio\/[^)]+)\)/g)].map(([, path = '']) => path);
      const files = [
        { path: 'course.md', content: `${matter}## U\n1. [A](01-a.md)\n` },
        { path: '01-a.md', content: `---\ntitle: A\n---\n\n${source}` },
        ...recordings.map((path) => ({ path, content: '' })),
      ];
      return [{ bad, files }];
    }),
  );
}
