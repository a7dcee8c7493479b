import type { CourseRequests } from './screen.js';

/** Opens what a link from one lesson to another leads to, instead of showing its file. */
export function followLesson(event: Event, { move }: CourseRequests): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const lesson = link?.dataset['lesson'];
  if (lesson === undefined || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey)
    return;
  event.preventDefault();
  move({ type: 'lesson.opened', lesson });
}
