import { isWithin, resolveLink } from '../course/links.js';
import type { DraftFile } from './draft.js';

/** Where a link or a picture may lead: `](path)`, `](<path>)`, `[name]: path`. */
const destination = /\](?:\(|:)\s*(?:<([^>\n]*)>|([^\s)]+))/g;

/** The files that texts link to or show; rather too many than too few. */
export function mediaIn(files: Iterable<DraftFile>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'text') continue;
    const folder = file.path.split('/').slice(0, -1).join('/');
    for (const [, pointed, plain] of file.text.matchAll(destination)) {
      const target = resolveLink(pointed ?? plain ?? '', folder);
      if (target.kind === 'file' && isWithin(target.path)) paths.add(target.path);
    }
  }
  return paths;
}
