import type { Block, Inline } from '../../course/course.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import type { Place } from '../../problem.js';
import { Losses, type TruthWords } from '../imported.js';
import { flattenBlocks, inlinesOf, needsFlattening, paragraph } from '../text/flatten.js';
import type { Asked, Part } from '../text/part.js';
import { readText } from '../text/read-text.js';
import { Names, shortName } from '../text/slug.js';
import { tidyInlines } from '../text/tidy.js';
import { settleChoice } from './choice-part.js';
import { gapMark, withGaps, withoutGapSigns } from '../text/gap-text.js';
import type { GiftAnswers, GiftQuestion, GiftText } from './gift.js';
import { numericalAnswers, shortAnswers } from './typed-answers.js';

type Of<Kind extends GiftAnswers['kind']> = Extract<GiftAnswers, { kind: Kind }>;

/** Makes pieces of a lesson out of questions; it knows which ids are taken. */
export class PartReader {
  readonly #names = new Names();

  constructor(
    readonly losses: Losses,
    readonly words: TruthWords,
  ) {}

  /** A question as a piece of the lesson. */
  read(question: GiftQuestion): readonly Part[] {
    const { answers, place, tags } = question;
    if (tags.length > 0) this.losses.add('gift.tags', place, { tags: tags.join(', ') });
    switch (answers.kind) {
      case 'description':
        return [this.#description(question)];
      case 'essay':
        return [{ kind: 'reflect', ...this.#asked(question, 'reflect', this.#prompt(question)) }];
      case 'truth':
        return [this.#truth(question, answers)];
      case 'choice':
        return [this.#choice(question, answers)];
      case 'short':
      case 'numerical':
        return [this.#typed(question, answers)];
      case 'match':
        return [this.#match(question, answers)];
    }
  }

  #description({ stem, title, place, id }: GiftQuestion): Part {
    if (id) this.losses.add('gift.id', place, { id });
    const text = this.#blocks(stem);
    const heading: Block[] = title
      ? [{ kind: 'heading', level: 2, id: '', children: [{ kind: 'text', text: title }] }]
      : [];
    return { kind: 'reading', place, blocks: [...heading, ...text] };
  }

  #truth(question: GiftQuestion, { isTrue, whenWrong, whenRight }: Of<'truth'>): Part {
    const option = (right: boolean, word: string) => {
      const said = right ? whenRight : whenWrong;
      return {
        ...{ content: [plain(word)], right },
        ...(said && { feedback: this.#blocks(said) }),
      };
    };
    const options = [option(isTrue, this.words.true), option(!isTrue, this.words.false)];
    const prompt = this.#prompt(question);
    return { kind: 'choice', ...this.#asked(question, 'choice', prompt), fixed: true, options };
  }

  #choice(question: GiftQuestion, { answers }: Of<'choice'>): Part {
    const options = answers.map(({ text, feedback, ...answer }) => ({
      ...answer,
      content: flattenBlocks(this.#blocks(text, true)),
      ...(feedback && { feedback: this.#blocks(feedback) }),
    }));
    const settled = settleChoice(options, question.place, this.losses);
    if (!settled) return this.#remark(question);
    const [right, ...more] = settled.filter((option) => option.right);
    const isMenu = right && more.length === 0 && !right.feedback && settled.every(isWord);
    if (isMenu && this.#isWithinWords(question)) {
      const wrong = settled.filter((option) => !option.right);
      return this.#gaps(question, [plainBlocks(right.content)], wrong, [], true);
    }
    const prompt = this.#prompt(question);
    return { kind: 'choice', ...this.#asked(question, 'choice', prompt), options: settled };
  }

  // A menu with nothing around it is a choice.
  #isWithinWords({ stem, isEmbedded }: GiftQuestion): boolean {
    if (!isEmbedded) return false;
    const blocks = readText(stem.text, stem.format, stem.place, new Losses());
    return flattenBlocks(blocks).some((block) => {
      const words = plainBlocks([block]);
      return words.includes(gapMark) && words.replaceAll(gapMark, '').trim() !== '';
    });
  }

  #typed(question: GiftQuestion, answers: Of<'short' | 'numerical'>): Part {
    const read = (text: GiftText) => this.#blocks(text);
    const typed =
      answers.kind === 'short'
        ? shortAnswers(answers.answers, read, this.losses)
        : numericalAnswers(answers.answers, read, this.losses);
    if (typed.accepted.length === 0) {
      this.losses.add('import.no-right', question.place);
      return this.#remark(question);
    }
    return this.#gaps(question, typed.accepted, typed.wrong, typed.said, false);
  }

  #gaps(
    question: GiftQuestion,
    accepted: readonly string[],
    wrong: Extract<Part, { kind: 'gaps' }>['wrong'],
    said: readonly Block[],
    menu: boolean,
  ): Part {
    const { prompt, text } = withGaps(withoutGapSigns(this.#flat(question.stem)), [accepted]);
    const asked = this.#asked(question, 'gaps', prompt);
    const explanation = [...said, ...(asked.explanation ?? [])];
    return {
      ...{ kind: 'gaps', ...asked, menu, text, wrong },
      ...(explanation.length > 0 && { explanation }),
    };
  }

  #match(question: GiftQuestion, { pairs }: Of<'match'>): Part {
    const seen = new Set<string>();
    const read = pairs.flatMap(({ left, right, place }) => {
      const cell = tidyInlines(inlinesOf(this.#blocks(left, true)));
      const name = JSON.stringify(cell);
      if (cell.length === 0 || right === '') {
        this.losses.add('gift.half-pair', place, { text: right || plainText(cell) });
        return [];
      }
      if (seen.size === seen.add(name).size) {
        this.losses.add('import.duplicate', place, { text: plainText(cell) });
        return [];
      }
      const other: readonly Inline[] = tidyInlines([{ kind: 'text', text: right }]);
      return [[cell, other] as const];
    });
    if (read.length < 2) {
      this.losses.add('import.too-few', question.place);
      return this.#remark(question);
    }
    const prompt = this.#prompt(question);
    return { kind: 'match', ...this.#asked(question, 'match', prompt), pairs: read };
  }

  #remark({ place, source }: GiftQuestion): Part {
    return { kind: 'remark', place, text: source };
  }

  #prompt({ stem }: GiftQuestion): readonly Block[] {
    return this.#flat({ ...stem, text: stem.text.replaceAll(gapMark, blankIn(stem)) });
  }

  #flat(text: GiftText): readonly Block[] {
    return flattenBlocks(this.#blocks(text, true));
  }

  #blocks({ text, format, place }: GiftText, isFlat = false): readonly Block[] {
    const blocks = readText(text, format, place, this.losses);
    if (isFlat && needsFlattening(blocks)) this.losses.add('import.layout', place);
    return blocks;
  }

  #asked(
    { id, title, place, stem, feedback, answers }: GiftQuestion,
    type: string,
    prompt: readonly Block[],
  ): Asked {
    const explanation = feedback ? this.#blocks(feedback) : [];
    const words = shortName(
      plainBlocks(readText(stem.text, stem.format, place, new Losses())).replaceAll(gapMark, ' '),
    );
    const name = this.#name(id, title, place, words || type);
    const isEmpty = plainBlocks(prompt) === '' && answers.kind === 'essay';
    return {
      ...{ place, id: name, prompt: isEmpty ? [plain(title ?? name)] : prompt },
      ...(explanation.length > 0 && { explanation }),
    };
  }

  // Two questions may have the same words: each has an id of its own.
  #name(
    id: string | undefined,
    title: string | undefined,
    place: Place,
    otherwise: string,
  ): string {
    const isId = id !== undefined && /^[\w-]{1,64}$/.test(id) && !this.#names.has(id);
    if (id !== undefined && !isId) this.losses.add('gift.id', place, { id });
    const wished = isId ? id : title && shortName(title);
    if (title && wished !== shortName(title)) this.losses.add('gift.title', place, { title });
    const name = this.#names.take(wished || otherwise);
    if (wished && name !== wished) this.losses.add('gift.renamed', place, { id: wished, name });
    return name;
  }
}

function plain(text: string): Block {
  return paragraph([{ kind: 'text', text }]);
}

function isWord({ content }: { readonly content: readonly Block[] }): boolean {
  const [only] = content;
  return content.length === 1 && only?.kind === 'paragraph' && only.children.every(isPlain);
}

function isPlain({ kind }: Inline): boolean {
  return kind === 'text';
}

// Underscores would be emphasis in markdown.
function blankIn({ format }: GiftText): string {
  return format === 'markdown' ? '\\_\\_\\_\\_\\_' : '_____';
}
