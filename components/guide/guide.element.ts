import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { openWorkshop, type Workshop } from '../../src/authoring/workshop.js';
import { decodePath } from '../../src/course/links.js';
import { plainText } from '../../src/course/plain-text.js';
import { prepareAnnouncer } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderInlines } from '../../src/element/prose.js';
import { base, buttons, tokens } from '../../src/element/tokens.css.js';
import { createAuthorTranslator } from '../../src/i18n/author-locales.js';
import { problemTexts } from '../../src/i18n/problems.js';
import type { Translator } from '../../src/i18n/translator.js';
import { guideStyles } from './guide.css.js';
import { strings } from './guide.strings.js';
import { pageHref, type GuideSite, type GuideText } from './guide-site.js';
import { renderMenu, renderOnward } from './menu.js';
import { renderPage } from './page-body.js';
import { readPage, type PageText } from './page-text.js';
import { renderTop } from './top.js';

/** A page that is shown, or why there is none. */
type Shown =
  | { readonly kind: 'page'; readonly source: GuideText; readonly page: PageText }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed' };

/**
 * The guide for authors: its pages with their living examples, and the ways between them.
 *
 * @tag polku-guide
 * @attr {string} page - Name of the page: `first-lesson`, `type/choice`
 * @attr {string} lang - Language of the guide
 * @attr {string} workbench - Address of the workbench, without which nothing leads there
 */
export class PolkuGuide extends LitElement {
  static override styles = [tokens, base, buttons, proseStyles, guideStyles];

  @property({ attribute: false }) site?: GuideSite;
  @property() page = '';
  @property({ reflect: true }) override lang = '';
  @property() workbench = '';

  @state() private translator?: Translator;
  @state() private shown?: Shown;
  @state() private isMenuOpen = false;
  @query('h1') private heading?: HTMLElement | null;

  readonly #translators = new ContextProvider(this, { context: translatorContext });
  #workshop?: Promise<Workshop>;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    addEventListener('hashchange', this.#goToAnchor);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#goToAnchor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['site', 'page', 'lang', 'workbench'] as const;
    if (this.site && asked.some((one) => changed.has(one))) {
      void this.#open(this.site, this.page, this.lang || 'en');
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator, site, shown } = this;
    if (!translator || !site || !shown) return nothing;
    const { t, lang, dir } = translator;
    return html`<div class="guide" lang=${lang} dir=${dir}>
      ${renderTop(this.page, this.workbench, translator, this.#skip)}
      <nav class="menu ${this.isMenuOpen ? 'open' : ''}" aria-label=${t('guide.contents')}>
        <button
          class="small"
          aria-expanded=${String(this.isMenuOpen)}
          aria-controls="pages"
          @click=${this.#turnMenu}
        >
          ${t('guide.contents')}${icon(this.isMenuOpen ? 'up' : 'down')}
        </button>
        <div id="pages">${renderMenu(site.pages, this.page, translator)}</div>
      </nav>
      <main>
        ${this.#renderShown(shown, site, translator)}
        ${renderOnward(site.pages, this.page, translator)}
      </main>
    </div>`;
  }

  #renderShown(shown: Shown, site: GuideSite, translator: Translator): TemplateResult {
    const { t, lang } = translator;
    if (shown.kind === 'failed') {
      return html`<h1 tabindex="-1">${t('guide.title')}</h1>
        <p role="alert">${t('guide.failed')}</p>`;
    }
    if (shown.kind === 'unknown') {
      const [first = ''] = site.pages;
      return html`<h1 tabindex="-1">${t('guide.unknown')}</h1>
        <p>
          ${t('guide.unknownText')} <a href=${pageHref(first, lang)}>${t(`guide.page.${first}`)}</a>
        </p>`;
    }
    const { source, page } = shown;
    const isTranslated = source.lang === lang;
    return html`${isTranslated ? nothing : html`<p class="notice">${t('guide.untranslated')}</p>`}
      <article lang=${source.lang}>
        <h1 tabindex="-1">${renderInlines(page.title, { translator, baseUrl: '' })}</h1>
        ${renderPage(page, { source, site, translator, openWorkshop: this.#openWorkshop })}
      </article>`;
  }

  async #open(site: GuideSite, page: string, lang: string): Promise<void> {
    const translator = await createAuthorTranslator(lang);
    translator.add(strings);
    translator.add(problemTexts);
    const shown = await show(site, page, translator.lang, this.workbench);
    if (page !== this.page || lang !== (this.lang || 'en')) return;
    this.translator = translator;
    this.#translators.setValue(translator);
    this.shown = shown;
    const { title } = shown.kind === 'page' ? shown.page : { title: [] };
    document.title = [plainText(title), translator.t('guide.title'), 'Polku']
      .filter(Boolean)
      .join(' · ');
    await this.updateComplete;
    this.#goToAnchor();
  }

  /** Once for all examples; after a failure it is tried again. */
  readonly #openWorkshop = (): Promise<Workshop> => {
    const opened = (this.#workshop ??= openWorkshop().then(
      (workshop) => {
        for (const texts of workshop.problemTexts) this.translator?.add(texts);
        return workshop;
      },
      (reason: unknown) => {
        this.#workshop = undefined;
        throw reason;
      },
    ));
    return opened;
  };

  // The browser looks for an anchor in the page only, not in here.
  readonly #goToAnchor = (): void => {
    const id = decodePath(location.hash.slice(1));
    const target = id && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  readonly #turnMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.heading?.focus();
  };
}

/** Fetches and reads a page. */
async function show(
  site: GuideSite,
  page: string,
  lang: string,
  workbench: string,
): Promise<Shown> {
  try {
    const source = site.pages.includes(page) ? await site.text(page, lang) : undefined;
    if (!source) return { kind: 'unknown' };
    return { kind: 'page', source, page: readPage(page, source, site, lang, workbench) };
  } catch {
    return { kind: 'failed' };
  }
}

define('polku-guide', PolkuGuide);

declare global {
  interface HTMLElementTagNameMap {
    'polku-guide': PolkuGuide;
  }
}
