import type { CheckSetting } from '../course/checking.js';
import type { Edition } from '../course/course.js';
import { decodePath, resolveLink } from '../course/links.js';
import { folderOf } from '../course/lesson-ids.js';
import type { Problem } from '../problem.js';
import { advice } from './look.js';

const media =
  /\.(?:png|jpe?g|gif|svg|webp|avif|opus|ogg|oga|mp3|m4a|aac|wav|flac|weba|webm|mp4|pdf)$/i;

/** Pictures and recordings in the course's folder that nothing in it shows or plays. */
export function checkMedia(
  setting: CheckSetting,
  editions: readonly Edition[],
): readonly Problem[] {
  const found = [...setting.files].filter((path) => media.test(path));
  if (found.length === 0) return [];
  const used = usedFiles(editions, setting.files);
  const unplayed = found.filter((path) => !used.has(path));
  // Behind a mistake, or in a lesson that nobody links to yet, there may be what is being written.
  const written = unplayed.length > 0 ? writtenAddresses(setting) : used;
  return unplayed
    .filter((path) => !written.has(path))
    .map((path) => advice('unused-file', { file: path, line: 1, column: 1 }, { values: { path } }));
}

/** The files of a folder that a compiled course shows, plays or links to. */
export function usedFiles(
  editions: readonly Edition[],
  files: ReadonlySet<string>,
): ReadonlySet<string> {
  const used = new Set<string>();
  gather(editions, '', (text, key) => {
    const path = decodePath(text.replace(/[?#].*$/s, ''));
    // A file's name may also be what a text speaks of.
    if (files.has(path) && (media.test(path) || key === 'href')) used.add(path);
  });
  return used;
}

/** All texts in compiled data, whatever type of exercise they belong to, with what they are. */
function gather(value: unknown, key: string, take: (text: string, key: string) => void): void {
  if (typeof value === 'string') take(value, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) gather(part, name, take);
  }
}

/** `](path)`, `](<path>)`, `[name]: path` */
const destination = /\](?:\(|:)\s*(?:<([^>\n]*)>|([^\s)]+))/g;

/** What the sources lead to, read as text: rather too much than too little. */
function writtenAddresses({ files, linesOf }: CheckSetting): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const file of files) {
    if (!/\.md$/i.test(file)) continue;
    for (const line of linesOf(file)) {
      for (const [, pointed, plain] of line.matchAll(destination)) {
        const target = resolveLink(pointed ?? plain ?? '', folderOf(file));
        if (target.kind === 'file') paths.add(target.path);
      }
    }
  }
  return paths;
}
