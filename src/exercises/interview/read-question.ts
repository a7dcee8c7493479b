import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { joinBelow, sortBelow, type BelowHeading } from './below-heading.js';
import type { Ask, Question } from './interview.js';
import { readAsk } from './read-ask.js';
import { readChecks } from './read-checks.js';
import { hasKeywords, readKeywords } from './read-keywords.js';
import { readModel } from './read-model.js';
import type { Section, WrittenQuestion } from './written.js';

/** How many questions may follow one: with it they are ten, and of more no answers are kept. */
const mostFollowUps = 9;

/** Reads a question with all that stands below it; one without text cannot be asked. */
export function readQuestion(
  block: DirectiveBlock,
  written: WrittenQuestion,
  problems: Problem[],
): Question | undefined {
  const { heading, blocks } = written;
  const own = readAsk(block, heading, problems);
  const followUps = written.followUps.map((section) => readFollowUp(block, section, problems));
  if (!own) return undefined;
  const { meaning, below } = sortBelow(block, blocks);
  // What follows a question has no list and no models of its own: they are the question's.
  const { about, items, words, tip, notes } = joinBelow([
    below,
    ...followUps.map((one) => one.below),
  ]);
  problems.push(
    ...(items.length === 0 ? [missing(block, heading, 'no-check', own)] : []),
    ...(notes.length === 0 ? [missing(block, heading, 'no-model', own)] : []),
    ...(block.teaches && !meaning ? [missing(block, heading, 'no-meaning', own)] : []),
    ...runOns(block, [...blocks, ...written.followUps.flatMap((one) => one.blocks)]),
  );
  const beyond = written.followUps[mostFollowUps];
  if (beyond) {
    const values = { most: mostFollowUps };
    problems.push(block.problem('interview.too-many-follow-ups', beyond.heading, { values }));
  }
  return {
    key: heading.id.normalize('NFC'),
    ask: { ...own, ...(meaning && { meaning: [meaning] }) },
    about,
    followUps: followUps.flatMap(({ ask }) => ask ?? []).slice(0, mostFollowUps),
    checks: readChecks(block, items, problems),
    keywords: readKeywords(block, words, problems),
    ...(tip.length > 0 && { tip }),
    models: notes.flatMap((note) => readModel(block, note, problems) ?? []),
  };
}

function readFollowUp(
  block: DirectiveBlock,
  { heading, blocks }: Section,
  problems: Problem[],
): { readonly ask?: Ask; readonly below: BelowHeading } {
  const ask = readAsk(block, heading, problems);
  const { meaning, below } = sortBelow(block, blocks);
  const stray = blocks.find((one) => one !== meaning);
  if (stray) {
    problems.push(block.problem('interview.below-follow-up', stray, { severity: 'warning' }));
  }
  if (!ask) return { below };
  if (block.teaches && !meaning) problems.push(missing(block, heading, 'no-meaning', ask));
  return { ask: { ...ask, ...(meaning && { meaning: [meaning] }) }, below };
}

function missing(block: DirectiveBlock, heading: object, what: string, { plain }: Ask): Problem {
  const values = { text: plain };
  return block.problem(`interview.${what}`, heading, { values, severity: 'warning' });
}

/** Where the list of words runs on from the line above it, so that nobody finds it. */
function runOns(block: DirectiveBlock, blocks: readonly Block[]): readonly Problem[] {
  return blocks
    .flatMap((one): readonly (Block | ListItem)[] => (one.kind === 'list' ? one.items : [one]))
    .filter((node) => hasKeywords(block, plainBlocks(blocksOf(node))))
    .map((node) => block.problem('interview.run-on', node));
}

function blocksOf(node: Block | ListItem): readonly Block[] {
  if (!('kind' in node)) return node.children;
  return node.kind === 'paragraph' ? [node] : [];
}
