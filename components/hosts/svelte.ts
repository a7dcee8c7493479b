import type { HTMLAttributes as Html } from 'svelte/elements';
import type { PolkuCourse } from '../course/course.element.js';
import type { CourseAttributes, CourseListeners } from './course-attributes.js';

/** Entry `polku/svelte`: defines the tag, and lets the templates of Svelte 5 know it. */
export * from '../index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'polku-course': Omit<Html<PolkuCourse>, keyof CourseAttributes> &
      CourseAttributes &
      CourseListeners;
  }
}
