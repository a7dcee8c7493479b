import type { Criterion } from './response.js';

/** What the criteria are called on paper. */
export const criterionNames: Readonly<Record<Criterion, string>> = {
  answers: 'paper.interviewAnswers',
  example: 'paper.interviewExample',
  job: 'paper.interviewJob',
  clear: 'paper.interviewClear',
  contact: 'paper.interviewContact',
};
