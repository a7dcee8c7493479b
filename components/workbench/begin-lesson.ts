import { newLesson } from '../../src/authoring/new-lesson.js';
import { applyFixes } from '../../src/course/apply-fixes.js';
import type { Obeying } from './obeying.js';

/** Begins a lesson: its file from a template, and a link to it in the contents. */
export async function beginLesson(
  title: string,
  { desk, bench, materials }: Pick<Obeying, 'desk' | 'bench' | 'materials'>,
): Promise<void> {
  const course = bench()?.compiled?.main;
  const templates = course && (await materials?.templates(course.language));
  const { draft } = desk.getSnapshot();
  if (!course || !templates || !draft) return;
  const texts = new Map(
    [...draft.files.values()].flatMap((file) =>
      file.kind === 'text' ? [[file.path, file.text] as const] : [],
    ),
  );
  const made = newLesson({
    course,
    texts,
    title,
    templates: new Map([[course.language, templates]]),
  });
  for (const { path, text } of made.files) desk.store.send({ type: 'text.added', path, text });
  for (const link of made.links) {
    const path = link.place.file;
    const text = applyFixes(texts.get(path) ?? '', [link]);
    desk.store.send({ type: 'text.edited', path, text });
  }
  bench()?.show(made.file, 1);
}
