import type { CheckSetting } from '../course/checking.js';
import type { Edition } from '../course/course.js';
import { decodePath } from '../course/links.js';
import type { Problem } from '../problem.js';
import { advice } from './look.js';

const media =
  /\.(?:png|jpe?g|gif|svg|webp|avif|opus|ogg|oga|mp3|m4a|aac|wav|flac|weba|webm|mp4|pdf)$/i;

/** Pictures and recordings in the course's folder that nothing in it shows or plays. */
export function checkMedia(
  { files }: CheckSetting,
  editions: readonly Edition[],
): readonly Problem[] {
  const found = [...files].filter((path) => media.test(path));
  if (found.length === 0) return [];
  const used = new Set<string>();
  gather(editions, used);
  return found
    .filter((path) => !used.has(path))
    .map((path) => advice('unused-file', { file: path, line: 1, column: 1 }, { values: { path } }));
}

/** All addresses in compiled data, whatever type of exercise they belong to. */
function gather(value: unknown, used: Set<string>): void {
  if (typeof value === 'string') {
    if (media.test(value.replace(/[?#].*$/, '')))
      used.add(decodePath(value.replace(/[?#].*$/, '')));
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) gather(part, used);
  }
}
