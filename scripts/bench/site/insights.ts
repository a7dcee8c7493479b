import { insightsOf } from '../../../src/exercises/interview/insights/insights.js';

declare global {
  interface Window {
    /** Looks at answers to a question; says how long it took for each. */
    lookAt: (answers: readonly string[], keywords: readonly string[]) => readonly number[];
  }
}

window.lookAt = (answers, keywords) =>
  answers.map((text) => {
    const start = performance.now();
    insightsOf({ text, keywords, lang: 'fi', spoken: { seconds: 200, pauses: [2, 3] } });
    return performance.now() - start;
  });
