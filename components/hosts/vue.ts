import type { HTMLAttributes, PublicProps } from 'vue';
import type { PolkuCourse } from '../course/course.element.js';
import type { CourseAttributes, CourseEvents } from './course-attributes.js';

/** Entry `polku/vue`: defines the tag, and lets the templates of Vue 3 know it. */
export * from '../index.js';

type Listeners = {
  readonly [Name in keyof CourseEvents as `on${Capitalize<Name>}`]?: (
    event: CourseEvents[Name],
  ) => void;
};

// Vue's tools read what a tag takes from the properties of a component that they think it is.
type CourseTag = new () => PolkuCourse & {
  /** @deprecated Not there at run time: it tells editors what a template may write. */
  readonly $props: HTMLAttributes & CourseAttributes & Listeners & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'polku-course': CourseTag;
  }
}
