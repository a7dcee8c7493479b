import { consume } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isContents, type CompiledFile } from '../../src/authoring/file-compiler.js';
import type { FindMedia } from '../../src/authoring/preview-media.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import '../preview/preview.element.js';
import { firstView, phoneWidth, renderView, viewStyles, type ViewChoice } from './view-choice.js';

/**
 * The living lesson, and how the author wants to see it.
 *
 * @tag polku-lesson-pane
 */
export class PolkuLessonPane extends LitElement {
  static override styles = [
    base,
    viewStyles,
    css`
      polku-preview {
        flex: 1;
      }
      .empty {
        margin: 0;
        padding: var(--polku-space-l);
        color: var(--polku-color-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) compiled?: CompiledFile;
  @property({ attribute: false }) types: Workshop['types'] = new Map();
  @property({ attribute: false }) media: FindMedia = () => undefined;
  /** The id of the exercise or the step that the cursor is in. */
  @property({ attribute: false }) current?: string;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private view: ViewChoice = firstView;

  protected override render(): TemplateResult {
    const { compiled, view, translator } = this;
    if (!compiled || !(compiled.lesson ?? isContents(compiled.path))) {
      return html`<p class="empty">${translator.t('workbench.noLesson')}</p>`;
    }
    return html`${renderView(view, translator, this.#choose)}
      <polku-preview
        .lesson=${compiled.lesson}
        .course=${compiled.course}
        .types=${this.types}
        .media=${this.media}
        .current=${this.current}
        .mode=${view.mode}
        .theme=${view.theme}
        .width=${view.width === 'phone' ? phoneWidth : undefined}
        lang=${translator.lang}
      ></polku-preview>`;
  }

  readonly #choose = (view: ViewChoice): void => {
    this.view = view;
  };
}

define('polku-lesson-pane', PolkuLessonPane);

declare global {
  interface HTMLElementTagNameMap {
    'polku-lesson-pane': PolkuLessonPane;
  }
}
