import { markdownLanguage } from '@codemirror/lang-markdown';
import { Language, LanguageSupport, foldNodeProp, foldService } from '@codemirror/language';
import { styleTags } from '@lezer/highlight';
import type { MarkdownParser } from '@lezer/markdown';
import { directive } from './directive.js';
import { foldSteps } from './folding.js';
import { frontMatter } from './front-matter.js';
import { inlines } from './inlines.js';
import { courseTags } from './tags.js';

const parser = (markdownLanguage.parser as MarkdownParser).configure([
  // GitHub has none of these three.
  { remove: ['Subscript', 'Superscript', 'Emoji'] },
  frontMatter,
  directive,
  inlines,
  {
    props: [
      styleTags({ TaskMarker: courseTags.task }),
      foldNodeProp.add((type) => {
        if (!type.is('Block') || type.isTop) return undefined;
        return /^(?:FrontMatter|Directive|FencedCode)$/.test(type.name)
          ? ({ from, to }, state) => ({ from: state.doc.lineAt(from).to, to })
          : () => null;
      }),
    ],
  },
]);

/**
 * The format of courses. Its data are markdown's own, so that the commands that go on with lists
 * take it for markdown; and it is not made by `markdown()`, which brings the parsers of HTML, CSS
 * and JavaScript with it.
 */
export const courseLanguage = new Language(markdownLanguage.data, parser, [], 'polku');

/** The format with its folding. */
export function courseFormat(): LanguageSupport {
  return new LanguageSupport(courseLanguage, [foldService.of(foldSteps)]);
}
