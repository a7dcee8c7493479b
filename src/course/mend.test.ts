import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Fix, Problem } from '../problem.js';
import { plainReaders } from '../../test/support/plain-types.js';
import { filesOf, problemCases } from '../../test/support/problem-cases.js';
import { compile, type SourceFile } from './compile.js';
import type { ExerciseReader } from './exercise-reader.js';
import { mend } from './mend.js';

const outline = '---\nid: c\ntitle: C\nlanguages: [en]\n---\n## U\n1. [A](a.md)\n2. [B](b.md)\n';
const course = (a: string | Uint8Array, b = '---\ntitle: B\n---\nb\n'): readonly SourceFile[] => [
  { path: 'course.md', content: outline },
  { path: 'a.md', content: a },
  { path: 'b.md', content: b },
];
const lesson = (text: string): string => `---\ntitle: A\n---\n${text}`;
const contentOf = (files: readonly SourceFile[], path = 'a.md') =>
  files.find((file) => file.path === path)?.content;
const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error');

/** A reader whose exercises are wrong, with a fix that `text` says. */
function proposing(text: string): ExerciseReader {
  return {
    name: 'odd',
    attributes: {},
    key: () => 0,
    read: ({ problem, placeOf, material }) => {
      const place = placeOf(material[0]!);
      const fix: Fix = {
        place: { ...place, endLine: place.line, endColumn: place.column + 3 },
        text,
      };
      return { spec: {}, problems: [problem('odd.wrong', material[0], { fix })] };
    },
  };
}

describe('mend', () => {
  it('mends what is safe, in every file, and leaves the others as they are', () => {
    const files = course(
      lesson(':::choice {fixed=yes}\n- [x] a\n'),
      '---\r\ntitle:B\r\n---\r\nb\r\n',
    );
    const mended = mend(files, plainReaders);
    expect(contentOf(mended.files)).to.equal(lesson(':::choice {fixed}\n- [x] a\n:::\n'));
    expect(contentOf(mended.files, 'b.md')).to.equal('---\r\ntitle: B\r\n---\r\nb\r\n');
    expect(mended.files[0]).to.equal(files[0]);
    expect([...mended.changed].sort()).to.deep.equal(['a.md', 'b.md']);
    expect(mended.mended.map(({ code }) => code).sort()).to.deep.equal([
      'attribute.flag',
      'directive.unclosed',
      'front-matter.syntax',
    ]);
    expect(mended.compilation.problems).to.deep.equal([]);
  });

  it('does no guess, and nothing where nothing is wrong', () => {
    for (const text of [':::chioce\n- [x] a\n:::', 'a']) {
      const files = course(lesson(text));
      const mended = mend(files, plainReaders);
      expect(mended.changed).to.deep.equal([]);
      expect(mended.mended).to.deep.equal([]);
      expect(mended.files).to.deep.equal(files);
    }
  });

  it('mends what comes to light by mending', () => {
    const mended = mend(course('---\ntitle:A\ntitle: A\n---\na'), plainReaders);
    expect(contentOf(mended.files)).to.equal('---\ntitle: A\n---\na');
  });

  it('keeps a byte order mark, and takes a file that is no text as it is', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${lesson('a [b](http://a.fi/)')}`);
    expect(contentOf(mend(course(bytes), plainReaders).files)).to.equal(
      `\uFEFF${lesson('a [b](https://a.fi/)')}`,
    );
    const broken = new Uint8Array([...bytes, 0xff]);
    expect(contentOf(mend(course(broken), plainReaders).files)).to.equal(broken);
  });

  it('takes a round back that leaves a file with more errors', () => {
    const files = course(lesson(':::odd\n- one\n:::'), lesson('a [b](http://a.fi/)'));
    const mended = mend(files, [proposing('- a\n:::\n\n:::odd\n- b')]);
    expect(contentOf(mended.files)).to.equal(contentOf(files));
    expect(contentOf(mended.files, 'b.md')).to.equal(lesson('a [b](https://a.fi/)'));
    expect(mended.changed).to.deep.equal(['b.md']);
  });

  it('takes a round back that gives an exercise another id than its answers are found by', () => {
    const renaming: ExerciseReader = {
      name: 'odd',
      attributes: {},
      key: () => 0,
      read: ({ problem, placeOf, prompt }) => {
        const place = placeOf(prompt[0]!);
        return {
          spec: {},
          problems: [problem('odd.wrong', prompt[0], { fix: { place, text: 'x' } })],
        };
      },
    };
    const files = course(lesson(':::odd\none\n:::'), lesson('a [b](http://a.fi/)'));
    const mended = mend(files, [renaming]);
    expect(mended.changed).to.deep.equal(['b.md']);
    expect(mended.mended.map(({ code }) => code)).to.deep.equal(['link.insecure']);
    const own = course(lesson(':::odd {#own}\none\n:::'));
    expect(mend(own, [renaming]).changed).to.deep.equal(['a.md']);
    const outlined = course('a').with(0, {
      path: 'course.md',
      content: outline.replace('id: ', 'id:'),
    });
    const [edition] = mend(outlined, [], { id: 'folder' }).compilation.editions;
    expect(edition!.course.id).to.equal('folder');
  });

  it('comes to an end, though a fix mends nothing', () => {
    const mended = mend(course(lesson(':::odd\n- one\n:::')), [proposing('- two')]);
    expect(errorsIn(mended.compilation.problems)).to.have.length(1);
  });

  it('gives no advice a hand', () => {
    const checks = () => ({
      lesson: () => [],
      course: (): readonly Problem[] => {
        const place = { file: 'a.md', line: 4, column: 1 };
        const fix = { place, text: 'x' };
        return [{ code: 'check.some', severity: 'advice', place, values: {}, fix }];
      },
    });
    expect(mend(course(lesson('a')), plainReaders, { checks }).changed).to.deep.equal([]);
  });

  const texts = problemCases.flatMap(({ lesson: text }) => (text && text.length < 200 ? text : []));
  const options = { today: '2026-11-22' };

  it('never leaves more errors, and nothing that could still be mended', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\n'),
        (parts, between) => {
          const files = filesOf({ code: '', at: '', lesson: parts.join(between) });
          const before = errorsIn(compile(files, plainReaders, options).problems).length;
          const first = mend(files, plainReaders, options);
          expect(errorsIn(first.compilation.problems).length).to.be.at.most(before);
          const { problems } = compile(first.files, plainReaders, options);
          expect(first.compilation.problems).to.deep.equal(problems);
          const second = mend(first.files, plainReaders, options);
          expect(second.changed).to.deep.equal([]);
        },
      ),
    );
  });
});
