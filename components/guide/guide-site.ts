/** The text of a page of the guide. */
export interface GuideText {
  /** From the root of the repository: what its links and pictures are relative to. */
  readonly path: string;
  /** The language it is written in; not the wished one where nobody has translated it yet. */
  readonly lang: string;
  readonly text: string;
}

/** Where the pages of the guide come from. */
export interface GuideSite {
  /** The names of all pages, in the order in which they are read: `first-lesson`, `type/choice`. */
  readonly pages: readonly string[];
  /** Undefined where there is no such page. May reject. */
  readonly text: (page: string, lang: string) => Promise<GuideText | undefined>;
  /** The address of a picture or a recording, by its path from the root of the repository. */
  readonly media: (path: string) => string | undefined;
}

/** The pages that are read one after the other, before those of the exercise types. */
export const guidePages = [
  ...['first-lesson', 'markdown', 'exercises', 'feedback', 'language-levels', 'course'],
  ...['progress', 'publishing', 'other-tools'],
] as const;

/** The name of the page of an exercise type. */
export function typePage(type: string): string {
  return `type/${type}`;
}

/** The exercise type that a page is about, if it is about one. */
export function typeOfPage(page: string): string | undefined {
  return page.startsWith('type/') ? page.slice('type/'.length) : undefined;
}

/** Where the workbench is, in the language of the page that leads there. */
export function workbenchHref(workbench: string, lang: string): string {
  return `${workbench}?lang=${lang}`;
}

/** Where a page is, seen from any page of the guide; `anchor` begins with its number sign. */
export function pageHref(page: string, lang: string, anchor = ''): string {
  return `?page=${page}&lang=${lang}${anchor}`;
}

/** What a reader of the files is told about the workbench; the site leads to the workbench itself. */
export const workbenchFile = 'docs/workbench.md';

const patterns: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^docs\/guide\/[^/]+\/([^/]+)\.md$/, (name) => name],
  [/^src\/exercises\/([^/]+)\/\1(?:\.[a-z-]+)?\.md$/, typePage],
  [/^docs\/(problems)(?:\.[a-z-]+)?\.md$/, (name) => name],
];

/** The page that shows a file, by the file's path from the root of the repository. */
export function pageOfFile(path: string): string | undefined {
  for (const [pattern, page] of patterns) {
    const [, name] = pattern.exec(path) ?? [];
    if (name !== undefined) return page(name);
  }
  return undefined;
}
