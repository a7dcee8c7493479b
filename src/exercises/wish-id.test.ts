import { expect } from '@open-wc/testing';
import { compile } from '../course/compile.js';
import { exercisesIn } from '../course/exercises-in.js';
import { rateReader } from './rate/rate.read.js';
import { reflectReader } from './reflect/reflect.read.js';

const readers = [rateReader, reflectReader];
const outline = '---\nid: c\ntitle: C\nlanguages: [en, fi]\n---\n## U\n1. [A](01-a.md)\n';
const matter = '---\ntitle: A\n---\n';

function compiled(text: string, variant = text) {
  const files = [
    { path: 'course.md', content: outline },
    { path: 'course.fi.md', content: '---\ntitle: C\n---\n## U\n1. [A](01-a.md)\n' },
    { path: '01-a.md', content: `${matter}${text}` },
    { path: '01-a.fi.md', content: `${matter}${variant}` },
  ];
  return compile(files, readers);
}

const problemsOf = (text: string, variant?: string) => compiled(text, variant).problems;

const idsOf = (text: string) =>
  compiled(text).editions.flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => exercisesIn(lesson).map(({ id }) => id)),
  );

/** The text with all that is proposed written into it. */
function mended(text: string): string {
  const lines = text.split('\n');
  for (const { fix } of problemsOf(text)) {
    const { line, column } = fix!.place;
    const at = line - matter.split('\n').length;
    lines[at] = lines[at]!.slice(0, column - 1) + fix!.text + lines[at]!.slice(column - 1);
  }
  return lines.join('\n');
}

describe('an exercise whose answers are worth keeping', () => {
  const text =
    ':::reflect {#reflect-2}\nWhy?\n:::\n\n:::reflect\nHow?\n:::\n\n:::reflect  \nWhen?\n:::\n\n:::rate {scale="a, b"}\nHow?\n\n- I can\n:::\n';

  it('is asked for an id of its own: the one it has, once for both languages', () => {
    const problems = problemsOf(text);
    expect(
      problems.map(({ code, severity, place }) => [code, severity, place?.file, place?.line]),
    ).to.deep.equal([
      ['reflect.no-id', 'warning', '01-a.md', 8],
      ['reflect.no-id', 'warning', '01-a.md', 12],
      ['rate.no-id', 'warning', '01-a.md', 16],
    ]);
    const after = mended(text);
    const lines = after.split('\n').filter((line) => /^:::./.test(line));
    expect(lines[0]).to.equal(':::reflect {#reflect-2}');
    expect(lines[1]).to.match(/^:::reflect \{#a\.reflect\.\w+\}$/);
    expect(lines[2]).to.match(/^:::reflect \{#a\.reflect\.\w+\} {2}$/);
    expect(lines[3]).to.match(/^:::rate \{#a\.rate\.\w+ scale="a, b"\}$/);
    expect(idsOf(after)).to.deep.equal(idsOf(text));
    expect(problemsOf(after)).to.deep.equal([]);
  });

  it('is asked for none where it may have one that cannot be read', () => {
    for (const line of [':::reflect {#mine', ':::reflect What?', ':::reflect {} What?']) {
      const codes = problemsOf(`${line}\nWhy?\n:::\n`).map(({ code }) => code);
      expect(codes, line).not.to.include('reflect.no-id');
    }
  });

  it('is asked for the id that its twin leaves it', () => {
    const twins = ':::reflect\nWhy?\n:::\n\n:::reflect\nWhy?\n:::\n';
    const ids = idsOf(twins);
    const [first, second] = problemsOf(twins).filter(({ fix }) => fix);
    expect(first!.fix!.text).to.equal(` {#${ids[0]}}`);
    expect(second!.fix!.text).to.equal(` {#${ids[1]}}`);
    expect(second!.code).to.equal('id.duplicate');
  });

  it('is asked in a variant where it stands for none of the first language', () => {
    const more = `${text}\n:::reflect\nWho?\n:::\n`;
    const own = problemsOf(text, more).filter(({ place }) => place?.file === '01-a.fi.md');
    expect(own.map(({ code }) => code)).to.include.members(['variant.extra', 'reflect.no-id']);
  });
});
