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
