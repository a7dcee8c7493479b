import type { Block, Inline } from '../../course/course.js';
import type { Ask, Asker, AskSetting, CardQuestion } from '../../course/exercise-type.js';
import { plainText } from '../../course/plain-text.js';
import { seedFrom, shuffled } from '../../course/shuffle.js';
import type { ChoiceSpec } from '../choice/choice.js';
import type { DictationSpec } from '../dictation/dictation.js';
import type { GapsSpec } from '../gaps/gaps.js';
import { formIn } from './forms.js';
import { cardOf, glossLanguage, writtenForms, type Word, type WordsSpec } from './words.js';

/** How many answers there are to pick from. */
const mostOptions = 4;

interface Asked {
  readonly word: Word;
  readonly lang: string;
  /** The other words there are, in a random order. */
  readonly others: readonly Word[];
  /** What a word means, in the learner's language, or its picture. */
  readonly meaningOf: (word: Word) => readonly Inline[] | undefined;
}

/** Asks a word: as a choice of meanings, by ear, by its form in its example, or to be written. */
export const askWord: Asker = (spec, card, how, setting) => {
  const { rows, lang } = spec as WordsSpec;
  const word = rows.find((row) => cardOf(row) === card);
  if (!word) return undefined;
  const asked: Asked = {
    word,
    lang,
    others: othersOf(spec as WordsSpec, card, setting),
    meaningOf: (one) => meaning(spec as WordsSpec, one, setting.glosses),
  };
  return questions[how](asked);
};

const questions: Record<Ask, (asked: Asked) => CardQuestion | undefined> = {
  recognise: askMeaning,
  hear: askSound,
  form: askForm,
  type: askWriting,
};

function askMeaning({ word, others, meaningOf }: Asked): CardQuestion | undefined {
  const right = meaningOf(word);
  if (!right) return undefined;
  const wrong = distinct(others.map((one) => meaningOf(one) ?? right)).filter(
    (text) => plainText(text) !== plainText(right),
  );
  if (wrong.length === 0) return undefined;
  const spec: ChoiceSpec = {
    options: [right, ...wrong.slice(0, mostOptions - 1)].map((content, index) => ({
      content: [paragraph(content)],
      right: index === 0,
    })),
    multiple: false,
    fixed: false,
  };
  return { type: 'choice', prompt: [paragraph(word.term)], spec };
}

function askSound({ word, lang, others, meaningOf }: Asked): CardQuestion | undefined {
  const alike = nearestBySound(plainText(word.term), others);
  if (alike.length === 0) return undefined;
  const spec: DictationSpec = {
    mode: 'choose',
    lang,
    sentences: [word, ...alike.slice(0, mostOptions - 1)].map((one) => {
      const means = meaningOf(one);
      return {
        text: one.term,
        plain: plainText(one.term),
        ...(one.audio && { audio: one.audio }),
        ...(means && { meaning: [paragraph(means)] }),
      };
    }),
    said: [0],
  };
  return { type: 'dictation', prompt: [], spec };
}

function askForm({ word, lang, others, meaningOf }: Asked): CardQuestion | undefined {
  if (!word.example || !/^fi(-|$)/i.test(lang)) return undefined;
  const sentence = plainText(word.example);
  const seen = [word, ...others].flatMap(({ example = [], spoken = [] }) =>
    plainText([...example, ...spoken]).split(/[^\p{L}\p{M}]+/u),
  );
  const found = formIn(sentence, plainText(word.term), seen);
  if (!found || found.others.length === 0) return undefined;
  const { form, at, others: wrong } = found;
  const distractors = wrong.map((text) => ({ text }));
  const means = meaningOf(word);
  return {
    type: 'gaps',
    prompt: means ? [paragraph([...word.term, { kind: 'text', text: ' – ' }, ...means])] : [],
    spec: { ...gapIn(sentence, at, form.length, [form], lang), mode: 'bank', distractors },
  };
}

function askWriting({ word, lang, others, meaningOf }: Asked): CardQuestion | undefined {
  const means = meaningOf(word);
  if (!means) return undefined;
  const same = others.filter((one) => plainText(meaningOf(one) ?? []) === plainText(means));
  const forms = [word, ...same].flatMap(writtenForms);
  const answers = [...new Set([...forms, ...forms.map(withoutPronoun)])];
  const model = answers[0] ?? '';
  const sentence = plainText(word.example ?? []);
  const at = indexOfWord(sentence, model);
  const found = sentence.slice(at, at + model.length);
  const spec =
    at < 0
      ? gapIn(model, 0, model.length, answers, lang)
      : gapIn(sentence, at, model.length, [found, ...answers.slice(1)], lang);
  return { type: 'gaps', prompt: [paragraph(means)], spec: { ...spec, mode: 'typed' } };
}

// *Olen* is "I am" as much as *minä olen* is.
function withoutPronoun(form: string): string {
  return form.replace(/^(?:minä|sinä|me|te|mä|sä)\s+(?=\p{L})/iu, '');
}

function gapIn(
  sentence: string,
  at: number,
  length: number,
  answers: readonly string[],
  lang: string,
): Omit<GapsSpec, 'mode'> {
  const children: readonly Inline[] = [
    { kind: 'text', text: sentence.slice(0, at) },
    { kind: 'gap', answers, index: 0 },
    { kind: 'text', text: sentence.slice(at + length) },
  ];
  const blocks = [paragraph([{ kind: 'run', lang, children }])];
  return { blocks, gaps: [{ answers }], distractors: [], lang };
}

function othersOf(spec: WordsSpec, card: string, setting: AskSetting): readonly Word[] {
  const all = [spec, ...(setting.others as readonly WordsSpec[])].flatMap(({ rows }) => rows);
  const known = new Set([card]);
  const others = all.filter((word) => known.size < known.add(cardOf(word)).size);
  return shuffled(others.length, seedFrom(`${setting.seed} ${card}`)).map((at) => others[at]!);
}

function meaning(spec: WordsSpec, word: Word, wished: string): readonly Inline[] | undefined {
  const lang = glossLanguage(spec, word, wished);
  const gloss = lang === undefined ? undefined : word.glosses[lang];
  if (lang !== undefined && gloss) return [{ kind: 'run', lang, children: gloss }];
  if (!word.picture) return undefined;
  const { picture } = word;
  return 'src' in picture
    ? [{ kind: 'image', ...picture }]
    : [{ kind: 'text', text: picture.emoji }];
}

function distinct(texts: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  return [...new Map(texts.map((text) => [plainText(text), text])).values()];
}

// What begins alike and is about as long is told apart by listening, not by its outline.
function nearestBySound(term: string, others: readonly Word[]): readonly Word[] {
  const far = (word: Word) => {
    const text = plainText(word.term);
    return Math.abs(text.length - term.length) + (text[0] === term[0] ? 0 : 3);
  };
  return others.toSorted((a, b) => far(a) - far(b));
}

function indexOfWord(sentence: string, word: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, 'iu').exec(sentence);
  return found?.index ?? -1;
}

function paragraph(children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}
