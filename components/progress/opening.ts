import { applyPreview, isProblem, openFile, type MergePreview } from '../../src/keeping.js';
import {
  addLearner,
  currentLearner,
  learners,
  removeLearner,
  renameLearner,
} from '../../src/learners.js';
import type { Problem } from '../../src/problem.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { openLedger } from '../../src/session.js';
import { targetsFor, type Target } from './whose.js';

/** A file that was read: what it would change for whom. Nothing is changed yet. */
export interface OpenedFile {
  readonly file: Blob;
  readonly preview: MergePreview;
  readonly targets: readonly Target[];
  /** The host says who learns: names of this device are none of its business. */
  readonly isHosted: boolean;
  /** Whom it is for; absent: to be chosen. */
  readonly target?: Target | undefined;
}

/** What adding has come to. */
export interface Added {
  readonly entries: number;
  /** For whom, if it was somebody other than who learns now; with the id to change to them by. */
  readonly learner?: { readonly id: string; readonly name: string };
}

/** Reads a file for whoever learns now. */
export async function readFile(
  file: Blob,
  ledger: Ledger,
  isHosted: boolean,
): Promise<OpenedFile | Problem> {
  const preview = await openFile(ledger, file);
  if (isProblem(preview)) return preview;
  const isBlank = (await ledger.whole()).facts.length === 0;
  const current = currentLearner();
  const targets = isHosted
    ? [{ kind: 'me' } as const]
    : targetsFor({ name: preview.learner, current, learners: learners(), isBlank });
  return { file, preview, targets, isHosted, ...(targets.length === 1 && { target: targets[0] }) };
}

/** The same file for somebody. */
export async function readFor(
  target: Target,
  opened: OpenedFile,
  ledger: Ledger,
): Promise<OpenedFile | Problem> {
  const preview = await withLedger(target, ledger, (one) => openFile(one, opened.file));
  return isProblem(preview) ? preview : { ...opened, preview, target };
}

/** Adds what the file holds to whom it is for: all or nothing. */
export async function addOpened(
  { preview, target, isHosted }: OpenedFile,
  ledger: Ledger,
): Promise<Added | Problem> {
  const entries = preview.facts.length;
  if (target?.kind === 'new') return addAsNew(target.name, preview);
  const problem = await withLedger(target, ledger, (one) => applyPreview(one, preview));
  if (problem) return problem;
  if (target?.kind === 'other') return { entries, learner: target.learner };
  if (!isHosted) await takeName(preview.learner);
  return { entries };
}

async function addAsNew(name: string, preview: MergePreview): Promise<Added | Problem> {
  const learner = await addLearner(name);
  if (isProblem(learner)) return learner;
  const target = { kind: 'other', learner } as const;
  const problem = await withLedger(target, undefined, (one) => applyPreview(one, preview));
  if (!problem) return { entries: preview.facts.length, learner };
  await removeLearner(learner.id);
  return problem;
}

// Whoever has no name here yet, and says that the file is theirs, has told it.
async function takeName(name: string | undefined): Promise<void> {
  const { id, name: known } = currentLearner();
  if (name && known === '') await renameLearner(id, name);
}

/** Works with the log of whom it is for; one that is opened for it is closed again. */
async function withLedger<T>(
  target: Target | undefined,
  own: Ledger | undefined,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  if (own && (!target || target.kind === 'me')) return work(own);
  const ledger =
    target?.kind === 'other'
      ? openLedger({ profile: target.learner.id })
      : // Somebody new has nothing yet, and is not on the device before it is wanted.
        openLedger({ indexedDB: () => undefined });
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}
