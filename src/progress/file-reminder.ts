/** When the file was offered and taken, as far as is known; kept for each learner. */
export interface FileNotes {
  /** When the file was last saved or opened, in milliseconds since 1970. */
  readonly taken?: number;
  /** When it was last offered unasked. */
  readonly offered?: number;
  /** How many lessons were played to their end since it was last saved or offered. */
  readonly completions: number;
}

/** The part of localStorage that notes need. */
export type NotesStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const week = 7 * 24 * 60 * 60_000;

/** After how many lessons it is offered again, however soon that is. */
const often = 5;

const nothing: FileNotes = { completions: 0 };

/** Notes that a lesson was played to its end. */
export function withCompletion(notes: FileNotes): FileNotes {
  return { ...notes, completions: notes.completions + 1 };
}

/** Notes that the learner has the file now. */
export function withFileTaken({ offered }: FileNotes, t: number): FileNotes {
  return { ...(offered !== undefined && { offered }), taken: t, completions: 0 };
}

/** Notes that the file was offered, whether or not it was wanted. */
export function withFileOffered({ taken }: FileNotes, t: number): FileNotes {
  return { ...(taken !== undefined && { taken }), offered: t, completions: 0 };
}

/**
 * Whether it is time to offer the file at a lesson's end: at the first one, when the course is
 * done, and then at most once a week or at each fifth one.
 */
export function shouldRemind(
  { taken, offered, completions }: FileNotes,
  { t, completesCourse = false }: { readonly t: number; readonly completesCourse?: boolean },
): boolean {
  if (completions === 0) return false;
  const last = Math.max(taken ?? -Infinity, offered ?? -Infinity);
  // A clock that was set back must not silence it for years.
  const isLongAgo = t - last >= week || last > t + week;
  return completesCourse || completions >= often || isLongAgo;
}

/** What is noted of a learner. Whatever is junk counts as nothing. */
export function readNotes(storage: NotesStorage | undefined, learner: string): FileNotes {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(keyOf(learner)) ?? 'null');
    return isNotes(stored) ? stored : nothing;
  } catch {
    return nothing;
  }
}

/** Keeps the notes. Where they cannot be kept the file is offered once more: that is all. */
export function writeNotes(
  storage: NotesStorage | undefined,
  learner: string,
  notes: FileNotes,
): void {
  try {
    storage?.setItem(keyOf(learner), JSON.stringify(notes));
  } catch {
    return;
  }
}

/** Forgets what is noted of a learner. */
export function removeNotes(storage: NotesStorage | undefined, learner: string): void {
  try {
    storage?.removeItem(keyOf(learner));
  } catch {
    return;
  }
}

function keyOf(learner: string): string {
  return `polku.file.${learner}`;
}

function isNotes(value: unknown): value is FileNotes {
  if (typeof value !== 'object' || value === null) return false;
  const { taken = 0, offered = 0, completions } = value as Partial<Record<string, unknown>>;
  return [taken, offered, completions].every(Number.isFinite);
}
