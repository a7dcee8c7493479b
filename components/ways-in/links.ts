import { setOptions } from './course-options.js';

/** What an editor of a CMS leaves whole, and what can become a course. */
export const ways = '[data-polku-course], a[href$="#polku" i]';

/** What the attributes of a block say of its course. */
export const wayAttributes = [
  'data-polku-course',
  'data-polku-lang',
  'data-polku-lesson',
  'data-polku-accent',
  'data-polku-theme',
];

/**
 * Shows the course that a block or a link names in its place; what stood there stays inside until
 * the course is up. Asked again, it only brings the course up to date.
 *
 *     <div data-polku-course="/hei/course.md"><a href="/hei/course.md">Open the course</a></div>
 *     <a href="/hei/course.md#polku">Open the course</a>
 */
export function openWay(way: HTMLElement): void {
  // Somebody who writes the page wants to save it as it is.
  if (way.isContentEditable || document.designMode === 'on') return;
  if (way.closest('polku-course')) return;
  const { polkuCourse, polkuLang, polkuLesson, polkuAccent, polkuTheme } = way.dataset;
  const src = polkuCourse === undefined ? addressIn(way) : addressOf(polkuCourse);
  if (!src) return;
  const known = polkuCourse === undefined ? null : way.querySelector('polku-course');
  const course = known ?? document.createElement('polku-course');
  setOptions(course, {
    lang: polkuLang,
    lesson: polkuLesson,
    accent: polkuAccent,
    theme: polkuTheme,
  });
  if (course.getAttribute('src') !== src) course.setAttribute('src', src);
  if (known) return;
  if (polkuCourse === undefined) way.replaceWith(course);
  course.append(...(polkuCourse === undefined ? [way] : way.childNodes));
  if (polkuCourse !== undefined) way.append(course);
}

// A link is taken for a course only where it says so, and leads to one.
function addressIn(way: HTMLElement): string | undefined {
  const address = addressOf(way.getAttribute('href') ?? '');
  const [, file = '', mark] = /^([^?#]*)(?:\?[^#]*)?#(.*)$/.exec(address ?? '') ?? [];
  const isCourse =
    mark?.toLowerCase() === 'polku' && /\/course(?:\.[\w-]+)?\.(?:md|json)$/.test(file);
  return isCourse ? address?.split('#')[0] : undefined;
}

/** The address of a course; only what is fetched over the web is one. */
function addressOf(written: string): string | undefined {
  if (written.trim() === '') return undefined;
  try {
    const { protocol, href } = new URL(written, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
