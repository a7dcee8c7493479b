/// <reference types="vite/client" />
import {
  guidePages,
  typeOfPage,
  typePage,
  type GuideSite,
} from '../components/guide/guide-site.js';
import { exerciseTypes } from '../src/exercises/index.js';

// By their paths from the root of the repository, each in a file of its own.
const texts = import.meta.glob<string>(
  ['../docs/guide/*/*.md', '../docs/problems*.md', '../src/exercises/*/*.md'],
  { query: '?raw', import: 'default' },
);
const media = import.meta.glob<string>('../docs/guide/*/{images,audio}/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
const problems = Object.hasOwn(texts, '../docs/problems.md') ? ['problems'] : [];

/** The guide as this repository has it. */
export const guideTexts: GuideSite = {
  pages: [...guidePages, ...exerciseTypes.map(({ name }) => typePage(name)), ...problems],
  async text(page, lang) {
    const paths = [
      [pathOf(page, lang), lang],
      [pathOf(page, 'en'), 'en'],
    ] as const;
    for (const [path, own] of paths) {
      const text = await texts[`../${path}`]?.();
      if (text !== undefined) return { path, lang: own, text };
    }
    return undefined;
  },
  media: (path) => media[`../${path}`],
};

function pathOf(page: string, lang: string): string {
  const suffix = lang === 'en' ? '' : `.${lang}`;
  const type = typeOfPage(page);
  if (type) return `src/exercises/${type}/${type}${suffix}.md`;
  return page === 'problems' ? `docs/problems${suffix}.md` : `docs/guide/${lang}/${page}.md`;
}
