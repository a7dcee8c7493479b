import type { CompiledFile } from '../../src/authoring/file-compiler.js';
import { isContents, isLessonFile } from '../../src/authoring/file-compiler.js';
import type { Exercise } from '../../src/course/course.js';
import { plainBlocks, plainText } from '../../src/course/plain-text.js';
import { isUnsaved, type Draft, type DraftFile } from '../../src/draft/draft.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { exercisesIn } from '../../src/course/exercises-in.js';

/** A step of the open lesson, or an exercise in it. */
export interface OutlineEntry {
  readonly kind: 'step' | 'exercise';
  readonly title: string;
  readonly line: number;
}

/** A file as the list of files shows it. */
export interface FileRow {
  readonly path: string;
  readonly title: string;
  readonly detail?: string;
  readonly isUnsaved: boolean;
  /** Somebody else has changed it, too. */
  readonly isDivided: boolean;
  /** It cannot be opened here. */
  readonly isSealed: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Of the open lesson. */
  readonly outline?: readonly OutlineEntry[];
}

export interface FileGroup {
  readonly title: string;
  readonly rows: readonly FileRow[];
}

/** Puts the files of a draft in order: contents, lessons unit by unit, and what stands beside them. */
export function fileGroups(
  draft: Draft,
  open: CompiledFile | undefined,
  problems: readonly Problem[],
  { t }: Pick<Translator, 't'>,
): readonly FileGroup[] {
  if (!open) return [];
  const { main: course } = open;
  const counts = countsOf(problems);
  const left = new Map(draft.files);
  const take = (path: string, title = path): FileRow[] => {
    const file = left.get(path);
    left.delete(path);
    return file ? [rowOf(file, title, counts.get(path), open)] : [];
  };
  const contents = ['course.md', ...[...draft.files.keys()].filter(isContents)];
  const groups: FileGroup[] = [
    {
      title: '',
      rows: contents.flatMap((path) =>
        take(path, path === 'course.md' ? t('workbench.group.course') : path),
      ),
    },
    ...course.units.map(({ title, lessons }) => ({
      title,
      rows: lessons.flatMap((entry) => [
        ...take(entry.file, entry.title),
        ...course.languages
          .slice(1)
          .flatMap((lang) => take(entry.file.replace(/\.md$/i, `.${lang}.md`))),
      ]),
    })),
  ];
  const rest = (title: string, isOurs: (file: DraftFile) => boolean): FileGroup => ({
    title,
    rows: [...left.values()].filter(isOurs).flatMap(({ path }) => take(path)),
  });
  const isMarkdown = ({ path, kind }: DraftFile) => kind === 'text' && isLessonFile(path);
  groups.push(
    rest(t('workbench.group.unlisted'), isMarkdown),
    rest(t('workbench.group.words'), ({ path }) => /^words\.[\w-]+\.md$/i.test(path)),
    rest(t('workbench.group.media'), ({ kind }) => kind === 'media'),
    rest(t('workbench.group.others'), () => true),
  );
  return groups.filter(({ rows }) => rows.length > 0);
}

/** How the files of a draft stand, as a value: typing into one that is unsaved changes nothing in it. */
export function standingsOf({ files }: Draft): string {
  const marks = [...files.values()].map((file) => {
    const isDivided = file.kind === 'text' && file.theirs !== undefined;
    return `${file.kind}${isUnsaved(file) ? '*' : ''}${isDivided ? '!' : ''} ${file.path}`;
  });
  return marks.join('\n');
}

interface Counts {
  errors: number;
  warnings: number;
}

function countsOf(problems: readonly Problem[]): ReadonlyMap<string, Counts> {
  const all = new Map<string, Counts>();
  for (const { place, severity } of problems) {
    if (!place) continue;
    const counts = all.get(place.file) ?? { errors: 0, warnings: 0 };
    all.set(place.file, counts);
    if (severity === 'error') counts.errors += 1;
    if (severity === 'warning') counts.warnings += 1;
  }
  return all;
}

function rowOf(
  file: DraftFile,
  title: string,
  counts: Counts | undefined,
  open: CompiledFile,
): FileRow {
  const { path } = file;
  return {
    path,
    title,
    isUnsaved: isUnsaved(file),
    isDivided: file.kind === 'text' && file.theirs !== undefined,
    isSealed: file.kind === 'sealed',
    errors: counts?.errors ?? 0,
    warnings: counts?.warnings ?? 0,
    ...(open.path === path && open.lesson && { outline: outlineOf(open) }),
  };
}

function outlineOf({ lesson, places, steps }: CompiledFile): readonly OutlineEntry[] {
  if (!lesson) return [];
  const titles = new Map(lesson.steps.map(({ id, title }) => [id, plainText(title)]));
  const exercises = new Map(exercisesIn(lesson).map((one) => [one.id, one]));
  const entries: OutlineEntry[] = [
    ...steps.map(({ id, line }) => ({ kind: 'step' as const, title: titles.get(id) ?? id, line })),
    ...[...places].map(([id, { line }]) => ({
      kind: 'exercise' as const,
      title: titleOf(exercises.get(id)),
      line,
    })),
  ];
  return entries.sort((a, b) => a.line - b.line);
}

/** An exercise's type, and how it begins. */
function titleOf(exercise: Exercise | undefined): string {
  if (!exercise) return '';
  const { type, prompt } = exercise;
  const words = plainBlocks(prompt).replace(/\s+/g, ' ').trim();
  if (!words) return type;
  return `${type}: ${words.length > 48 ? `${words.slice(0, 47)}…` : words}`;
}
