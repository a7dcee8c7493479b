import type { Place, Problem } from '../problem.js';
import { readAttributes } from './attributes.js';
import { readBlocks } from './blocks.js';
import type { Block, BrokenExercise, Exercise, Inline } from './course.js';
import type { Directive } from './directives.js';
import type { DirectiveBlock, ExerciseReader } from './exercise-reader.js';
import { settleFeedback, type Alert } from './feedback.js';
import { problemOf } from './findings.js';
import { fingerprint, hashOf } from './fingerprint.js';
import { plainBlocks } from './plain-text.js';
import type { Chunk, Reading } from './reading.js';

/** What an exercise is made of, and what it became. */
export interface ReadExercise {
  readonly part: Exercise | BrokenExercise;
  readonly place: Place;
  /** Whether the author gave it its id. */
  readonly hasOwnId: boolean;
  readonly wishId?: ExerciseReader['wishId'] | undefined;
  /** All its text, and which nodes of it are in the taught language without being marked so. */
  readonly blocks: readonly Block[];
  readonly taught: ReadonlySet<object>;
}

/** Reads a directive of a known type. One that cannot be read is broken, and costs only itself. */
export function readExercise(
  reading: Reading,
  directive: Directive,
  chunks: readonly Chunk[],
  reader: ExerciseReader,
  lesson: { readonly id: string; readonly language: string },
): ReadExercise {
  const { findings } = reading;
  const place = findings.lineAt(directive.line);
  const { id, isWhole, values, places } = readAttributes(findings, directive, reader.attributes);
  const blocks = readBlocks(reading, chunks, reader.gaps);
  const { prompt, material, hint, explanation } = sortBlocks(blocks, reader);
  const taught = new Set<object>();
  const placeOf = (node: object): Place => reading.spots.placeOf(node) ?? place;
  const block: DirectiveBlock = {
    type: reader.name,
    attributes: values,
    prompt,
    material,
    language: lesson.language,
    ...(reading.teaches && { teaches: reading.teaches }),
    placeOf,
    lineFrom: (node) => {
      const { line, column } = placeOf(node);
      return findings.source.lines[line - 1]?.slice(column - 1) ?? '';
    },
    placeOfValue: (attribute) => places.get(attribute) ?? place,
    taught: (inlines) => markTaught(reading, inlines, taught),
    problem: (code, node, more) => problemOf(code, node ? placeOf(node) : place, more),
  };
  const failed = (): Problem =>
    problemOf('exercise.failed', place, { values: { type: reader.name } });
  const text = [...prompt, ...material, ...hint, ...explanation];
  const base = {
    ...{ place, hasOwnId: id !== undefined, blocks: text, taught },
    // What could not be read may hold an id.
    wishId: isWhole ? reader.wishId : undefined,
  };

  try {
    const { spec, problems } = reader.read(block);
    const all = spec === undefined && problems.length === 0 ? [failed()] : problems;
    if (spec === undefined) {
      return { ...base, part: brokenExercise(reading, directive, all) };
    }
    const exercise: Exercise = {
      kind: 'exercise',
      id: id ?? `${lesson.id}.${reader.name}.${hashOf(identityOf(prompt))}`,
      type: reader.name,
      fingerprint: fingerprint(reader.key(spec)),
      prompt,
      ...(hint.length > 0 && { hint }),
      ...(explanation.length > 0 && { explanation }),
      spec,
    };
    findings.adopt(all);
    return { ...base, part: exercise };
  } catch {
    return { ...base, part: brokenExercise(reading, directive, [failed()]) };
  }
}

/** An exercise that cannot be played; its problems are the file's, too. */
export function brokenExercise(
  { findings }: Reading,
  { name, line, end }: Directive,
  problems: readonly Problem[],
): BrokenExercise {
  findings.adopt(problems);
  const source = findings.source.lines.slice(line, end).join('\n');
  return { kind: 'broken', type: name, problems, source };
}

/** Re-wrapping a prompt, or typing its letters another way, does not make it another one. */
function identityOf(prompt: readonly Block[]): string {
  return plainBlocks(prompt).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Prompt before material; tips and notes apart; other alerts are reading, so they lead, unless the type keeps them. */
function sortBlocks(blocks: readonly Block[], reader: ExerciseReader) {
  const isMaterial = (block: Block): boolean =>
    reader.isMaterial?.(block) ?? isAnswerMaterial(block);
  const prompt: Block[] = [];
  const material: Block[] = [];
  const hint: Block[] = [];
  const explanation: Block[] = [];
  const sort = (block: Block): void => {
    const begun = material.length > 0;
    if (block.kind === 'alert' && !reader.keepsAlert?.(block.tone, begun)) {
      if (block.tone === 'tip') hint.push(...block.children);
      else if (block.tone === 'note') explanation.push(...block.children);
      else prompt.push(block);
    } else if (begun || block.kind === 'alert' || isMaterial(block)) material.push(block);
    else prompt.push(block);
  };
  for (const block of blocks) {
    const after: Alert[] = [];
    if (block.kind === 'list') settleFeedback(block.items, (alert) => after.push(alert));
    sort(block);
    after.forEach(sort);
  }
  return { prompt, material, hint, explanation };
}

function isAnswerMaterial(block: Block): boolean {
  switch (block.kind) {
    case 'list':
    case 'table':
    case 'heading':
    case 'quote':
      return true;
    case 'paragraph':
      return block.children.some(hasGap);
    default:
      return false;
  }
}

function hasGap(inline: Inline): boolean {
  return inline.kind === 'gap' || ('children' in inline && inline.children.some(hasGap));
}

/** See `DirectiveBlock.taught`. */
function markTaught(
  { spots, teaches }: Reading,
  inlines: readonly Inline[],
  taught: Set<object>,
): readonly Inline[] {
  const isMarked = (inline: Inline): boolean =>
    inline.kind === 'run' || ('children' in inline && inline.children.some(isMarked));
  if (!teaches || inlines.length === 0 || inlines.some(isMarked)) return inlines;
  for (const inline of inlines) taught.add(inline);
  return [spots.follow({ kind: 'run', lang: teaches, children: inlines } as const, inlines[0])];
}
