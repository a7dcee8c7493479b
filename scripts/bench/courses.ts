import type { SourceFile } from '../../src/course/compile.js';
import type { Course } from '../../src/course/course.js';

/** A course of small lessons, each of so many questions; the first option is right. */
export function course(lessons: number, questions: number): readonly SourceFile[] {
  const numbers = Array.from({ length: lessons }, (_, i) => i + 1);
  const links = numbers.map((n) => `1. [Lesson ${n}](${n}-lesson-${n}.md)`).join('\n');
  const title =
    '---\nid: bench\ntitle: Bench\nlanguages: [en]\nlicence: CC BY 4.0\n---\nA course.\n';
  return [
    { path: 'course.md', content: `${title}\n## Lessons\n${links}\n` },
    ...numbers.map((n) => ({
      path: `${n}-lesson-${n}.md`,
      content: `---\ntitle: Lesson ${n}\nminutes: 5\n---\n${questionsOf(questions)}`,
    })),
  ];
}

function questionsOf(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `:::choice {fixed}\nWhat is ${i} and one?\n\n- [x] ${i + 1}\n- [ ] ${i + 2}\n- [ ] ${i + 3}\n:::\n`,
  ).join('\n');
}

/** How many words the bench's vocabulary has in each lesson. */
export const wordsInLesson = 100;

/** A language course of lists of words. */
export function vocabulary(lessons: number): readonly SourceFile[] {
  const numbers = Array.from({ length: lessons }, (_, i) => i + 1);
  const links = numbers.map((n) => `1. [Lesson ${n}](${n}-lesson-${n}.md)`).join('\n');
  const title =
    '---\nid: words\ntitle: Words\nlanguages: [en]\nteaches: fi\nlicence: CC BY 4.0\n---\nA course.\n';
  return [
    { path: 'course.md', content: `${title}\n## Lessons\n${links}\n` },
    ...numbers.map((n) => ({
      path: `${n}-lesson-${n}.md`,
      content: `---\ntitle: Lesson ${n}\n---\n${listOf(n)}`,
    })),
  ];
}

function listOf(lesson: number): string {
  const rows = Array.from({ length: wordsInLesson }, (_, i) => {
    const word = wordOf(lesson, i);
    return `| ${word} | word ${lesson}.${i} | *Tässä on ${word}.* |`;
  });
  return [':::words', '| fi | en | example |', '|---|---|---|', ...rows, ':::', ''].join('\n');
}

/** A word of the vocabulary: the same one for the same lesson and place. */
export function wordOf(lesson: number, at: number): string {
  const syllables = ['ka', 'ti', 'mu', 'le', 'so', 'va', 'ni', 'pe', 'ru', 'ho'];
  const digits = String(lesson * 1000 + at);
  return [...digits].map((digit) => syllables[Number(digit)]).join('');
}

/** The index of a course with its lessons again and again, until there are so many. */
export function enlarged(index: Course, count: number): Course {
  const lessons = index.units.flatMap((unit) => unit.lessons);
  const all = Array.from({ length: count }, (_, i) => {
    const entry = lessons[i % lessons.length]!;
    return i < lessons.length
      ? entry
      : { ...entry, id: `${entry.id}-${i}`, title: `Lesson ${i + 1}` };
  });
  const units = Array.from({ length: Math.ceil(count / 10) }, (_, i) => ({
    title: `Unit ${i + 1}`,
    lessons: all.slice(i * 10, i * 10 + 10),
  }));
  return { ...index, units };
}

/** A lesson with one text to rewrite. */
export function rewriting(): readonly SourceFile[] {
  const title =
    '---\nid: rewrite\ntitle: Rewrite\nlanguages: [fi]\nlicence: CC BY 4.0\n---\nA course.\n';
  const exercise = `:::rewrite\nKirjoita uudelleen.\n\n> ${officialese(1)}\n\n- [ ] Kuka\n\n> [!NOTE]\n> Kerro heti.\n:::\n`;
  return [
    { path: 'course.md', content: `${title}\n## Lessons\n1. [Lesson 1](1-lesson-1.md)\n` },
    { path: '1-lesson-1.md', content: `---\ntitle: Lesson 1\nminutes: 5\n---\n${exercise}` },
  ];
}

/** An answer in an interview, of 500 words; each number gives another one. */
export function longAnswer(n: number): string {
  const words = (
    'Olin viime kesänä töissä hotellissa, ja kerran asiakas oli vihainen. Minun piti rauhoittaa ' +
    'tilanne. Kuuntelin häntä, pyysin anteeksi ja vein uudet pyyhkeet huoneeseen, niinku heti. ' +
    `Lopulta hän kiitti minua ${n} kertaa. Opin, että siivoojat ja asiakkaat puhuvat samaa kieltä.`
  ).split(' ');
  return Array.from({ length: 500 }, (_, at) => words[at % words.length]).join(' ');
}

/** How many words a paragraph of officialese has. */
export const wordsInParagraph = 25;

/** A paragraph of officialese; each number gives another one. */
export function officialese(n: number): string {
  return (
    `Ohjeen ${n} noudattamisesta ilmoitetaan työntekijöille, ja se on tehtävä ennen vuoroa ${n}. ` +
    `Poissaolon ${n} ilmoittaminen suoritetaan kirjallisesti työsuojeluvaltuutetulle, jolloin ${n} ` +
    'annettujen tietojen oikeellisuus tarkastetaan viipymättä.'
  );
}

/** Where something is typed into the long lesson: it stands once in its text, once in a question. */
export const typedAt = {
  text: 'Opening of the text',
  question: 'Opening of the question',
} as const;

/** A course with one lesson of so many lines, and exercises in a third of them. */
export function longLesson(lines: number): readonly { path: string; content: string }[] {
  const step = (n: number): string => {
    const [text, question] =
      n === 4 ? [typedAt.text, typedAt.question] : [`Text ${n}`, `Question ${n}`];
    return `## Step ${n}

${text} tells what *kahvi* is, and where [a page](https://example.com/${n}) tells more.
A second line of it goes on about the same thing, and says what it means.

- a thing to remember
- another thing, with **weight**

> [!TIP]
> What helps to remember it.

:::choice
${question}: what is right here?

- [x] The right answer ${n}
  > Yes, it is.
- [ ] A wrong answer ${n}
  > No, it is not.
:::

:::gaps
Fill in what is missing in ${n}.

Minä [[olen|oon]] töissä, ja sinä [[olet|oot]] kotona.
:::
`;
  };
  const head = '---\ntitle: A long lesson\nminutes: 30\n---\n';
  const body = Array.from({ length: lines }, (_, at) => step(at + 1))
    .join('\n')
    .split('\n');
  const whole = (head + body.join('\n')).split('\n').slice(0, lines);
  // Nothing is left open at the end.
  const end = whole.findLastIndex((line) => line.startsWith('## '));
  const filled = whole.slice(0, end).concat(Array(lines - end).fill('One line more.\n'.trim()));
  return [
    {
      path: 'course.md',
      content:
        '---\nid: long\ntitle: Long\nlanguages: [en]\n---\nA course.\n\n## Lessons\n\n1. [A long lesson](01-long.md)\n',
    },
    { path: '01-long.md', content: `${filled.join('\n')}\n` },
  ];
}
