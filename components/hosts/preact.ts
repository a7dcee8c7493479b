import type { PolkuCourse } from '../course/course.element.js';
import type { CourseAttributes, CourseListeners } from './course-attributes.js';

/** Entry `polku/preact`: defines the tag, and lets JSX of Preact know it. */
export * from '../index.js';

type Own = CourseAttributes & CourseListeners;

// @ts-expect-error -- Preact is not among this project's own packages; where it is, this adds to it.
declare module 'preact' {
  // Preact's types are a namespace, so it takes one to add to them.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      // @ts-expect-error -- Preact's own, as above.
      'polku-course': Omit<HTMLAttributes<PolkuCourse>, keyof Own> & Own;
    }
  }
}
