import { compile } from '../../src/course/compile.js';
import type { Edition } from '../../src/course/course.js';
import { exerciseTypes } from '../../src/exercises/index.js';

const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));
const loaded = await Promise.all(exerciseTypes.map(({ load }) => load()));

/** All types of exercises, as an author's page has them. */
export const allTypes = new Map(loaded.map((type) => [type.name, type]));

/** Compiles the text of a lesson in a course that teaches Finnish, as it is while it is written. */
export function written(text: string): {
  course: Edition['course'];
  lesson: Edition['lessons'][0];
} {
  const media = [...text.matchAll(/\]\(((?:audio|images)\/[^)]+)\)/g)];
  const outline = `---
id: draft
title: Draft
languages: [en]
teaches: fi
---
## Unit

1. [Lesson](01-lesson.md)
2. [Another](02-another.md)
`;
  const files = [
    { path: 'course.md', content: outline },
    { path: '01-lesson.md', content: `---\ntitle: Lesson\n---\n${text}` },
    { path: '02-another.md', content: `---\ntitle: Another\n---\n## Step\n\nText.\n` },
    ...media.map(([, path = '']) => ({ path: decodeURIComponent(path), content: '' })),
  ];
  const { course, lessons } = compile(files, readers).editions[0]!;
  return { course, lesson: lessons[0]! };
}
