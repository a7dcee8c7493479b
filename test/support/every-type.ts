import { readFileSync } from 'node:fs';
import { compile, type SourceFile } from '../../src/course/compile.js';
import { emit } from '../../src/course/emit.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import { examplesIn } from './guide-examples.js';

/** How many of each guide's examples are taken: enough for each way in which a type is shown. */
const most = 4;

const opening = `You can do a bit of everything.

- one
- two

![A door](images/door.svg) and [a page](https://example.com/).

| a | b |
|---|---|
| c | d |

:::fact {checked=2026-10-01 source=https://example.com/law}
A fact.
:::
`;

/** A course with exercises of every type, made from the examples in their guides. */
export function everyTypeCourse(): readonly SourceFile[] {
  const steps = exerciseTypes.flatMap(({ name }) => {
    const url = new URL(`../../src/exercises/${name}/${name}.md`, import.meta.url);
    return examplesIn(readFileSync(url, 'utf8'))
      .filter(({ bad, untaught, template }) => !bad && !untaught && !template)
      .filter(({ source }) => !source.includes('](audio/'))
      .slice(0, most)
      .map(({ source }, at) => `## ${name} ${at + 1}\nText.\n\n${source}`);
  });
  const lesson = `---\ntitle: Everything\n---\n${opening}\n${steps.join('\n')}`;
  const course = `---\nid: all\ntitle: All\nlanguages: [en]\nteaches: fi\n---\nAbout.\n\n## Unit\n\n1. [Everything](01-all.md)\n`;
  const door = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
  return [
    { path: 'course.md', content: course },
    { path: '01-all.md', content: lesson },
    { path: 'images/door.svg', content: door },
  ];
}

/** The same compiled ahead. */
export async function everyTypeCompiled(): Promise<readonly SourceFile[]> {
  const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));
  return emit(compile(everyTypeCourse(), readers));
}
