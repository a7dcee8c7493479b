import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PolkuCourse } from '../course/course.element.js';
import type { CourseAttributes, CourseListeners } from './course-attributes.js';

/** Entry `polku/react`: defines the tag, and lets JSX of React 19 know it. */
export * from '../index.js';

type Html = DetailedHTMLProps<HTMLAttributes<PolkuCourse>, PolkuCourse>;

declare module 'react' {
  // React's types are a namespace, so it takes one to add to them.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'polku-course': Omit<Html, keyof CourseAttributes> & CourseAttributes & CourseListeners;
    }
  }
}
