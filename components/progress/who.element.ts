import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { settingsContext, translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { currentLearner, learners } from '../../src/learners.js';
import type { SettingsStore } from '../../src/settings.js';
import { PageOpenEvent } from '../outline/requests.js';
import { isKeptByHost } from './hosting.js';
import { strings } from './who.strings.js';

/**
 * Says who learns now, where several do on this device, and leads to where that is changed.
 *
 * @tag polku-who
 */
export class PolkuWho extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        min-inline-size: 0;
        margin-inline-start: auto;
      }
      .quiet {
        max-inline-size: 100%;
        padding-inline: var(--polku-space-m);
        border-width: 1px;
        border-radius: calc(var(--polku-target) / 2);
        font-size: var(--polku-size-s);
      }
      bdi {
        max-inline-size: 12em;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: settingsContext, subscribe: true }) private store!: SettingsStore;

  constructor() {
    super();
    new SourceController(this, () => this.store);
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (learners().length < 2 || isKeptByHost(this)) return nothing;
    const { t, lang } = this.translator;
    const name = currentLearner().name || t('who.nameless');
    return html`<button
      class="quiet"
      part="who"
      lang=${lang}
      aria-label=${t('who.learns', { name })}
      @click=${() => this.dispatchEvent(new PageOpenEvent('progress'))}
    >
      <bdi>${name}</bdi>
    </button>`;
  }
}

define('polku-who', PolkuWho);

declare global {
  interface HTMLElementTagNameMap {
    'polku-who': PolkuWho;
  }
}
