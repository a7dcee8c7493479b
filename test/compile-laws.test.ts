import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compile, type Compilation, type SourceFile } from '../src/course/compile.js';
import type { ExerciseReader } from '../src/course/exercise-reader.js';
import { readText } from '../src/course/file-text.js';
import { Findings } from '../src/course/findings.js';
import { Reading } from '../src/course/reading.js';
import type { Place } from '../src/problem.js';
import { objectsIn } from './support/nodes.js';
import { plainReaders } from './support/plain-types.js';

const sample = `---
title: Hei! Greetings
minutes: 12
---
Opening *text* with a [link](01-a.md), ![a picture](a.png) and \`code\`.

> [!TIP]
> A tip, and **bold** words.

## Say hello
1. one
   - two

   three
2. four

| a | b \\| c |
|---|:-:|
| *d* | e |

:::choice {#own fixed you="two words"}
Where does Amina *work*?

- [ ] *Kauppa.*
> A place.
- [x] *Kaupassa.*

  > In the shop.

> [!NOTE]
> Because.
:::

:::gaps
Minä [[olen|oon]] Amina.
:::

:::fact {checked=2026-11-21 source=https://example.org}
True.
:::

\`\`\`md
:::choice
\`\`\`

### End
<br> &auml; https://example.org
`;
const outline = '---\nid: c\ntitle: C\nlanguages: [en]\nteaches: fi\n---\n## U\n1. [A](01-a.md)\n';

const pieces = sample.split(/(?<=\n)|(?=[*`[\]()>|:{}#-])/);
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...pieces)), { maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  .map(([cuts, noise]) =>
    cuts.reduce((text, [at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, sample + noise),
  );
const marks = fc
  .array(
    fc.constantFrom(
      ...':::,choice,gaps,fact,{,},#a,fixed,=,[[,]],[,],(,),|,-,- [x],>,> ,*,**,`,```,~~~,<!--,-->,#,## ,---,\n,\n,\n\n, ,    ,\t,a,1.,&amp;,&,\r,\r\n,\u2028,\0,\uFEFF,\uD800,![,](a),<b>,javascript:'.split(
        ',',
      ),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: marks },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
const anyContent = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

function compileFiles(lesson: SourceFile['content'], course: SourceFile['content'] = outline) {
  const files = [
    { path: 'course.md', content: course },
    { path: '01-a.md', content: lesson },
  ];
  return { files, compiled: compile(files, plainReaders, { texts: true, today: '2026-11-22' }) };
}

function expectWithin(place: Place, files: readonly SourceFile[]): void {
  const file = files.find(({ path }) => path === place.file);
  if (!file) return expect(place.file).to.equal('course.md') as unknown as void;
  const { lines } = readText(file).source;
  const line = lines[place.line - 1];
  expect(line, `line ${place.line} of ${lines.length}`).to.be.a('string');
  expect(place.column).to.be.within(1, line!.length + 1);
  if (place.endLine === undefined) return;
  expect(place.endLine).to.be.within(place.line, lines.length);
  expect(place.endColumn).to.be.within(1, lines[place.endLine - 1]!.length + 1);
}

function placesOf({ problems, texts }: Compilation): readonly Place[] {
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix.place] : []));
  return [...problems.map(({ place }) => place!), ...fixes, ...texts.map(({ place }) => place)];
}

describe('compile', function () {
  this.timeout(60_000);

  it('ends with a course, whatever a lesson or course.md holds', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (lesson, course) => {
        expect(compileFiles(lesson).compiled.editions[0]!.lessons).to.have.length(1);
        expect(compileFiles(sample, course).compiled.editions[0]!.course.id).to.match(
          /^[a-z\d-]+$/,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('points into the source with every place', () => {
    fc.assert(
      fc.property(anyContent, (lesson) => {
        const { files, compiled } = compileFiles(lesson);
        for (const place of placesOf(compiled)) expectWithin(place, files);
      }),
      { numRuns: 400 },
    );
  });

  it('tells readers where each node of an exercise stands', () => {
    const asking = plainReaders.map((reader): ExerciseReader => ({
      ...reader,
      read(block) {
        const places: Place[] = [];
        for (const node of objectsIn([block.prompt, block.material])) {
          places.push(block.placeOf(node));
        }
        return { spec: { places, rights: [] }, problems: [] };
      },
    }));
    fc.assert(
      fc.property(anyText, (content) => {
        const files = [
          { path: 'course.md', content: outline },
          { path: '01-a.md', content },
        ];
        const { editions } = compile(files, asking);
        for (const { places } of objectsIn(editions[0]!.lessons)) {
          for (const place of (places as Place[] | undefined) ?? []) expectWithin(place, files);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds the lines and columns of words', () => {
    const { texts } = compileFiles(sample).compiled;
    const found = texts.map(({ text, place }) => `${place.line}:${place.column} ${text}`);
    expect(found).to.include.members([
      '5:10 text',
      '5:15 with a link,',
      '8:3 A tip, and bold words.',
      '14:4 three',
      '17:7 b | c',
      '19:4 d',
      '22:19 work',
      '24:8 Kauppa.',
      '25:3 A place.',
      '28:5 In the shop.',
      '31:3 Because.',
    ]);
  });

  it('loses no line between the file and the tokens', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const { source } = readText({ path: 'a.md', content });
        const scope = { folder: '', lessons: new Map() };
        const reading = new Reading(new Findings(source), scope, undefined);
        const chunks = reading.lex(source.lines, 0, source.lines.length);
        chunks.forEach(({ line, tokens, plain }, at) => {
          const raws = plain ?? tokens.map(({ raw }) => raw).join('');
          const end = chunks[at + 1]?.line ?? source.lines.length;
          expect(visible(raws)).to.equal(visible(source.lines.slice(line, end).join('\n')));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(anyContent, (lesson) => {
        expect(compileFiles(lesson).compiled).to.deep.equal(compileFiles(lesson).compiled);
      }),
      { numRuns: 100 },
    );
  });

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(anyContent, (lesson) => {
        const { editions, problems } = compileFiles(lesson).compiled;
        const copy = JSON.parse(JSON.stringify({ editions, problems })) as unknown;
        expect(copy).to.deep.equal({ editions, problems });
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind line endings or a byte order mark', () => {
    const { editions } = compileFiles(sample).compiled;
    for (const ending of ['\r\n', '\r']) {
      const changed = `\uFEFF${sample.replaceAll('\n', ending)}`;
      expect(compileFiles(changed).compiled.editions).to.deep.equal(editions);
      const bytes = new TextEncoder().encode(changed);
      expect(compileFiles(bytes).compiled.editions).to.deep.equal(editions);
    }
  });
});

/** The text without the spaces that nothing reads: those of blank lines, and the last ones. */
function visible(text: string): string {
  return text.replace(/^[ \t]+$/gm, '').trimEnd();
}
