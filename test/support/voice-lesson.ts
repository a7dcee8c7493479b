import { DraftChecker } from '../../src/authoring/draft-checker.js';
import type { CompiledFile } from '../../src/authoring/file-compiler.js';
import { hearableAt } from '../../src/authoring/voice-at.js';
import { hearableIn, type Hearable } from '../../src/authoring/voice.js';
import { openWorkshop } from '../../src/authoring/workshop.js';
import { emptyDraft, type Draft, type DraftFile } from '../../src/draft/draft.js';

/** The path of the lesson that a voice is recorded for. */
export const lessonPath = '01-hei.md';

export const checker = new DraftChecker({ workshop: await openWorkshop(), today: '2026-11-22' });

/** A draft of a course that teaches Finnish, with one lesson and some recordings. */
export function draftWith(text: string, recordings: readonly string[] = [], teaches = true): Draft {
  const course = `---
id: voice
title: Voice
languages: [en]
${teaches ? 'teaches: fi\n' : ''}---
## Unit

1. [Hei](${lessonPath})
`;
  const written = [
    ['course.md', course],
    [lessonPath, text],
  ] as const;
  const files: DraftFile[] = [
    ...recordings.map((path) => {
      const content = new Blob([path], { type: 'audio/ogg' });
      return { kind: 'media', path, size: content.size, content, isSaved: false } as const;
    }),
    ...written.map(([path, text]) => ({ kind: 'text', path, text }) as const),
  ];
  const draft = emptyDraft({ id: 'voice', name: 'voice', origin: { kind: 'files' } });
  return { ...draft, files: new Map(files.map((file) => [file.path, file])) };
}

/** A lesson with its title. */
export function lessonOf(body: string): string {
  return `---\ntitle: Hei\n---\n${body}`;
}

export function textOf(draft: Draft): string {
  const file = draft.files.get(lessonPath);
  return file?.kind === 'text' ? file.text : '';
}

export function compiled(draft: Draft): CompiledFile {
  return checker.compile(draft, lessonPath);
}

export function hearable(draft: Draft): readonly Hearable[] {
  return hearableIn(compiled(draft), textOf(draft));
}

/** What is proposed where a text has `¦` for the cursor, or `⟦` and `⟧` around what is selected. */
export function proposed(marked: string, teaches = true): Hearable | undefined {
  const from = marked.search(/[¦⟦]/);
  const to = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : from;
  const text = marked.replace(/[¦⟦⟧]/g, '');
  const draft = draftWith(text, ['audio/there.opus'], teaches);
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const end = at(to);
  const selection = {
    ...{ file: lessonPath, endLine: end.line, endColumn: end.column },
    ...at(from),
  };
  return hearableAt(compiled(draft), text, selection, hearable(draft));
}
