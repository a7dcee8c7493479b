/** A course of two lessons with two questions each, to be passed with 80 per cent or as said. */
export function twoLessons(pass = 80): Readonly<Record<string, string>> {
  return {
    'two/course.md': `---
id: two
title: Two lessons
languages: [en]
licence: CC BY 4.0
pass: ${String(pass)}
---
Two lessons.

## All
1. [First](01-first.md)
2. [Second](02-second.md)
`,
    'two/01-first.md': lesson('First', ['What is one?', 'What is two?']),
    'two/02-second.md': lesson('Second', ['What is three?', 'What is four?']),
  };
}

function lesson(title: string, questions: readonly string[]): string {
  const exercises = questions.map(
    (question) => `:::choice\n${question}\n\n- [x] Right\n- [ ] Wrong\n:::`,
  );
  return `---\ntitle: ${title}\nminutes: 2\n---\n## Questions\n${exercises.join('\n\n')}\n`;
}
