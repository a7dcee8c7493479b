import { expect } from '@open-wc/testing';
import { compile } from '../course/compile.js';
import { rateReader } from './rate/rate.read.js';
import { reflectReader } from './reflect/reflect.read.js';

const readers = [rateReader, reflectReader];
const outline = '---\nid: c\ntitle: C\nlanguages: [en, fi]\n---\n## U\n1. [A](01-a.md)\n';
const matter = '---\ntitle: A\n---\n';

function problemsOf(text: string, variant = text) {
  const files = [
    { path: 'course.md', content: outline },
    { path: 'course.fi.md', content: '---\ntitle: C\n---\n## U\n1. [A](01-a.md)\n' },
    { path: '01-a.md', content: `${matter}${text}` },
    { path: '01-a.fi.md', content: `${matter}${variant}` },
  ];
  return compile(files, readers).problems;
}

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

  it('is asked for an id of its own, with one that is free, once for both languages', () => {
    const problems = problemsOf(text);
    expect(
      problems.map(({ code, severity, place }) => [code, severity, place?.file, place?.line]),
    ).to.deep.equal([
      ['reflect.no-id', 'warning', '01-a.md', 8],
      ['reflect.no-id', 'warning', '01-a.md', 12],
      ['rate.no-id', 'warning', '01-a.md', 16],
    ]);
    const after = mended(text);
    expect(after.split('\n').filter((line) => /^:::./.test(line))).to.deep.equal([
      ':::reflect {#reflect-2}',
      ':::reflect {#reflect-1}',
      ':::reflect {#reflect-3}  ',
      ':::rate {#rate-1 scale="a, b"}',
    ]);
    expect(problemsOf(after)).to.deep.equal([]);
  });

  it('is asked in a variant where it stands for none of the first language', () => {
    const more = `${text}\n:::reflect\nWho?\n:::\n`;
    const own = problemsOf(text, more).filter(({ place }) => place?.file === '01-a.fi.md');
    expect(own.map(({ code }) => code)).to.include.members(['variant.extra', 'reflect.no-id']);
  });
});
