import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Block } from '../../src/course/course.js';
import { define } from '../../src/element/define.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../src/element/prose.js';
import { base } from '../../src/element/tokens.css.js';
import { directionOf, type Translator } from '../../src/i18n/translator.js';
import type { PaperDocument, PaperGroup, PaperSection } from '../../src/paper/document.js';
import { paperStyles } from './paper.css.js';
import { strings } from './paper.strings.js';

/**
 * A document as it is printed: on the screen a preview of it.
 *
 * @tag polku-paper
 */
export class PolkuPaper extends LitElement {
  static override styles = [base, proseStyles, paperStyles];

  @property({ attribute: false }) of?: PaperDocument;
  /** The texts of the interface, in the document's language. */
  @property({ attribute: false }) translator?: Translator;
  /** What images are relative to. */
  @property({ attribute: false }) baseUrl = '';
  /** There are lines for whose it is, and the day. */
  @property({ attribute: false }) isNamed = false;

  protected override willUpdate(): void {
    this.translator?.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { of: document, translator } = this;
    if (!document || !translator) return nothing;
    const { title, kicker, language, compact, sections } = document;
    return html`<article
      class=${compact ? 'compact' : ''}
      lang=${language}
      dir=${directionOf(language)}
    >
      ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
      <h1>${title}</h1>
      ${this.isNamed ? this.#renderName(translator) : nothing}
      ${sections.map((section) => this.#renderSection(section, translator))}
    </article>`;
  }

  #renderName({ t }: Translator): TemplateResult {
    return html`<p class="name"><span>${t('paper.name')}</span><span>${t('paper.date')}</span></p>`;
  }

  #renderSection({ newPage, groups }: PaperSection, translator: Translator): TemplateResult {
    return html`<section class=${newPage ? 'new-page' : ''}>
      ${groups.map((group) => this.#renderGroup(group, translator))}
    </section>`;
  }

  #renderGroup({ kind, blocks }: PaperGroup, translator: Translator): TemplateResult {
    const setting: ProseSetting = {
      translator,
      baseUrl: this.baseUrl,
      gap: () => html`<span class="blank">&nbsp;</span>`,
    };
    return html`<div class=${kind}>
      ${blocks.map((block) => (block.kind === 'heading' ? renderHeading(block, setting) : renderBlocks([block], setting)))}
    </div>`;
  }
}

// On the screen a lesson's headings stand below those of its step; on paper they are the document's.
function renderHeading(
  { level, children }: Block & { kind: 'heading' },
  setting: ProseSetting,
): TemplateResult {
  const text = renderInlines(children, setting);
  if (level <= 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

define('polku-paper', PolkuPaper);

declare global {
  interface HTMLElementTagNameMap {
    'polku-paper': PolkuPaper;
  }
}
