import type { CourseOptions } from '../ways-in/course-options.js';

/** What the address of a frame asks for. */
export interface Asked extends CourseOptions {
  /** The course's id; absent where there is none, or what is there cannot be one. */
  readonly course?: string;
}

/**
 * Reads the address of a frame. A course is named, never addressed: whoever writes the address must
 * not have another site's course shown under this one's name.
 *
 *     embed.html?course=learn-finnish&lang=fi&lesson=hei&accent=%230d5c63&theme=dark
 */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const course = asked.get('course') ?? '';
  return {
    ...(/^[a-z\d-]{1,64}$/.test(course) && { course }),
    lang: asked.get('lang'),
    lesson: asked.get('lesson'),
    accent: asked.get('accent'),
    theme: asked.get('theme'),
  };
}
