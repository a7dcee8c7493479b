import { judgeAnswer } from '../../src/finnish/judge.js';
import { nameDifference } from '../../src/finnish/name-difference.js';
import { ms, quantile, type Row } from './table.js';

const sentence =
  'Minä siivoan kahdeksalta viidennen kerroksen huoneet, tyhjennän roskakorit ja vien likaiset ' +
  'pyyhkeet pesulaan. Sitten täytän vaunun ja järjestän varaston hyllyt, koska iltavuorossa on ' +
  'uusi työntekijä.';
const model = sentence.slice(0, 200);

/** What learners make of it, from what is right to what is another text altogether. */
const typed: Readonly<Record<string, string>> = {
  right: model.toUpperCase(),
  'without dots': model.replace(/ä/g, 'a').replace(/ö/g, 'o'),
  'short vowels and consonants': model.replace(/aa|ee|kk|ll|ss/g, ([letter = '']) => letter),
  'other endings': model.replace(/an\b/g, 'at').replace(/ssa\b/g, 'sta'),
  'another order': model.split(' ').reverse().join(' '),
  'words left out': model
    .split(' ')
    .filter((_, index) => index % 4 > 0)
    .join(' '),
  'all of it': model
    .replace(/ä/g, 'a')
    .replace(/ll|ss/g, ([letter = '']) => letter)
    .slice(9),
  'another text': 'koira juoksee metsään '.repeat(10).slice(0, 200),
};

/** Checking an answer of 200 letters and naming what differs, beside a plain edit distance. */
export function benchJudging(): readonly Row[] {
  const answers = Object.values(typed);
  const own: number[] = [];
  const plain: number[] = [];
  const check = (answer: string): void => {
    judgeAnswer(answer, [model]);
    nameDifference(answer, [model]);
  };
  for (let round = 0; round < 300; round++) {
    for (const answer of answers) {
      plain.push(timeOf(() => editDistance(answer, model)));
      own.push(timeOf(() => check(answer)));
    }
  }
  // The first rounds are left out: the engine is still learning the code.
  const [slow, base] = [own, plain].map((times) =>
    quantile(times.slice(answers.length * 20), 0.95),
  );
  return [
    { figure: 'a plain edit distance, answers of 200 letters, p95', value: ms(base!) },
    {
      figure: `checking and naming such an answer, ${answers.length} kinds, p95`,
      value: ms(slow!),
      aim: '≤ 1 ms',
      met: slow! <= 1,
    },
  ];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const change = row[j]! + (letter === other[j] ? 0 : 1);
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
