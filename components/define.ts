import { explain, explainFailure } from './explain.js';
import { preloadCourses } from '../src/preload.js';

preloadCourses();
// Loaded apart: a page whose Trusted Types leave out `lit-html` fails right here, and is told why.
import('./course/course.element.js')
  .catch(async (error: unknown) => {
    if (!isPolicyRefused(error)) throw error;
    explain((await import('./refusal.js')).refusal);
  })
  .catch(explainFailure);

function isPolicyRefused(error: unknown): boolean {
  return error instanceof TypeError && /policy/i.test(error.message);
}
