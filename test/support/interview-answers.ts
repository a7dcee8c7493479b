import type { InterviewSpec } from '../../src/exercises/interview/interview.js';
import { interviewReader } from '../../src/exercises/interview/interview.read.js';
import { criteria, type Answer } from '../../src/exercises/interview/response.js';
import { specOf } from './compile-exercise.js';

/** Three questions: with two checks, with one and a follow-up, with nothing. */
export const askedSpec: InterviewSpec = specOf(
  interviewReader,
  `:::interview {#own}
### *Kuka?*
Who?

- [ ] I said *who*
- [ ] I said where from

### *Miksi?*
Why?

- [ ] I said why

#### *Ja nyt?*
And now?

### *Miten?*
How?
:::`,
);

/** Their keys. */
export const askedOrder = ['kuka', 'miksi', 'miten'];

/** The marks of an answer that has none. */
export const unmarked = criteria.map(() => null);

/** An answer to one of them, which is named after it. */
export function answerTo(question: string, change: Partial<Answer> = {}): Answer {
  return {
    ...{ id: `${question}1`, question, t: 1, mode: 'learn', texts: ['Joo.'], checks: [] },
    ...{ marks: unmarked, ...change },
  };
}
