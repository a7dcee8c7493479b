/** What goes into `custom-elements.json`: the tags that a page may write. */
export default {
  globs: ['components/**/*.element.ts'],
  litelement: true,
  packagejson: false,
};
