import { isProblem } from './course/source.js';
import type { Problem } from './problem.js';
import {
  readNotes,
  shouldRemind,
  withCompletion,
  withFileOffered,
  withFileTaken,
  writeNotes,
  type FileNotes,
  type NotesStorage,
} from './progress/file-reminder.js';
import { knownCourses } from './progress/known-courses.js';
import type { Ledger } from './progress/ledger.js';
import { previewMerge } from './progress/preview-merge.js';
import type { MergePreview } from './progress/progress-file.js';
import { readProgressFile } from './progress/read-progress-file.js';
import { progressFileName, writeProgressFile } from './progress/write-progress-file.js';
import { currentLearner } from './learners.js';
import { pageStorage } from './settings.js';

export { isProblem } from './course/source.js';
export { resetDraft, type ResetScope } from './progress/reset.js';
export { askToPersist, deviceStanding, type DeviceStanding } from './progress/device-standing.js';
export type { CourseChange, MergePreview } from './progress/progress-file.js';

/** A learner's progress as a file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** How many facts are in it. */
  readonly facts: number;
  /** What is on the device could be read; else only what was done since is in it. */
  readonly isWhole: boolean;
}

/** Makes the file of all that a ledger knows, of whatever course, in a learner's name. Never rejects. */
export async function makeFile(
  ledger: Ledger,
  now = Date.now(),
  learner = currentLearner().name,
): Promise<MadeFile> {
  const log = await ledger.whole();
  const blob = await writeProgressFile(log, { made: now, ...(learner && { learner }) });
  const name = progressFileName({ made: now, learner });
  return { name, blob, facts: log.facts.length, isWhole: log.isWhole };
}

/** Reads such a file, and tells what merging it would change. Nothing is changed by that. */
export async function openFile(ledger: Ledger, file: Blob): Promise<MergePreview | Problem> {
  const read = await readProgressFile(file);
  return isProblem(read) ? read : previewMerge(read, await ledger.whole());
}

/** Adds to a ledger what a preview promises: all or nothing. Gives what went wrong. */
export function applyPreview(
  ledger: Ledger,
  { facts }: Pick<MergePreview, 'facts'>,
): Promise<Problem | undefined> {
  return ledger.merge(facts);
}

/** Notes that a learner has their file now: it is not offered them again for a while. */
export function noteFileTaken(learner = currentLearner().id, t = Date.now()): void {
  noteIn((notes) => withFileTaken(notes, t), learner);
}

/** Notes that the file was offered at a lesson's end, or put off. */
export function noteFileOffered(t = Date.now()): void {
  noteIn((notes) => withFileOffered(notes, t));
}

/** Counts a lesson that was played to its end, and says whether it is time to offer the file. */
export function remindAtEnd(completesCourse: boolean, t = Date.now()): boolean {
  const notes = noteIn(withCompletion);
  return shouldRemind(notes, { t, completesCourse });
}

function noteIn(
  change: (notes: FileNotes) => FileNotes,
  id: string = currentLearner().id,
): FileNotes {
  const storage = pageStorage() as NotesStorage | undefined;
  const notes = change(readNotes(storage, id));
  writeNotes(storage, id, notes);
  return notes;
}

/** What courses that were opened on this site are called, by their ids. */
export function courseTitles(): ReadonlyMap<string, string> {
  const known = knownCourses(pageStorage());
  return new Map(known.flatMap(({ id, title }) => (title ? [[id, title]] : [])));
}
