import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { node, root } from '../bundles.js';
import type { Row } from './table.js';

const lessons = 1000;
const mostSeconds = 5;
const mostMegabytes = 500;

// Written to what is else for mistakes: how much memory the command had at most, in kilobytes.
const peak = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';

/** The command `polku check`, all checks on, as an author runs it: its start is part of it. */
export async function benchChecking(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'polku-check-'));
  try {
    const built = join(folder, 'polku');
    await build({ ...node(built), logLevel: 'silent' });
    const size = writeCourse(join(folder, 'course'));
    const start = performance.now();
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${peak}`,
        join(built, 'cli.js'),
        'check',
        join(folder, 'course'),
      ],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Number(run.stderr.trim().split('\n').at(-1)) / 1024;
    if (run.status !== 0) throw new Error(`The course is not sound:\n${run.stdout.slice(-2000)}`);
    const text = `${(size / 1e6).toFixed(1)} MB`;
    return [
      {
        figure: `polku check, ${lessons.toLocaleString('en')} lessons (${text}), all checks`,
        value: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`,
        aim: `≤ ${mostSeconds} s, ≤ ${mostMegabytes} MB`,
        met: seconds <= mostSeconds && megabytes <= mostMegabytes,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A course of the lessons that we have, again and again; gives how many characters they have. */
function writeCourse(folder: string): number {
  const ours = join(root, 'courses/learn-finnish');
  const texts = readdirSync(ours)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .map((name) => readFileSync(join(ours, name), 'utf8'));
  mkdirSync(folder, { recursive: true });
  let links = '';
  let size = 0;
  for (let at = 1; at <= lessons; at++) {
    // Ids of one's own are there only once.
    const text = texts[at % texts.length]!.replace(/\{#([\w-]+)/g, `{#$1-${at}`);
    size += text.length;
    writeFileSync(join(folder, `${at}-lesson-${at}.md`), text);
    links += `1. [Lesson ${at}](${at}-lesson-${at}.md)\n`;
  }
  const head = '---\nid: big\ntitle: Big\nlanguages: [en]\nteaches: fi\n---\nA course.\n\n## All\n';
  writeFileSync(join(folder, 'course.md'), head + links);
  return size;
}
