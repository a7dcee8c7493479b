import { html, type TemplateResult } from 'lit';
import { interfaceLanguages, type Translator } from '../../src/i18n/translator.js';
import { toolIcon } from './icons.js';

/** Asks what a new course is called, and in which language it is. */
export function renderNewCourse(
  { t, lang }: Translator,
  begin: (event: SubmitEvent) => void,
): TemplateResult {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return html`<section aria-labelledby="new">
    <h2 id="new">${toolIcon('pencil')} ${t('workbench.start.new')}</h2>
    <form @submit=${begin}>
      <label for="course-title">${t('workbench.start.courseTitle')}</label>
      <input id="course-title" name="title" required maxlength="200" autocomplete="off" />
      <label for="course-language">${t('workbench.start.language')}</label>
      <select id="course-language" name="language">
        ${[...interfaceLanguages(), 'sv'].map(
          (code) =>
            html`<option value=${code} ?selected=${code === lang}>${names.of(code)}</option>`,
        )}
      </select>
      <label class="tick">
        <input type="checkbox" name="teaches" value="fi" /> ${t('workbench.start.teaches')}
      </label>
      <button class="primary" type="submit">${t('workbench.start.begin')}</button>
    </form>
  </section>`;
}
