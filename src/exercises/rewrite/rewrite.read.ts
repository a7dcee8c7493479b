import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { mostParts, rewriting, tooMany, type BlockOf } from '../material.js';
import { wishId } from '../wish-id.js';
import type { RewriteSpec } from './rewrite.js';

/** How many characters the original may have: what is longer is not rewritten in one exercise. */
const longestOriginal = 20_000;

/** Reads the original out of its quote, the checklist out of its list, and the model. */
export const rewriteReader: ExerciseReader<RewriteSpec> = {
  name: 'rewrite',
  wishId,
  attributes: { lang: 'text' },
  keepsAlert: (tone) => tone === 'note',
  read: readRewrite,
  // Ticks belong to the checklist. A better original or model changes nothing for who has written.
  key: ({ checklist }) => checklist.map(plainBlocks),
};

function readRewrite(block: DirectiveBlock): Reading<RewriteSpec> {
  const { material } = block;
  const quotes = material.filter((one) => one.kind === 'quote');
  const list = material.find((one) => one.kind === 'list');
  const notes = material.filter((one) => one.kind === 'alert');
  const others = material.filter(
    (one) => one.kind !== 'quote' && one.kind !== 'alert' && one !== list,
  );
  const problems = others.map((one) => block.problem('rewrite.extra', one));
  const { lang, problems: wrong } = languageOf(block);
  problems.push(...wrong);
  const original = quotes.flatMap(({ children }) => children);
  const model = notes.flatMap(({ children }) => children);
  const checklist = readChecklist(block, list, problems);

  const { length } = plainBlocks(original);
  if (length > longestOriginal) {
    const values = { most: longestOriginal };
    problems.push(block.problem('rewrite.too-long', quotes[0], { values }));
  }
  if (model.length === 0) {
    problems.push(block.problem('rewrite.no-model', notes[0], { severity: 'warning' }));
  }
  if (length === 0) {
    return { problems: [...problems, block.problem('rewrite.no-original', quotes[0])] };
  }
  return checklist && length <= longestOriginal
    ? { spec: { lang, original, checklist, model }, problems }
    : { problems };
}

function languageOf(block: DirectiveBlock): { readonly lang: string; problems: Problem[] } {
  const { lang = block.language } = block.attributes;
  const code = String(lang);
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code)) return { lang: code, problems: [] };
  const place = block.placeOfValue('lang');
  const problem = {
    ...block.problem('rewrite.no-language', undefined, { values: { code } }),
    place,
  };
  return { lang: block.language, problems: [problem] };
}

/** The items to tick; undefined where there are more than anybody would go through. */
function readChecklist(
  block: DirectiveBlock,
  list: BlockOf<'list'> | undefined,
  problems: Problem[],
): RewriteSpec['checklist'] | undefined {
  if (!list) {
    problems.push(block.problem('rewrite.no-checklist', undefined, { severity: 'warning' }));
    return [];
  }
  if (list.items.length > mostParts) {
    problems.push(tooMany(block, list));
    return undefined;
  }
  return list.items.flatMap((item) => {
    problems.push(...faultsOf(block, item));
    return isEmpty(item) ? [] : [item.children];
  });
}

function faultsOf(block: DirectiveBlock, item: ListItem): readonly Problem[] {
  if (isEmpty(item)) return [block.problem('rewrite.empty-check', item)];
  const feedback = item.feedback?.[0];
  const extra = feedback ? [block.problem('rewrite.extra', feedback)] : [];
  if (item.checked !== undefined) return extra;
  const fix = rewriting(block.placeOf(item.children[0]!), 0, '[ ] ');
  return [...extra, block.problem('rewrite.no-box', item, { severity: 'warning', fix })];
}

// Before a box with nothing after it the box is all the text.
function isEmpty({ children }: { readonly children: readonly Block[] }): boolean {
  return plainBlocks(children).replace(/^\[[ xX]?\]$/, '') === '';
}
