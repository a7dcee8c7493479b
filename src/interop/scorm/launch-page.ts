import type { Course } from '../../course/course.js';
import { escapeXml } from './manifest.js';

/** Where the package has what it is made of. */
export const places = {
  course: 'course/',
  module: 'polku/',
  table: 'table.json',
  style: 'launch.css',
} as const;

/** The page that an LMS opens. There is no script and no style in it, so any policy allows it. */
export function launchPage({ title, language }: Pick<Course, 'title' | 'language'>): string {
  return `<!doctype html>
<html lang="${escapeXml(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(title)}</title>
    <link rel="stylesheet" href="${places.style}">
    <script type="module" src="${places.module}launch.js"></script>
  </head>
  <body>
    <polku-lms src="${places.course}course.json" table="${places.table}">
      <polku-course></polku-course>
    </polku-lms>
  </body>
</html>
`;
}

/** Its style: the course fills the frame that it has, below what is said of the LMS. */
export const launchStyle = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
}
.polku-notice {
  max-width: 40rem;
  margin: 0 auto;
  padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
`;
