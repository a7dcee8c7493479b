import type { Block, Inline } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { nearest } from '../../course/nearest.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { rewriting } from '../material.js';
import { hasGap, type DialogueSpec, type Turn } from './dialogue.js';
import {
  linesIn,
  startsLine,
  swallowedIn,
  unspacedName,
  withoutColon,
  type WrittenLine,
} from './lines.js';

/** More than this nobody listens to at a stretch. */
const mostLines = 40;

/** Reads the lines of a conversation, each with its translation in a quote below it. */
export const dialogueReader: ExerciseReader<DialogueSpec> = {
  name: 'dialogue',
  attributes: { you: 'text' },
  gaps: true,
  isMaterial: (block) => startsLine(block) || unspacedName(block) !== undefined,
  read: readDialogue,
  // A gap is asked for by its line; without gaps the conversation is all there is.
  key: ({ turns, gaps }) => {
    const asking = gaps.length > 0 ? turns.filter(hasGap) : turns;
    return [asking.map(({ text }) => plainText(text)), gaps];
  },
};

/** A line with what belongs to it. */
interface Found extends WrittenLine {
  translation?: readonly Block[];
}

function readDialogue(block: DirectiveBlock): Reading<DialogueSpec> {
  const problems: Problem[] = [];
  const lines = gatherLines(block, problems);
  const roles = [...new Set(lines.map(({ name }) => name))];
  if (lines.length === 0) return { problems: [...problems, block.problem('dialogue.no-line')] };
  if (roles.length === 1) {
    const values = { name: roles[0] ?? '' };
    problems.push(
      block.problem('dialogue.one-speaker', undefined, { severity: 'warning', values }),
    );
  }
  problems.push(...translationProblems(block, lines));
  const named = namedPart(block, roles, problems);
  const gaps: (readonly string[])[] = [];
  const read = (line: Found) => readTurn(line, { block, roles, named, gaps, problems });
  const turns = lines.flatMap(read);
  if (Math.max(lines.length, gaps.length) > mostLines) {
    const values = { most: mostLines };
    return { problems: [...problems, block.problem('dialogue.too-many', undefined, { values })] };
  }
  if (turns.length === 0 || gaps.some((answers) => answers.length === 0)) return { problems };
  const asked = turns.find(hasGap)?.role;
  // Nobody asked for a part: the one who answers is the easier one to begin with.
  const you = named ?? asked ?? Math.min(1, roles.length - 1);
  return { spec: { lang: block.teaches ?? block.language, roles, you, turns, gaps }, problems };
}

function gatherLines(block: DirectiveBlock, problems: Problem[]): readonly Found[] {
  const found: Found[] = [];
  const placeOf = (node: object) => block.placeOf(node);
  let isOpen = false;
  for (const part of block.material) {
    const last = found.at(-1);
    if (part.kind === 'quote' && last && isOpen) {
      last.translation = part.children;
      isOpen = false;
      const swallowed = swallowedIn(part, placeOf);
      if (swallowed) {
        const fix = rewriting(placeOf(swallowed), 0, '\n');
        problems.push(block.problem('dialogue.no-empty-line', swallowed, { fix }));
      }
    } else if (part.kind === 'paragraph' && startsLine(part)) {
      found.push(...linesIn(part.children, placeOf));
      isOpen = true;
    } else {
      problems.push(strayProblem(block, part));
      isOpen = false;
    }
  }
  return found;
}

function strayProblem(block: DirectiveBlock, part: Block): Problem {
  const length = unspacedName(part);
  if (length === undefined) return block.problem('dialogue.extra', part);
  const place = block.placeOf(part);
  const fix = rewriting({ ...place, column: place.column + length }, 0, ' ');
  return block.problem('dialogue.no-space', part, { fix });
}

function translationProblems(block: DirectiveBlock, lines: readonly Found[]): readonly Problem[] {
  if (!lines.some(({ translation }) => translation)) return [];
  return lines
    .filter(({ translation }) => !translation)
    .map(({ start }) => block.problem('dialogue.no-translation', start, { severity: 'warning' }));
}

/** The role that `{you=…}` names. */
function namedPart(
  block: DirectiveBlock,
  roles: readonly string[],
  problems: Problem[],
): number | undefined {
  const { you } = block.attributes;
  if (typeof you !== 'string') return undefined;
  const wanted = you.trim().toLowerCase();
  const role = roles.findIndex((name) => name.toLowerCase() === wanted);
  if (role >= 0) return role;
  const suggestion = nearest(you, roles);
  const place = block.placeOfValue('you');
  const names = roles.join(', ');
  const fix = suggestion && {
    place,
    text: /[\s"'“”{}]/.test(suggestion) ? `"${suggestion}"` : suggestion,
  };
  problems.push({
    ...block.problem('dialogue.unknown-part', undefined, {
      values: { you, names, ...(suggestion && { suggestion }) },
      ...(fix && { fix }),
    }),
    place,
  });
  return undefined;
}

/** What is gathered on the way through the lines. */
interface Gathering {
  readonly block: DirectiveBlock;
  readonly roles: readonly string[];
  readonly named: number | undefined;
  readonly gaps: (readonly string[])[];
  readonly problems: Problem[];
}

function readTurn(line: Found, gathering: Gathering): readonly Turn[] {
  const { block, roles, problems } = gathering;
  const { name, start, translation } = line;
  const role = roles.indexOf(name);
  let audio: string | undefined;
  const inline = (one: Inline): readonly Inline[] => {
    if (one.kind === 'gap') return gapIn(one, role, gathering);
    if (one.kind === 'text' && one.text.includes('[[')) {
      problems.push(block.problem('dialogue.unclosed', start));
    }
    if (!('children' in one)) return [one];
    const children = one.children.flatMap(inline);
    if (one.kind !== 'audio') return [{ ...one, children }];
    audio ??= one.src;
    return children;
  };
  const text = withoutColon(block.taught(line.text).flatMap(inline));
  if (plainText(text) === '' && !hasGap({ text })) {
    problems.push(block.problem('dialogue.empty-line', start, { values: { name } }));
    return [];
  }
  return [
    { role, text, ...(translation && { translation }), ...(audio !== undefined && { audio }) },
  ];
}

// A gap in the part of somebody else is read as its answer.
function gapIn(
  gap: Inline & { kind: 'gap' },
  role: number,
  { block, roles, named, gaps, problems }: Gathering,
): readonly Inline[] {
  const { answers } = gap;
  if (answers.length === 0) problems.push(block.problem('dialogue.empty-gap', gap));
  if (named === undefined || named === role) {
    return [{ ...gap, index: gaps.push(answers) - 1 }];
  }
  const values = { name: roles[role] ?? '', you: roles[named] ?? '' };
  problems.push(block.problem('dialogue.gap-not-yours', gap, { values }));
  return [{ kind: 'text', text: answers[0] ?? '' }];
}
