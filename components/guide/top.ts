import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguages, type Translator } from '../../src/i18n/translator.js';
import { pageHref, workbenchHref } from './guide-site.js';

/** What stands above every page: whose guide this is, the ways out, and the languages. */
export function renderTop(
  page: string,
  workbench: string,
  { t, lang }: Translator,
  skip: (event: Event) => void,
): TemplateResult {
  return html`<header class="top">
    <a class="skip" href="#" @click=${skip}>${t('guide.skip')}</a>
    <p class="brand">Polku <span>${t('guide.title')}</span></p>
    <ul class="ways" role="list">
      ${
        workbench
          ? html`<li><a href=${workbenchHref(workbench, lang)}>${t('guide.workbench')}</a></li>`
          : nothing
      }
      <li><a href="./">${t('guide.demo')}</a></li>
    </ul>
    <ul class="languages" role="list" aria-label=${t('guide.languages')}>
      ${interfaceLanguages().map(
        (one) =>
          html`<li>
            <a
              href=${pageHref(page, one)}
              lang=${one}
              hreflang=${one}
              aria-current=${one === lang ? 'true' : nothing}
              >${nameOf(one)}</a
            >
          </li>`,
      )}
    </ul>
  </header>`;
}

/** A language's own name, as a name begins. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
