import { emptyDraft, type Draft } from '../../src/draft/draft.js';
import { addText } from '../../src/draft/draft-changes.js';

/** A draft of these texts, which are nowhere else. */
export function draftOf(texts: Readonly<Record<string, string>>): Draft {
  const empty = emptyDraft({ id: 'draft', name: 'Draft', origin: { kind: 'files' } });
  return Object.entries(texts).reduce((draft, [path, text]) => addText(draft, path, text), empty);
}

/** The contents of a course with two lessons. */
export const twoLessons =
  '---\nid: c\ntitle: C\nlanguages: [en]\n---\nAbout.\n\n## U\n\n1. [One](01-one.md)\n2. [Two](02-two.md)\n';

/** A lesson with one question; its type's name may be misspelt. */
export const asking = (title: string, type = 'choice') =>
  `---\ntitle: ${title}\n---\nYou can ask.\n\n## Step\n\n:::${type} {#q}\nWhat?\n\n- [x] This\n- [ ] That\n:::\n`;
