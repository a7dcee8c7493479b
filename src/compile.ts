/**
 * Entry `polku/compile`: from markdown to a course, in Node and in the browser alike. The readers
 * that `compile` takes are what each of `exerciseTypes` loads as its `reader`.
 */
export { compile, type Compilation, type SourceFile } from './course/compile.js';
export { emit } from './course/emit.js';
export { exerciseTypes } from './exercises/index.js';
