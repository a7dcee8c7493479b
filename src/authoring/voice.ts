import type { KnownExercise } from '../checks/specs.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { Block, Inline } from '../course/course.js';
import { decodePath } from '../course/links.js';
import { plainText } from '../course/plain-text.js';
import { linesIn, startsLine } from '../exercises/dialogue/lines.js';
import type { Place } from '../problem.js';
import type { CompiledFile } from './file-compiler.js';
import { cellsIn } from './voice-cells.js';
import { paragraphEnd, stretch, type Stretch } from './voice-places.js';

/** Something in a lesson that an author can say, for learners to hear. */
export interface Hearable {
  /** The same as long as its exercise has the same id, and the same lines before it. */
  readonly key: string;
  readonly text: string;
  readonly lang: string;
  /** A word of a list gets its recording in a column of its own; what else there is becomes a link. */
  readonly form: 'word' | 'link';
  /** The text as it is written; where there is a recording already, within its link. */
  readonly place: Stretch;
  /** A path in the course. */
  readonly recording?: string;
}

type Found = Omit<Hearable, 'key'>;

/** All that learners hear in a lesson: words of lists, sentences to write or to say, dialogues. */
export function hearableIn(file: CompiledFile, text: string): readonly Hearable[] {
  if (!file.lesson) return [];
  const reader = new HearableReader(file, text.split('\n'));
  return exercisesIn(file.lesson).flatMap((exercise) =>
    reader
      .read(exercise as KnownExercise)
      .map((found, at) => ({ key: `${exercise.id} ${at}`, ...found })),
  );
}

class HearableReader {
  readonly #file: CompiledFile;
  readonly #lines: readonly string[];

  constructor(file: CompiledFile, lines: readonly string[]) {
    this.#file = file;
    this.#lines = lines;
  }

  read(exercise: KnownExercise): readonly Found[] {
    switch (exercise.type) {
      case 'words': {
        const { lang, rows } = exercise.spec;
        return rows.flatMap(({ term, audio }) => this.#word(term, lang, audio));
      }
      case 'dictation': {
        const { lang, said, sentences } = exercise.spec;
        const areSaid = sentences.filter((_, at) => said.includes(at));
        return areSaid.flatMap(({ text, audio }) => this.#sentence(text, lang, audio));
      }
      case 'speak': {
        const { lang, sentences } = exercise.spec;
        return sentences.flatMap(({ text, audio }) => this.#sentence(text, lang, audio));
      }
      case 'dialogue':
        return this.#turns(exercise.id, exercise.spec.lang);
      default:
        return [];
    }
  }

  #word(term: readonly Inline[], lang: string, audio: string | undefined): readonly Found[] {
    const at = this.#placeOf(term);
    const cell = at && cellsIn(this.#line(at)).find(({ to }) => to >= at.column);
    if (!cell) return [];
    const place = { ...stretch(at, at.line, cell.to + 1), column: cell.from + 1 };
    return [{ text: plainText(term), lang, form: 'word', place, ...recorded(audio) }];
  }

  #sentence(text: readonly Inline[], lang: string, audio: string | undefined): readonly Found[] {
    const at = this.#placeOf(text);
    if (!at) return [];
    const place = stretch(at, ...paragraphEnd(this.#lines, at.line));
    return [{ text: plainText(text), lang, form: 'link', place, ...recorded(audio) }];
  }

  /** The names are no part of what is said, so the lines are looked for as they are written. */
  #turns(id: string, lang: string): readonly Found[] {
    const { text, places, ends } = this.#file;
    const from = places.get(id)?.line ?? Infinity;
    const to = ends.get(id) ?? from;
    const placeOf = (node: object): Place =>
      text?.placeOf(node) ?? { file: '', line: 0, column: 0 };
    const isWithin = (block: Block): boolean => {
      const { line } = placeOf(block);
      return line >= from && line <= to;
    };
    const paragraphs = (text?.blocks ?? []).filter(startsLine).filter(isWithin);
    return paragraphs.flatMap((block) => {
      const lines = block.kind === 'paragraph' ? linesIn(block.children, placeOf) : [];
      return lines.flatMap(({ text }, at) => {
        const next = lines[at + 1];
        return this.#turn(text, lang, next && placeOf(next.start).line - 1);
      });
    });
  }

  #turn(inlines: readonly Inline[], lang: string, last: number | undefined): readonly Found[] {
    const at = this.#placeOf(inlines);
    const text = plainText(inlines).replace(/^:\s*/, '');
    if (!at || text === '') return [];
    const colon = /^\s*:?\s*/.exec(this.#line(at).slice(at.column - 1))?.[0].length ?? 0;
    const start = { ...at, column: at.column + colon };
    const place = stretch(start, ...paragraphEnd(this.#lines, at.line, last));
    const audio = inlines.map(audioIn).find((src) => src !== undefined);
    return [{ text, lang, form: 'link', place, ...recorded(audio) }];
  }

  #placeOf([first]: readonly Inline[]): Place | undefined {
    return first && this.#file.text?.placeOf(first);
  }

  #line({ line }: Place): string {
    return this.#lines[line - 1] ?? '';
  }
}

function audioIn(inline: Inline): string | undefined {
  if (inline.kind === 'audio') return inline.src;
  if (!('children' in inline)) return undefined;
  return inline.children.map(audioIn).find((src) => src !== undefined);
}

function recorded(audio: string | undefined): Pick<Hearable, 'recording'> {
  return audio === undefined ? {} : { recording: decodePath(audio) };
}
