import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import { pageHref, typeOfPage } from './guide-site.js';

/** The pages of the guide in a list, the types of exercises in one of their own. */
export function renderMenu(
  pages: readonly string[],
  current: string,
  translator: Translator,
): TemplateResult {
  const { t } = translator;
  const isOfType = (page: string) => typeOfPage(page) !== undefined;
  const types = pages.filter(isOfType);
  const [before, after] = split(pages, isOfType);
  const list = (shown: readonly string[]) =>
    html`<ul role="list">
      ${shown.map(
        (page) =>
          html`<li>
            <a
              href=${pageHref(page, translator.lang)}
              aria-current=${page === current ? 'page' : nothing}
              >${pageName(page, translator)}</a
            >
          </li>`,
      )}
    </ul>`;
  return html`${list(before)}
    <h2>${t('guide.types')}</h2>
    ${list(types)} ${after.length > 0 ? list(after) : nothing}`;
}

/** The links to the page before and the one after. */
export function renderOnward(
  pages: readonly string[],
  current: string,
  translator: Translator,
): TemplateResult | typeof nothing {
  const { t, lang } = translator;
  const at = pages.indexOf(current);
  const previous = pages[at - 1];
  const next = pages[at + 1];
  if (at < 0 || (!previous && !next)) return nothing;
  return html`<nav class="onward" aria-label=${t('guide.onward')}>
    ${
      previous
        ? html`<a class="previous" rel="prev" href=${pageHref(previous, lang)}
            >${icon('back')}<span
              ><span class="way">${t('guide.previous')}</span>
              ${pageName(previous, translator)}</span
            ></a
          >`
        : nothing
    }
    ${
      next
        ? html`<a class="next" rel="next" href=${pageHref(next, lang)}
            ><span><span class="way">${t('guide.next')}</span> ${pageName(next, translator)}</span
            >${icon('forward')}</a
          >`
        : nothing
    }
  </nav>`;
}

/** What a page is called where it is linked; a type by what authors write. */
function pageName(page: string, { t }: Translator): string {
  return typeOfPage(page) ?? t(`guide.page.${page}`);
}

/** The pages before the first one of a kind, and those after its last. */
function split(
  pages: readonly string[],
  isOfKind: (page: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  const first = pages.findIndex(isOfKind);
  if (first < 0) return [pages, []];
  return [pages.slice(0, first), pages.slice(first).filter((page) => !isOfKind(page))];
}
