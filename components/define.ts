import { explainFailure } from './explain.js';
import { preloadCourses } from '../src/preload.js';

preloadCourses();
// Loaded apart: a page whose Trusted Types leave out `lit-html` fails right here, and is told why.
import('./course/course.element.js').catch(explainFailure);
