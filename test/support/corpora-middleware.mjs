import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { corporaFolder } from './corpora-folder.mjs';

/**
 * Serves the test corpora at `/corpora/`, where they are present; 404 elsewhere.
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function corpora() {
  return async (context, next) => {
    if (!context.path.startsWith('/corpora/')) return next();
    const path = normalize(decodeURIComponent(context.path.slice('/corpora'.length)));
    const file = corporaFolder && join(corporaFolder, path);
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      context.status = 404;
      return;
    }
    context.type = extname(file) || 'text/plain';
    context.body = createReadStream(file);
  };
}
