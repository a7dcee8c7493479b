import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Block } from '../../src/course/course.js';
import { define } from '../../src/element/define.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../src/element/prose.js';
import { base } from '../../src/element/tokens.css.js';
import { directionOf, type Translator } from '../../src/i18n/translator.js';
import type { PaperDocument, PaperSection } from '../../src/paper/document.js';
import { isShort } from '../../src/paper/group-size.js';
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
    const { title, kicker, language, titleLanguage, kickerLanguage, compact, sections } = document;
    const setting: ProseSetting = {
      translator,
      baseUrl: this.baseUrl,
      isUnlinked: true,
      gap: () => html`<span class="blank">&nbsp;</span>`,
    };
    const headings = headingsBelow(1, setting);
    return html`<article
      class=${compact ? 'compact' : ''}
      lang=${language}
      dir=${directionOf(language)}
    >
      ${kicker ? html`<p class="kicker" lang=${kickerLanguage ?? language}>${kicker}</p>` : nothing}
      <h1 lang=${titleLanguage ?? language}>${title}</h1>
      ${this.isNamed ? this.#renderName(translator) : nothing}
      ${sections.map((section) => this.#renderSection(section, setting, headings))}
    </article>`;
  }

  #renderName({ t }: Translator): TemplateResult {
    return html`<p class="name"><span>${t('paper.name')}</span><span>${t('paper.date')}</span></p>`;
  }

  #renderSection(
    { newPage, groups }: PaperSection,
    setting: ProseSetting,
    headings: RenderHeading,
  ): TemplateResult {
    return html`<section class=${newPage ? 'new-page' : ''}>
      ${groups.map(({ kind, blocks }) => {
        const rendered = blocks.map((block) =>
          block.kind === 'heading' ? headings(block) : renderBlocks([block], setting),
        );
        return html`<div class="${kind} ${isShort(blocks) ? 'short' : ''}">${rendered}</div>`;
      })}
    </section>`;
  }
}

type RenderHeading = (heading: Block & { kind: 'heading' }) => TemplateResult;

/**
 * Renders the headings of a document in their order. On the screen those of a lesson stand below
 * its step; on paper they are the document's. How large they are is one thing; in the outline none
 * skips a level.
 */
function headingsBelow(top: number, setting: ProseSetting): RenderHeading {
  let above: readonly number[] = [];
  return ({ level, children }) => {
    const size = Math.min(4, Math.max(2, level));
    above = [...above.filter((one) => one < size), size];
    const at = top + above.length;
    const text = renderInlines(children, setting);
    if (at === 2) return html`<h2 class="size-${size}">${text}</h2>`;
    if (at === 3) return html`<h3 class="size-${size}">${text}</h3>`;
    return html`<h4 class="size-${size}">${text}</h4>`;
  };
}

define('polku-paper', PolkuPaper);

declare global {
  interface HTMLElementTagNameMap {
    'polku-paper': PolkuPaper;
  }
}
