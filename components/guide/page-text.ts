import { compileLesson } from '../../src/course/lesson.js';
import { courseFormat, type Block, type Course, type Inline } from '../../src/course/course.js';
import { decodePath } from '../../src/course/links.js';
import { exampleOf, type PageExample } from './example-info.js';
import {
  pageHref,
  pageOfFile,
  typeOfPage,
  workbenchFile,
  workbenchHref,
  type GuideSite,
  type GuideText,
} from './guide-site.js';

/** One thing below another on a page of the guide. */
export type PageItem =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly id: string;
      readonly title: readonly Inline[];
    }
  | { readonly kind: 'example'; readonly example: PageExample }
  | { readonly kind: 'block'; readonly block: Block };

/** A page of the guide, ready to be shown. */
export interface PageText {
  readonly title: readonly Inline[];
  readonly items: readonly PageItem[];
}

/** A folder whose files are the guide's, as the course that its pages are lessons of. */
const course: Course = {
  format: courseFormat,
  id: 'guide',
  title: '',
  language: 'en',
  languages: ['en'],
  pass: 0,
  about: [],
  units: [],
};

/**
 * Reads a page; its links lead to pages of the site, in a language, and to the workbench where its
 * address is given, or are plain text.
 */
export function readPage(
  page: string,
  { path, text }: GuideText,
  { pages, media }: GuideSite,
  lang: string,
  workbench = '',
): PageText {
  const { lesson, text: compiled } = compileLesson(
    { path, content: text },
    { course, readers: [] },
  );
  const lines = text.split(/\r\n?|\n/);
  const target = (href: string) =>
    href === workbenchFile && workbench
      ? workbenchHref(workbench, lang)
      : targetOf(href, page, pages, lang);
  const own = <Node>(node: Node): Node => rewritten(node, target, media) as Node;
  // The guide of a type has its title in a heading of its own.
  const [first, ...rest] = lesson.steps;
  const isTitled = compiled.title !== undefined || first === undefined;
  const steps = isTitled ? lesson.steps : [{ ...first, title: [], id: '' }, ...rest];
  const items = steps.flatMap(({ id, title, parts }): readonly PageItem[] => [
    ...(title.length > 0 ? [{ kind: 'heading', level: 2, id, title: own(title) } as const] : []),
    ...parts.flatMap((part): readonly PageItem[] => {
      if (part.kind === 'exercise' || part.kind === 'broken') return [];
      if (part.kind === 'heading') {
        const { level, id, children } = part;
        return [{ kind: 'heading', level: Math.max(3, level), id, title: own(children) }];
      }
      const line = compiled.placeOf(part)?.line ?? 0;
      const example =
        part.kind === 'code' &&
        exampleOf(lines[line - 1] ?? '', part.text, typeOfPage(page) !== undefined);
      return [example ? { kind: 'example', example } : { kind: 'block', block: own(part) }];
    }),
  ]);
  return { title: isTitled ? [{ kind: 'text', text: lesson.title }] : own(first.title), items };
}

/** Where a link leads on the site; undefined for what the site does not show. */
function targetOf(
  href: string,
  page: string,
  pages: readonly string[],
  lang: string,
): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
  const [, file = '', anchor = ''] = /^([^#]*)(#.*)?$/s.exec(href) ?? [];
  const to = file === '' ? page : pageOfFile(decodePath(file));
  return to !== undefined && pages.includes(to) ? pageHref(to, lang, anchor) : undefined;
}

/** Anything compiled, with other links and other addresses of pictures. */
function rewritten(
  node: unknown,
  target: (href: string) => string | undefined,
  media: GuideSite['media'],
): unknown {
  if (Array.isArray(node)) {
    return (node as readonly unknown[]).flatMap((one): readonly unknown[] => {
      const now = rewritten(one, target, media);
      // What leads nowhere is only text.
      return isLink(now) && now.href === '' ? now.children : [now];
    });
  }
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === 'src' && typeof value === 'string'
        ? (media(decodePath(value)) ?? value)
        : rewritten(value, target, media),
    ]),
  );
  return isLink(copy) ? { ...copy, href: target(copy.href) ?? '' } : copy;
}

function isLink(node: unknown): node is Inline & { kind: 'link' } {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'link';
}
