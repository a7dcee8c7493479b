import { withoutDots } from '../../../finnish/dots.js';
import { findKeywords, type KeywordUse } from '../../../finnish/keywords/find-keywords.js';
import { sentencesIn, wordsIn } from '../../../finnish/measures/text.js';
import { storyIn, type Story } from './story.js';
import { isSmall, planningWord, shareOf } from './words.js';

/** The recording of an answer: its length and those of its pauses, in seconds. */
export interface Spoken {
  readonly seconds: number;
  readonly pauses: readonly number[];
}

/** What is known of one answer. `text` and `spoken` are of the same: pace is reckoned of both. */
export interface InsightInput {
  readonly text?: string;
  readonly keywords: readonly string[];
  /** BCP 47 of the text. */
  readonly lang: string;
  readonly spoken?: Spoken;
}

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** What can be told of an answer without judging it. What is absent is not known. */
export interface Insights {
  readonly words?: number;
  readonly sentences?: number;
  /** Words that say something, said twice at least; the most frequent first, five at most. */
  readonly most: readonly WordCount[];
  readonly keywords: KeywordUse | undefined;
  /** Words that win time to think: normal, and no mistake. */
  readonly planning: readonly WordCount[];
  /** The parts of a story from work, in Finnish, where there is one. */
  readonly star?: Story;
  readonly seconds?: number;
  readonly pauses?: { readonly count: number; readonly longest: number };
  /** Words a minute. */
  readonly pace?: number;
}

/** How many words are told at most. */
const top = 5;
/** In a shorter recording the pace says nothing. */
const shortest = 5;

/** Looks at an answer as it was written, or understood, and at its recording. */
export function insightsOf({ text: given = '', keywords, lang, spoken }: InsightInput): Insights {
  const text = given.normalize('NFC');
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  const recording = spoken && spoken.seconds > 0 ? spoken : undefined;
  if (words.length === 0) {
    return { most: [], keywords: undefined, planning: [], ...ofRecording(recording) };
  }
  const use = keywords.length > 0 ? findKeywords(keywords, text, lang) : undefined;
  const planning = words.map((word, at) => planningWord(word, words[at + 1], language));
  const star = language === 'fi' ? storyIn(sentences) : undefined;
  return {
    words: words.length,
    // A transcript may have no full stops, and Arabic no capitals; then nobody knows.
    ...(/[.!?…\n]/.test(text.trim()) && !/\p{Lo}/u.test(text)
      ? { sentences: sentences.length }
      : {}),
    most:
      language === 'fi'
        ? mostUsed(
            words.filter((_, at) => !planning[at]),
            use,
          )
        : [],
    keywords: use,
    planning: tally(planning.filter((word) => word !== undefined)),
    ...(star ? { star } : {}),
    ...ofRecording(recording),
    ...(recording && recording.seconds >= shortest
      ? { pace: Math.round((words.length / recording.seconds) * 60) }
      : {}),
  };
}

interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

function sentencesOf(text: string): readonly Sentence[] {
  return text.split('\n').flatMap((line) =>
    sentencesIn(line).map(({ start, end }) => {
      const sentence = line.slice(start, end);
      return { text: sentence, words: wordsIn(sentence).map((word) => word.text) };
    }),
  );
}

function ofRecording(spoken: Spoken | undefined): Pick<Insights, 'seconds' | 'pauses'> {
  if (!spoken) return {};
  const { seconds, pauses } = spoken;
  return { seconds, pauses: { count: pauses.length, longest: Math.max(0, ...pauses) } };
}

/** Counts forms of one word together, as far as that is seen without a dictionary. */
function mostUsed(words: readonly string[], use: KeywordUse | undefined): readonly WordCount[] {
  // Of two keywords the longest is the likelier, and *työvuoro* is not counted with *työ*.
  const used = [...(use?.used ?? [])].sort((a, b) => a.keyword.length - b.keyword.length);
  const keywordOf = new Map(
    used.flatMap(({ keyword, forms, compounds }) =>
      forms.filter((form) => !compounds.includes(form)).map((form) => [form, keyword] as const),
    ),
  );
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (isSmall(word)) continue;
    const key = keywordOf.get(word) ?? shareOf(withoutDots(word));
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return [...groups]
    .filter(([, forms]) => forms.length > 1)
    .map(([, forms]) => ({
      word: keywordOf.get(forms[0]!) ?? tally(forms)[0]!.word,
      count: forms.length,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, top);
}

/** How often each word is there, the most frequent first. */
function tally(words: readonly string[]): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
}
