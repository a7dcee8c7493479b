import { statementOf, type CourseNews } from '../../src/interop/xapi/statement.js';

const types = ['polku-answered', 'polku-lesson-completed', 'polku-course-completed'] as const;

/** Tells what is learnt in a course as xAPI says it; the learner's own words are never in it. */
export function tellFacts(
  course: HTMLElement,
  home: string,
  post: (message: object) => void,
): void {
  for (const type of types) {
    course.addEventListener(type, (event) => {
      const news = event as Event & CourseNews;
      const setting = { home, now: Date.now, ...(course.lang && { lang: course.lang }) };
      const statement = statementOf(news, setting);
      if (statement) post({ type: 'polku.statement', v: 1, course: news.course, statement });
    });
  }
}
