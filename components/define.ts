import { explain, tell } from './explain.js';
import { preloadCourses } from '../src/preload.js';

const page = globalThis as unknown as Record<symbol, unknown>;
const copy = Symbol.for('polku');

// Of several copies the first one serves the whole page.
if (!page[copy]) {
  page[copy] = true;
  preloadCourses();
  const ways = import('./ways-in/ways-in.js');
  ways.then(({ openWays }) => openWays(tell)).catch(() => undefined);
  // Loaded apart: a page whose Trusted Types leave out `lit-html` fails right here, and is told why.
  import('./course/course.element.js')
    .catch(async (error: unknown) => explain((await ways).refusalOf(error)))
    .catch(() => explain());
}
