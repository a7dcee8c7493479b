import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { CourseChange, MergePreview } from '../../src/keeping.js';

/** What shows a preview. */
export interface PreviewSetting {
  readonly translator: Translator;
  /** The title of a course, where this site has seen it. */
  readonly titleOf: (course: string) => string | undefined;
}

/** Whose name is in a file, and when it was made. */
export function renderOrigin(
  { made, learner }: MergePreview,
  { t, lang }: Translator,
): TemplateResult | typeof nothing {
  const date = dayOf(made, lang);
  const meta = [
    ...(learner ? [t('progress.of', { name: learner })] : []),
    ...(date ? [t('progress.made', { date })] : []),
  ];
  return meta.length > 0 ? html`<p class="soft">${meta.join(' · ')}</p>` : nothing;
}

/** What a file would add, in one sentence. */
export function gistOf({ known, passed, facts }: MergePreview, { t }: Translator): string {
  if (facts.length > 0) return t('progress.entries', { count: facts.length });
  return t(emptyText(known, passed));
}

/** What a file would add, course by course, and what of it is passed over. */
export function renderPreview(preview: MergePreview, setting: PreviewSetting): TemplateResult {
  const { courses, known, passed, facts } = preview;
  const { t } = setting.translator;
  const isNothing = facts.length === 0;
  return html`${isNothing ? html`<p>${gistOf(preview, setting.translator)}</p>` : nothing}
  ${
    courses.length > 0
      ? html`<ul role="list">
          ${courses.map((one) => html`<li>${renderCourse(one, setting)}</li>`)}
        </ul>`
      : nothing
  }
  ${
    known > 0 && !isNothing
      ? html`<p class="soft">${t('progress.known', { count: known })}</p>`
      : nothing
  }
  ${passed > 0 ? html`<p class="soft">${t('progress.passed', { count: passed })}</p>` : nothing}`;
}

function emptyText(known: number, passed: number): string {
  if (known > 0) return 'progress.noneNew';
  return passed > 0 ? 'progress.unreadable' : 'progress.blank';
}

function renderCourse(change: CourseChange, { translator, titleOf }: PreviewSetting) {
  const { t, lang } = translator;
  const rows = [
    ['progress.answered', change.answered],
    ['progress.lessons', change.lessons],
    ['progress.cards', change.cards],
  ] as const;
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const entries = t('progress.entries', { count: change.added });
  return html`<strong dir="auto">${titleOf(change.course) ?? change.course}</strong>
    <p class="soft">${entries} · <bdi>${rangeOf(days, change)}</bdi></p>
    <dl>
      ${rows
        .filter(([, [before, after]]) => before !== after)
        .map(
          ([key, [before, after]]) =>
            html`<div>
              <dt>${t(key)}</dt>
              <dd>
                <span aria-hidden="true">${before} ${icon('forward')} ${after}</span>
                <span class="hidden-text">${t('progress.nowThen', { before, after })}</span>
              </dd>
            </div>`,
        )}
    </dl>`;
}

function rangeOf(days: Intl.DateTimeFormat, { from, to }: CourseChange): string {
  try {
    return days.formatRange(from, to);
  } catch {
    return '';
  }
}

function dayOf(made: string | undefined, lang: string): string | undefined {
  const time = Date.parse(made ?? '');
  if (Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
