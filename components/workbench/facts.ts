import { html, nothing, type TemplateResult } from 'lit';
import type { CompiledFile } from '../../src/authoring/file-compiler.js';
import type { TextLevel } from '../../src/authoring/text-level.js';
import { measureLesson } from '../../src/checks/measure-lesson.js';
import type { Translator } from '../../src/i18n/translator.js';

/** What is told of the open lesson: how long it is, and how hard its language. */
export function renderFacts(
  { lesson }: CompiledFile,
  levels: readonly TextLevel[],
  { t, lang }: Translator,
): TemplateResult | typeof nothing {
  if (!lesson) return nothing;
  const { words, minutes, exercises } = measureLesson(lesson);
  const said = lesson.minutes;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const differs = said !== undefined && said !== minutes;
  const lasts = differs
    ? t('workbench.minutesSaid', { minutes, said })
    : t('workbench.minutes', { minutes });
  const facts = [
    t('workbench.words', { count: words }),
    t('workbench.exercises', { count: exercises }),
    lasts,
  ];
  return html`<details class="facts">
    <summary>${facts.join(' · ')}</summary>
    ${levels.map(
      ({ language, sentence, long, band }) =>
        html`<p>
          ${t('workbench.level', {
            language: names.of(language) ?? language,
            sentence: number.format(sentence),
            long,
          })}${band ? html`, ${t(`workbench.level.${band}`)}` : nothing}
        </p>`,
    )}
    <p>${t('workbench.level.hint')}</p>
  </details>`;
}
