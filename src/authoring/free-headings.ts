import { slugOf } from '../course/slugs.js';

const heading = /^( {0,3}#{2,6}[ \t]+)(.*?)[ \t]*$/gm;

/**
 * A template whose headings, as far as it links to them, are called as none in the lesson is: two
 * scenarios that were begun from one template would lead into each other.
 */
export function withFreeHeadings(template: string, lesson: string): string {
  const taken = new Set(slugsIn(lesson));
  const renamed = new Map<string, string>();
  const text = template.replace(heading, (whole, marks: string, words: string) => {
    const slug = slugOf(plain(words));
    if (!taken.has(slug) || !template.includes(`](#${slug})`)) return whole;
    let count = 2;
    while (taken.has(`${slug}-${count}`)) count++;
    renamed.set(slug, `${slug}-${count}`);
    return `${marks}${words} ${count}`;
  });
  return text.replace(/\]\(#([^()\s]+)\)/g, (whole, slug: string) =>
    renamed.has(slug) ? `](#${renamed.get(slug)!})` : whole,
  );
}

function slugsIn(text: string): readonly string[] {
  return [...text.matchAll(heading)].map(([, , words = '']) => slugOf(plain(words)));
}

function plain(words: string): string {
  return words.replace(/[*_`]/g, '');
}
