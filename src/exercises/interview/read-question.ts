import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { withQuotes, type BlockOf } from '../material.js';
import type { Ask, Question } from './interview.js';
import { readAsk } from './read-ask.js';
import { hasBox, readChecks } from './read-checks.js';
import { hasKeywords, isKeywords, readKeywords } from './read-keywords.js';
import { readModel } from './read-model.js';
import type { Section, WrittenQuestion } from './written.js';

/** How many questions may follow one: who answers them all has answered with it ten. */
const mostFollowUps = 9;

/** What stands below a heading, by what it is for. */
interface Sorted {
  readonly meaning?: BlockOf<'paragraph'>;
  readonly about: readonly Block[];
  readonly items: readonly ListItem[];
  readonly keywords: readonly BlockOf<'paragraph'>[];
  readonly tip: readonly Block[];
  readonly notes: readonly BlockOf<'alert'>[];
}

/** Reads a question with all that stands below it; one without text cannot be asked. */
export function readQuestion(
  block: DirectiveBlock,
  written: WrittenQuestion,
  problems: Problem[],
): Question | undefined {
  const { heading, blocks, followUps } = written;
  const own = readAsk(block, heading, problems);
  const under = followUps.map((section) => ({
    section,
    ...readFollowUp(block, section, problems),
  }));
  if (!own) return undefined;
  // What follows a question has no list and no models of its own: they are the question's.
  const { meaning, ...sorted } = sort(block, blocks);
  const all = [sorted, ...under.map(({ others }) => others)];
  const about = all.flatMap((one) => one.about);
  const tip = all.flatMap((one) => one.tip);
  const checks = readChecks(
    block,
    all.flatMap(({ items }) => items),
    problems,
  );
  const keywords = readKeywords(
    block,
    all.flatMap((one) => one.keywords),
    problems,
  );
  const models = all
    .flatMap(({ notes }) => notes)
    .flatMap((note) => readModel(block, note, problems) ?? []);
  const asks = under.flatMap(({ ask }) => ask ?? []);

  const values = { text: own.plain };
  const warn = (code: string): void => {
    problems.push(block.problem(code, heading, { values, severity: 'warning' }));
  };
  if (checks.length === 0) warn('interview.no-check');
  if (models.length === 0) warn('interview.no-model');
  if (block.teaches && !meaning) warn('interview.no-meaning');
  const beyond = under[mostFollowUps];
  if (beyond) {
    const most = { values: { most: mostFollowUps } };
    problems.push(block.problem('interview.too-many-follow-ups', beyond.section.heading, most));
  }
  problems.push(...runOns(block, [...blocks, ...followUps.flatMap((one) => one.blocks)]));
  return {
    key: heading.id.normalize('NFC'),
    ask: { ...own, ...(meaning && { meaning: [meaning] }) },
    ...{ about, followUps: asks.slice(0, mostFollowUps), checks, keywords, models },
    ...(tip.length > 0 && { tip }),
  };
}

function readFollowUp(
  block: DirectiveBlock,
  { heading, blocks }: Section,
  problems: Problem[],
): { readonly ask?: Ask; readonly others: Omit<Sorted, 'meaning'> } {
  const ask = readAsk(block, heading, problems);
  const { meaning, ...others } = sort(block, blocks);
  const stray = blocks.find((one) => one !== meaning);
  if (stray) {
    problems.push(block.problem('interview.below-follow-up', stray, { severity: 'warning' }));
  }
  if (!ask) return { others };
  if (block.teaches && !meaning) {
    const values = { text: ask.plain };
    const severity = 'warning';
    problems.push(block.problem('interview.no-meaning', heading, { values, severity }));
  }
  return { ask: { ...ask, ...(meaning && { meaning: [meaning] }) }, others };
}

/** In a course that teaches a language the first paragraph is what the question means. */
function sort(block: DirectiveBlock, blocks: readonly Block[]): Sorted {
  const keywords = blocks.filter((one) => isKeywords(block, one));
  const lists = blocks.filter((one) => one.kind === 'list' && one.items.some(hasBox));
  const tips = blocks.filter((one) => one.kind === 'alert' && one.tone === 'tip');
  const notes = blocks.filter((one) => one.kind === 'alert').filter(({ tone }) => tone === 'note');
  const others = blocks.filter(
    (one) => ![keywords, lists, tips, notes].some((list: readonly Block[]) => list.includes(one)),
  );
  const meaning = block.teaches ? others.find((one) => one.kind === 'paragraph') : undefined;
  return {
    ...(meaning && { meaning }),
    about: others.filter((one) => one !== meaning).map(withQuotes),
    items: lists.flatMap((one) => (one.kind === 'list' ? one.items : [])),
    keywords,
    tip: tips.flatMap((one) => (one.kind === 'alert' ? one.children : [])),
    notes,
  };
}

/** Where the list of words runs on from the line above it, so that nobody finds it. */
function runOns(block: DirectiveBlock, blocks: readonly Block[]): readonly Problem[] {
  return blocks
    .flatMap((one): readonly object[] => (one.kind === 'list' ? one.items : [one]))
    .filter((node) => hasKeywords(block, plainBlocks(blocksOf(node as Block | ListItem))))
    .map((node) => block.problem('interview.run-on', node));
}

function blocksOf(node: Block | ListItem): readonly Block[] {
  if (!('kind' in node)) return node.children;
  return node.kind === 'paragraph' ? [node] : [];
}
