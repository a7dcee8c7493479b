import { encodePath } from '../course/links.js';
import { exercisesIn } from '../course/exercises-in.js';
import { applyFixes } from '../course/apply-fixes.js';
import { plainBlocks } from '../course/plain-text.js';
import type { Draft } from '../draft/draft.js';
import { addMedia, editText, removeFile } from '../draft/draft-changes.js';
import { freePath } from '../draft/draft-paths.js';
import { mediaIn } from '../draft/media-in.js';
import { mediaTypeOf } from '../draft/media-types.js';
import type { CompiledFile } from './file-compiler.js';
import { fileSlug } from './file-names.js';
import { placeMedia } from './place-media.js';
import type { Hearable } from './voice.js';
import { linkVoice } from './voice-link.js';

/** What a recording changes in a draft. */
export interface KeptVoice {
  /** With all of it changed. */
  readonly draft: Draft;
  /** Where the recording lies. */
  readonly path: string;
  /** The lesson's text, with its link. */
  readonly text: string;
  /** A recording of another kind, in whose place it comes. */
  readonly removed?: string;
}

/**
 * Puts a recording beside its lesson and links it. One that is there already is replaced under the
 * same name, if it is of the same kind. Undefined where no link can stand.
 */
export function keepVoice(draft: Draft, hearable: Hearable, sound: Blob): KeptVoice | undefined {
  const { recording } = hearable;
  const lesson = hearable.place.file;
  const file = draft.files.get(lesson);
  if (file?.kind !== 'text') return undefined;
  const type = kindOf(sound.type);
  if (recording !== undefined && kindOf(mediaTypeOf(recording)) === type) {
    const kept = addMedia(draft, recording, sound);
    return kept === draft ? undefined : { draft: kept, path: recording, text: file.text };
  }
  const name = shortened(fileSlug(hearable.text)) || 'audio';
  const placed = placeMedia({ name, type }, lesson, (path) => freePath(draft, path));
  const fixes = placed ? linkVoice(file.text, hearable, placed.link) : [];
  if (!placed || fixes.length === 0) return undefined;
  const { path } = placed;
  const text = applyFixes(file.text, fixes);
  const linked = editText(addMedia(draft, path, sound), lesson, text);
  const isOrphan = recording !== undefined && !mediaIn(linked.files.values()).has(recording);
  if (!isOrphan) return { draft: linked, path, text };
  return { draft: removeFile(linked, recording), path, text, removed: recording };
}

/**
 * Whether a lesson is the same with a recording in it: nothing else reads otherwise, nothing is
 * wrong that was not, and no exercise asks learners anew.
 */
export function isSameLesson(before: CompiledFile, after: CompiledFile, path: string): boolean {
  const errors = ({ problems }: CompiledFile): number =>
    problems.filter(({ severity }) => severity === 'error').length;
  return (
    mentions(after, path) > mentions(before, path) &&
    errors(after) <= errors(before) &&
    exercisesOf(before) === exercisesOf(after) &&
    wordsOf(before) === wordsOf(after)
  );
}

function mentions({ lesson }: CompiledFile, path: string): number {
  return JSON.stringify(lesson ?? '').split(JSON.stringify(encodePath(path))).length;
}

function exercisesOf({ lesson }: CompiledFile): string {
  if (!lesson) return '';
  return exercisesIn(lesson)
    .map(({ id, fingerprint }) => `${id} ${fingerprint}`)
    .join('\n');
}

/** Tables apart: one of words gets a column. */
function wordsOf({ text }: CompiledFile): string {
  return plainBlocks((text?.blocks ?? []).filter(({ kind }) => kind !== 'table'));
}

function kindOf(type: string): string {
  return type.split(';')[0]!.trim().toLowerCase();
}

const longest = 40;

/** Whole words of a name. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  return slug
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
}
