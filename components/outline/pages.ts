import { css, html, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import { strings } from '../page/page.strings.js';

/** What a course has besides its lessons, in the order of how many want it. */
const pages: readonly CoursePage[] = ['answers', 'progress', 'record', 'facts', 'print', 'tutor'];

/** The way to what a course has besides its lessons. */
export function renderPages(
  translator: Translator,
  open: (page: CoursePage) => void,
): TemplateResult {
  translator.add(strings);
  const { t, lang } = translator;
  return html`<nav class="pages" aria-labelledby="pages" lang=${lang}>
    <h3 id="pages">${t('page.more')}</h3>
    ${pages.map(
      (page) =>
        html`<button class="quiet page" part="page" @click=${() => open(page)}>
          ${t(`page.${page}`)}
        </button>`,
    )}
  </nav>`;
}

/** How it looks: quiet, below everything else. */
export const pagesStyles = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-s);
    max-inline-size: 40rem;
    margin: var(--polku-space-l) auto 0;
    padding-block-start: var(--polku-space-l);
    border-block-start: 1px solid var(--polku-color-line);
  }
  .pages h3 {
    flex: 1 0 100%;
    margin: 0;
    padding: 0;
    color: inherit;
    font-size: var(--polku-size-l);
  }
  .pages .page {
    padding-inline: var(--polku-space-m);
    border-width: 1px;
    font-size: var(--polku-size-s);
    font-weight: 600;
  }
`;
