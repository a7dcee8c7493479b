import type { Zippable } from 'fflate';
import type { Edition } from '../../course/course.js';
import { emit } from '../../course/emit.js';
import { decodePath, encodePath } from '../../course/links.js';
import { launchPage, launchStyle, places } from './launch-page.js';
import { launchFile, manifestOf } from './manifest.js';
import { renamed, safeNames } from './safe-names.js';
import { tableOf } from './table.js';

/** A file of the package, or of what goes into it. */
export interface PackedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface PackageInput {
  readonly editions: readonly [Edition, ...Edition[]];
  /** The language that the LMS is told the course's title in; the course's first one otherwise. */
  readonly language?: string;
  /** Pictures and recordings that the course shows, plays or links to. */
  readonly media: readonly PackedFile[];
  /** The module as the page in an LMS loads it, with `launch.js`. */
  readonly module: readonly PackedFile[];
}

/** All files of a SCORM 1.2 package, sorted, `imsmanifest.xml` among them. */
export function packageFiles(input: PackageInput): readonly PackedFile[] {
  const { editions, language, module } = input;
  const [first] = editions;
  const { course } = editions.find((one) => one.course.language === language) ?? first;
  const files: readonly PackedFile[] = [
    ...courseFiles(input),
    ...module.map(({ path, content }) => ({ path: places.module + path, content })),
    textFile(places.table, JSON.stringify(tableOf(editions))),
    textFile(places.style, launchStyle),
    textFile(launchFile, launchPage(course)),
  ];
  const { id, version, pass } = first.course;
  const named = { id, title: course.title, pass, ...(version !== undefined && { version }) };
  const manifest = manifestOf(
    named,
    files.map(({ path }) => path),
  );
  return [...files, textFile('imsmanifest.xml', manifest)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Packs the files. The same files give the same bytes, on any day and in any time zone. */
export async function zipPackage(files: readonly PackedFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const tree = Object.create(null) as Zippable;
  // A zip has the time of a clock on the wall; its attributes say "a plain file" to Unix.
  const same = { mtime: new Date(2000, 0, 1), os: 3, attrs: 0o100644 << 16 } as const;
  for (const { path, content } of files) {
    const isText = /\.(?:js|css|html|xml|json|svg|txt|csv)$/i.test(path);
    tree[path] = [content, { ...same, level: isText ? 9 : 0 }];
  }
  return zipSync(tree);
}

/** The compiled course with its media, under names that every system and LMS can have. */
function courseFiles({ editions, media }: PackageInput): readonly PackedFile[] {
  const emitted = emit({ editions });
  const names = safeNames([...emitted, ...media].map(({ path }) => path));
  const rename = (text: string, field: string): string => {
    const [, path = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(text) ?? [];
    const plain = names.get(path);
    // Links and pictures are written as addresses, the files of lessons as they are called.
    if (field === 'file') return plain ?? text;
    const named = names.get(decodePath(path));
    return named && named !== decodePath(path) && isPath(path, field)
      ? encodePath(named) + rest
      : text;
  };
  const compiled = emitted.map(({ path, content }) => {
    return textFile(names.get(path)!, JSON.stringify(renamed(JSON.parse(content), rename)));
  });
  return [
    ...compiled,
    ...media.map(({ path, content }) => ({ path: names.get(path)!, content })),
  ].map(({ path, content }) => ({ path: places.course + path, content }));
}

/** Whether a text is an address: what has an ending is, wherever it stands, and a link always. */
function isPath(text: string, field: string): boolean {
  return field === 'href' || /\.[a-z\d]{2,5}$/i.test(text);
}

function textFile(path: string, text: string): PackedFile {
  return { path, content: new TextEncoder().encode(text) };
}
