/**
 * Lets the test runner's server give a `.json` file as a module when it is imported, as Vite does.
 * A `fetch` of the same file still gets JSON.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function jsonModules() {
  return {
    name: 'json-modules',
    resolveMimeType: (context) => (isImport(context) ? 'js' : undefined),
    transform(context) {
      if (!context.path.endsWith('.json')) return undefined;
      context.set('Vary', 'Sec-Fetch-Dest');
      context.set('Cache-Control', 'no-store');
      return isImport(context) ? `export default ${String(context.body)};` : undefined;
    },
    transformCacheKey: (context) => (isImport(context) ? 'module' : 'data'),
  };
}

/** @param {import('@web/dev-server-core').Context} context */
function isImport(context) {
  return context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';
}
