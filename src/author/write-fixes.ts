import { join } from 'node:path';
import { applyFixes } from '../course/apply-fixes.js';
import type { Fix } from '../problem.js';
import type { FoundCourse } from './compile-courses.js';
import { replaceFile, type DiskTrouble } from './disk.js';
import { editableText } from './editable.js';

/** Writes fixes into a file of a course, as it was read. */
export async function writeFixes(
  { folder, files }: Pick<FoundCourse, 'folder' | 'files'>,
  path: string,
  fixes: readonly Fix[],
): Promise<DiskTrouble | undefined> {
  const name = join(folder, path);
  const file = files.find((one) => one.path === path);
  const text = file && editableText(file);
  if (text === undefined) return { key: 'disk.sealed', values: { file: name, reason: '' } };
  return replaceFile(name, applyFixes(text, fixes), file!.content as Uint8Array);
}
