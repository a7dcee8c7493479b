import { applyFixes } from '../../src/course/apply-fixes.js';
import type { Fix, Problem } from '../../src/problem.js';
import type { Obeying } from './obeying.js';

/** Writes what a problem proposes: in the open file as the author would, in another one unseen. */
export function mend(
  { fix }: Problem,
  { desk, bench, say }: Pick<Obeying, 'desk' | 'bench' | 'say'>,
): void {
  if (!fix) return;
  const open = bench();
  if (open?.cursor.path === fix.place.file) {
    open.applyFix(fix);
    return;
  }
  write(fix.place.file, [fix], desk);
  say('workbench.mended', { count: 1 });
}

/** Writes all that is proposed for sure. */
export function mendAll({ desk, bench, say }: Pick<Obeying, 'desk' | 'bench' | 'say'>): void {
  const fixes = (bench()?.problems ?? []).flatMap(({ fix }) => (fix && !fix.isGuess ? fix : []));
  for (const path of new Set(fixes.map(({ place }) => place.file))) {
    const own = fixes.filter(({ place }) => place.file === path);
    write(path, own, desk);
  }
  say('workbench.mended', { count: fixes.length });
}

function write(path: string, fixes: readonly Fix[], desk: Obeying['desk']): void {
  const file = desk.getSnapshot().draft?.files.get(path);
  if (file?.kind !== 'text') return;
  desk.store.send({ type: 'text.edited', path, text: applyFixes(file.text, fixes) });
}
