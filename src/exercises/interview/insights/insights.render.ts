import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../../element/icons.js';
import type { ProseSetting } from '../../../element/prose.js';
import type { Insights, WordCount } from './insights.js';
import { strings } from './insights.strings.js';
import { storyParts, type Story } from './story.js';

/** The interface's texts, and the language that the answer is in. */
interface Texts {
  readonly translator: ProseSetting['translator'];
  readonly lang: string;
}

/**
 * Shows what was noticed in an answer, with `insightsStyles`. `lang`: the language of the answer,
 * as a BCP 47 tag.
 */
export function renderInsights(
  insights: Insights,
  translator: ProseSetting['translator'],
  lang: string,
): TemplateResult {
  translator.add(strings);
  const { t } = translator;
  const texts = { translator, lang };
  const { most, planning, star } = insights;
  return html`<div class="insights" role="group" aria-labelledby="title" lang=${translator.lang}>
    <h5 id="title">${t('insights.title')}</h5>
    <dl>
      ${renderKeywords(insights, texts)}
      ${most.length > 0 ? renderRow('cards', t('insights.most'), renderCounts(most, texts)) : nothing}
      ${star ? renderRow('flag', t('insights.star'), renderStory(star, texts)) : nothing}
      ${renderLength(insights, texts)}
      ${
        planning.length > 0
          ? renderRow(
              'near',
              t('insights.planning'),
              html`${renderCounts(planning, texts)}
                <p>${t('insights.planning.fine')}</p>`,
            )
          : nothing
      }
    </dl>
    <p class="fine">${t('insights.fine')}</p>
  </div>`;
}

function renderRow(name: IconName, title: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${icon(name)}${title}</dt>
    <dd>${content}</dd>
  </div>`;
}

function renderKeywords({ keywords }: Insights, { translator: { t }, lang }: Texts): unknown {
  if (!keywords) return nothing;
  const { used, missing } = keywords;
  const found = used.map(({ keyword, forms }) => {
    const others = forms.filter((form) => form !== keyword);
    return html`<bdi lang=${lang}>${keyword}</bdi>${
        others.length > 0
          ? html` <bdi class="form" lang=${lang}>${others.join(', ')}</bdi>`
          : nothing
      }`;
  });
  const open = missing.map((keyword) => html`<bdi lang=${lang}>${keyword}</bdi>`);
  return html`${found.length > 0 ? renderRow('check', t('insights.used'), renderList(found)) : nothing}
  ${open.length > 0 ? renderRow('bulb', t('insights.missing'), renderList(open)) : nothing}`;
}

function renderCounts(counts: readonly WordCount[], { translator: { t }, lang }: Texts): unknown {
  return renderList(
    counts.map(
      ({ word, count }) =>
        html`<bdi lang=${lang}>${word}</bdi>${
            count > 1
              ? html` <span class="form">${t('insights.times', { times: count })}</span>`
              : nothing
          }`,
    ),
  );
}

function renderLength(insights: Insights, { translator }: Texts): unknown {
  const { words, sentences, seconds, pauses, pace } = insights;
  const { t, lang } = translator;
  const inSeconds = new Intl.NumberFormat(lang, {
    ...{ style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 0 },
  });
  const parts = [
    ...(words ? [t('insights.words', { count: words })] : []),
    ...(sentences ? [t('insights.sentences', { count: sentences })] : []),
    ...(seconds ? [inSeconds.format(seconds)] : []),
    ...(pace ? [t('insights.pace', { pace })] : []),
  ];
  if (parts.length === 0) return nothing;
  const { count = 0, longest = 0 } = pauses ?? {};
  return renderRow(
    'info',
    t('insights.length'),
    html`${renderList(parts)}
    ${
      count > 0
        ? html`<p>
            ${t('insights.pauses', { count, longest: inSeconds.format(longest) })}.
            ${t('insights.pauses.fine')}
          </p>`
        : nothing
    }`,
  );
}

/** The parts that were found. Of the others nothing is said: they may be there in other words. */
function renderStory(story: Story, { translator: { t }, lang }: Texts): TemplateResult {
  return html`<ul class="story">
    ${storyParts.map((part) => {
      const sentence = story[part];
      if (sentence === undefined) return nothing;
      return html`<li>${t(`insights.star.${part}`)} <bdi lang=${lang}>${sentence}</bdi></li>`;
    })}
  </ul>`;
}

function renderList(items: readonly unknown[]): TemplateResult {
  return html`<ul class="row">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
