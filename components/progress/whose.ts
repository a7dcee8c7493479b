import type { Learner } from '../../src/learners.js';

/** Whom the answers of a file are added to. */
export type Target =
  | { readonly kind: 'me' }
  /** Somebody else who learns on this device. */
  | { readonly kind: 'other'; readonly learner: Learner }
  /** Somebody whom this device does not know yet. */
  | { readonly kind: 'new'; readonly name: string };

/** What decides whose a file may be. */
export interface Whose {
  /** The name in the file, where it has one. */
  readonly name?: string | undefined;
  readonly current: Learner;
  readonly learners: readonly Learner[];
  /** The current learner has done nothing yet: a device that somebody moves to. */
  readonly isBlank: boolean;
}

/** Whose a file may be, the likeliest first; where there is one only, nothing is asked. */
export function targetsFor({ name = '', current, learners, isBlank }: Whose): readonly Target[] {
  const me = { kind: 'me' } as const;
  if (isSame(name, '') || isSame(name, current.name)) return [me];
  const learner = learners.find((one) => one.id !== current.id && isSame(one.name, name));
  if (learner) return [me, { kind: 'other', learner }];
  return isBlank && current.name === '' ? [me] : [me, { kind: 'new', name }];
}

/** As a text that names it. */
export function keyOf(target: Target): string {
  return target.kind === 'other' ? target.learner.id : target.kind;
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
