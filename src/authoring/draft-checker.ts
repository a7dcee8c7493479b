import { checks } from '../checks/checks.js';
import type { Checks } from '../course/checking.js';
import { compiling, type SourceFile } from '../course/compile.js';
import { today } from '../i18n/today.js';
import type { Draft, DraftFile } from '../draft/draft.js';
import type { Problem } from '../problem.js';
import { FileCompiler, type CompiledFile, type CourseTexts } from './file-compiler.js';
import { inSlices, type Pause } from './in-slices.js';
import type { Workshop } from './workshop.js';

export interface DraftCheckerOptions {
  readonly workshop: Pick<Workshop, 'readers'>;
  /** An ISO date. */
  readonly today: string;
  /** What is looked at beyond what compiling needs. */
  readonly checks?: Checks;
  /** Gives others a turn between two slices of a long look. */
  readonly pause?: Pause;
}

/**
 * Tells what is wrong in a draft: of the file that is being written at once, of the whole course
 * when there is time.
 */
export class DraftChecker {
  readonly #options: DraftCheckerOptions;
  readonly #compiler: FileCompiler;
  #whole: readonly Problem[] = [];
  /** The files as they were when the course was last looked through. */
  #looked: Draft['files'] = new Map();
  /** What only the look at the whole course has found, by its file: typing does not wipe it away. */
  #acrossFiles: ReadonlyMap<string, readonly Problem[]> = new Map();

  constructor(options: DraftCheckerOptions) {
    this.#options = options;
    const { workshop, today, checks } = options;
    this.#compiler = new FileCompiler({
      readers: workshop.readers,
      today,
      ...(checks && { checks }),
    });
  }

  /** Compiles a file as it is now. */
  compile(draft: Draft, path: string): CompiledFile {
    return this.#compiler.compile(path, sourcesOf(draft));
  }

  /**
   * What is known to be wrong, as far as the course has been looked through. Where a text has
   * changed since, what was to be written into it is no more offered: it would land elsewhere.
   */
  problems({ path, problems }: CompiledFile, draft: Draft): readonly Problem[] {
    const changed = new Set(this.#changedSince(draft));
    const others = this.#whole.filter(
      ({ place }) => place?.file !== path && !changed.has(place?.file ?? ''),
    );
    const anew = [...changed].flatMap((one) =>
      one === path ? [] : this.compile(draft, one).problems,
    );
    const known = new Set(problems.map(keyOf));
    const across = (this.#acrossFiles.get(path) ?? []).filter((one) => !known.has(keyOf(one)));
    const still = changed.has(path) ? across.map(withoutFix) : across;
    return [...others, ...anew, ...problems, ...still];
  }

  /** Looks through the whole course. False if it was called off. */
  async lookThrough(draft: Draft, signal: AbortSignal): Promise<boolean> {
    const { workshop, today, checks, pause } = this.#options;
    const { files } = sourcesOf(draft);
    const options = { today, ...(checks && { checks }) };
    const work = compiling(files, workshop.readers, options);
    const compiled = await inSlices(work, signal, pause);
    if (!compiled || signal.aborted) return false;
    this.#looked = draft.files;
    this.#whole = [...compiled.problems, ...sealedProblems(draft)];
    this.#acrossFiles = acrossFiles(this.#whole, (path) => this.compile(draft, path));
    return true;
  }

  /** The texts that are not as they were when the course was last looked through. */
  #changedSince({ files }: Draft): readonly string[] {
    if (this.#looked.size === 0 || files === this.#looked) return [];
    return [...files.values()].flatMap((file) => {
      const before = this.#looked.get(file.path);
      const isSame = file === before || file.kind !== 'text' || textOf(before) === file.text;
      return isSame ? [] : file.path;
    });
  }
}

/** What tells an author today what is wrong. */
export function checkerFor(workshop: Workshop): DraftChecker {
  return new DraftChecker({ workshop, today: today(), checks });
}

interface Sources extends CourseTexts {
  readonly files: readonly SourceFile[];
}

const known = new WeakMap<Draft['files'], Sources>();

/** A draft's files as the compiler takes them. */
function sourcesOf({ files }: Draft): Sources {
  const made = known.get(files);
  if (made) return made;
  const texts = new Map<string, string>();
  for (const file of files.values()) if (file.kind === 'text') texts.set(file.path, file.text);
  const sources = {
    files: [...files.keys()].map((path) => ({ path, content: texts.get(path) ?? '' })),
    texts,
    paths: new Set(files.keys()),
  };
  known.set(files, sources);
  return sources;
}

/** Files that nobody can open here say why. */
function sealedProblems({ files }: Draft): readonly Problem[] {
  return [...files.values()].flatMap((file) => {
    if (file.kind !== 'sealed') return [];
    const place = { file: file.path, line: 1, column: 1 };
    return { ...file.problem, place: file.problem.place ?? place };
  });
}

/** Problems that a file's own compilation does not give; only files with problems are compiled. */
function acrossFiles(
  problems: readonly Problem[],
  compile: (path: string) => CompiledFile,
): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const path = problem.place?.file ?? '';
    byFile.set(path, [...(byFile.get(path) ?? []), problem]);
  }
  return new Map(
    [...byFile].map(([path, all]) => {
      const own = new Set(compile(path).problems.map(keyOf));
      return [path, all.filter((one) => !own.has(keyOf(one)))] as const;
    }),
  );
}

function textOf(file: DraftFile | undefined): string | undefined {
  return file?.kind === 'text' ? file.text : undefined;
}

function withoutFix({ code, severity, place, values }: Problem): Problem {
  return { code, severity, values, ...(place && { place }) };
}

function keyOf({ code, place, values }: Problem): string {
  return JSON.stringify([code, place?.line, place?.column, values]);
}
