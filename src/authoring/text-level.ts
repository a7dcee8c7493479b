import type { CompiledText } from '../course/lesson.js';
import { textRuns } from '../course/texts.js';
import { rulesFor } from '../finnish/measures/languages.js';
import { bandOf, lixOf } from '../finnish/measures/lix.js';
import { measurer, type MeasuredText } from '../finnish/measures/measure.js';
import { sumOf } from '../finnish/measures/counts.js';
import type { Band, Rules } from '../finnish/measures/rules.js';

/** How hard the words of a lesson in one language are to read. */
export interface TextLevel {
  readonly language: string;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentence: number;
  /** Of a hundred words, how many are long. */
  readonly long: number;
  /** The texts that it is near to, in languages where that is known; provisional. */
  readonly band?: Band;
}

interface Ruler {
  readonly rules: Rules;
  readonly measure: (text: string) => MeasuredText;
}

/** Measures what is written in a lesson, language by language, the one with most words first. */
export class LevelMeter {
  readonly #rulers = new Map<string, Promise<Ruler>>();

  async levels(
    text: CompiledText,
    language: string,
    teaches?: string,
  ): Promise<readonly TextLevel[]> {
    const byLanguage = new Map<string, string[]>();
    for (const run of textRuns(text, language, teaches)) {
      const texts = byLanguage.get(run.lang) ?? [];
      byLanguage.set(run.lang, texts);
      texts.push(run.text.replace(/\s+/g, ' '));
    }
    const all = await Promise.all(
      [...byLanguage].map(async ([lang, texts]) => levelOf(lang, texts, await this.#ruler(lang))),
    );
    return all.filter(({ words }) => words > 0).sort((a, b) => b.words - a.words);
  }

  #ruler(language: string): Promise<Ruler> {
    const known = this.#rulers.get(language);
    if (known) return known;
    const ruler = rulesFor(language).then((rules) => ({ rules, measure: measurer(rules) }));
    this.#rulers.set(language, ruler);
    return ruler;
  }
}

function levelOf(language: string, texts: readonly string[], { rules, measure }: Ruler): TextLevel {
  const counts = sumOf([measure(texts.join('\n')).counts]);
  const lix = lixOf(counts);
  const band = lix === undefined ? undefined : bandOf(lix, rules);
  return {
    language,
    words: counts.words,
    sentence: counts.sentences === 0 ? 0 : Math.round((10 * counts.words) / counts.sentences) / 10,
    long: counts.words === 0 ? 0 : Math.round((100 * counts.found.long) / counts.words),
    ...(band && { band }),
  };
}
