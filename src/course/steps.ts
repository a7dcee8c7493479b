import { asideNames, readAside } from './asides.js';
import { readBlocks } from './blocks.js';
import type { Block, Part, Step } from './course.js';
import type { Directive, Segment } from './directives.js';
import { brokenExercise, readExercise, type ReadExercise } from './exercise.js';
import type { ExerciseReader } from './exercise-reader.js';
import { indentFeedback } from './feedback.js';
import { problemOf } from './findings.js';
import { nearest } from './nearest.js';
import type { Chunk, Reading } from './reading.js';

/** What parts of a lesson are read with. */
export interface StepsContext {
  readonly readers: readonly ExerciseReader[];
  readonly typeNames?: readonly string[];
  /** An ISO date, when statements that were checked long ago are to be named. */
  readonly today?: string;
  readonly lesson: { readonly id: string; readonly language: string };
}

export interface ReadSteps {
  readonly steps: readonly Step[];
  readonly exercises: readonly ReadExercise[];
  /** All text, also that in exercises. */
  readonly blocks: readonly Block[];
}

interface LexedSegment {
  readonly segment: Segment;
  readonly chunks: readonly Chunk[];
}

/** Reads a lesson's reading and exercises into steps; each `##` of the reading starts one. */
export function readSteps(
  reading: Reading,
  segments: readonly Segment[],
  context: StepsContext,
): ReadSteps {
  const { findings } = reading;
  const opening: Part[] = [];
  const steps: Step[] = [];
  const exercises: ReadExercise[] = [];
  const all: Block[] = [];
  let parts = opening;
  let heading: Block | undefined;
  for (const { segment, chunks } of segments.map((one) => lexSegment(reading, one))) {
    if (segment.kind === 'prose') {
      const blocks = readBlocks(reading, chunks);
      all.push(...blocks);
      for (const block of blocks) {
        if (block.kind === 'heading' && block.level === 2) {
          if (heading && parts.length === 0) reportEmpty(reading, heading);
          parts = [];
          heading = block;
          steps.push({ id: block.id, title: block.children, parts });
        } else {
          parts.push(block);
        }
      }
    } else if (asideNames.includes(segment.name)) {
      const aside = readAside(reading, segment, chunks, context.today);
      all.push(aside);
      parts.push(aside);
    } else {
      const read = readDirective(reading, segment, chunks, context);
      all.push(...read.blocks);
      exercises.push(read);
      parts.push(read.part);
    }
  }
  if (heading && parts.length === 0) reportEmpty(reading, heading);
  if (opening.length > 0) steps.unshift({ id: '', title: [], parts: opening });
  if (steps.length === 0) findings.add('lesson.empty', findings.at(0), { severity: 'warning' });
  return { steps, exercises, blocks: all };
}

function lexSegment(reading: Reading, segment: Segment): LexedSegment {
  const { lines } = reading.findings.source;
  const { from, to } = segment;
  // An exercise with nothing in it costs about 60 microseconds.
  if (segment.kind === 'directive' && !reading.canSpend(60, segment.line)) {
    const { line, end } = segment;
    const plain = lines.slice(line, end).join('\n');
    return {
      segment: { kind: 'prose', from: line, to: end },
      chunks: [{ line, tokens: [], plain }],
    };
  }
  if (segment.kind === 'prose' || asideNames.includes(segment.name)) {
    return { segment, chunks: reading.lex(lines, from, to) };
  }
  const body = indentFeedback(lines, from, to);
  return { segment, chunks: reading.lex(body, 0, body.length, from) };
}

function readDirective(
  reading: Reading,
  directive: Directive,
  chunks: readonly Chunk[],
  { readers, typeNames, lesson }: StepsContext,
): ReadExercise {
  const { findings } = reading;
  const place = findings.lineAt(directive.line);
  const broken = (code: string, values = {}, suggestion?: string): ReadExercise => {
    const problem = problemOf(code, place, {
      values: { ...values, ...(suggestion && { suggestion }) },
    });
    const part = brokenExercise(reading, directive, [problem]);
    return { part, place, hasOwnId: false, blocks: [], taught: new Set() };
  };

  if (!directive.name) return broken('directive.nameless');
  const reader = readers.find(({ name }) => name === directive.name);
  if (!reader) {
    const names = [...(typeNames ?? readers.map(({ name }) => name)), ...asideNames];
    return broken('directive.unknown', { name: directive.name }, nearest(directive.name, names));
  }
  return readExercise(reading, directive, chunks, reader, lesson);
}

function reportEmpty({ findings, spots }: Reading, heading: Block): void {
  const place = spots.placeOf(heading) ?? findings.at(0);
  findings.add('step.empty', findings.lineAt(place.line - 1), { severity: 'warning' });
}
