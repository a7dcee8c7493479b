import { syntaxHighlighting } from '@codemirror/language';
import { tagHighlighter, tags } from '@lezer/highlight';
import { courseTags } from './tags.js';

/** Gives what is highlighted the classes that `syntax.css.ts` colours. */
export const colours = syntaxHighlighting(
  tagHighlighter([
    { tag: tags.heading1, class: 'heading' },
    { tag: tags.heading2, class: 'heading step' },
    { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: 'heading' },
    { tag: tags.emphasis, class: 'taught' },
    { tag: tags.strong, class: 'strong' },
    { tag: tags.strikethrough, class: 'struck' },
    { tag: [tags.link, tags.url], class: 'link' },
    { tag: tags.quote, class: 'quote' },
    { tag: tags.monospace, class: 'code' },
    { tag: [tags.comment, tags.processingInstruction, tags.contentSeparator], class: 'faint' },
    { tag: [courseTags.mark, courseTags.gapMark, tags.escape], class: 'faint' },
    { tag: courseTags.type, class: 'type' },
    { tag: [courseTags.attribute, courseTags.matterKey], class: 'name' },
    { tag: [courseTags.attributeValue, courseTags.matterValue], class: 'value' },
    { tag: courseTags.gap, class: 'gap' },
    { tag: courseTags.task, class: 'task' },
    { tag: [courseTags.alert, courseTags.keywords], class: 'label' },
    { tag: courseTags.speaker, class: 'strong speaker' },
  ]),
);
