/**
 * Asks for the files of the page's courses while the module itself is still on its way. A compiled
 * lesson's file is named after its id, so one that is to be opened at once comes along.
 */
export function preloadCourses(): void {
  for (const course of document.querySelectorAll('polku-course[src]')) {
    const src = course.getAttribute('src')!;
    const lesson = course.getAttribute('lesson');
    preload(src);
    const [, folder] = /^(.*\/|)course\.json$/.exec(src) ?? [];
    if (folder === undefined) continue;
    import('./course/read-compiled.js').catch(() => undefined);
    if (lesson) preload(`${folder}${encodeURIComponent(lesson)}.json`);
  }
}

function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
