import { applyFixes } from '../../src/course/apply-fixes.js';
import type { Fix, Problem } from '../../src/problem.js';
import type { Obeying } from './obeying.js';

/**
 * Writes what a problem proposes: in the open file so that it can be undone there, in another one
 * unseen. A problem that is not there any more is mended already.
 */
export function mend(
  problem: Problem,
  { desk, bench, say }: Pick<Obeying, 'desk' | 'bench' | 'say'>,
): void {
  const open = bench();
  const fix = open?.problemsNow().find((one) => isSame(one, problem))?.fix;
  if (!fix) return;
  if (open?.cursor.path === fix.place.file) {
    open.inText((editor) => editor.applyFix(fix));
    return;
  }
  write(fix.place.file, [fix], desk);
  say('workbench.mended', { count: 1 });
}

/** Writes all that is proposed for sure. */
export function mendAll({ desk, bench, say }: Pick<Obeying, 'desk' | 'bench' | 'say'>): void {
  const fixes = (bench()?.problemsNow() ?? []).flatMap(({ fix }) =>
    fix && !fix.isGuess ? fix : [],
  );
  for (const path of new Set(fixes.map(({ place }) => place.file))) {
    const own = fixes.filter(({ place }) => place.file === path);
    write(path, own, desk);
  }
  say('workbench.mended', { count: fixes.length });
}

function isSame(one: Problem, other: Problem): boolean {
  const key = ({ code, place, fix }: Problem) => JSON.stringify([code, place, fix]);
  return key(one) === key(other);
}

function write(path: string, fixes: readonly Fix[], desk: Obeying['desk']): void {
  const file = desk.getSnapshot().draft?.files.get(path);
  if (file?.kind !== 'text') return;
  desk.store.send({ type: 'text.edited', path, text: applyFixes(file.text, fixes) });
}
