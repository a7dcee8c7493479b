import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../src/element/define.js';
import type { Ledger } from '../../src/progress/ledger.js';

/**
 * What becomes of a learner's progress: where it is kept, and how it comes along.
 *
 * @tag polku-progress
 */
export class PolkuProgress extends LitElement {
  @property({ attribute: false }) ledger?: Ledger;

  protected override render(): TemplateResult {
    return html``;
  }
}

define('polku-progress', PolkuProgress);

declare global {
  interface HTMLElementTagNameMap {
    'polku-progress': PolkuProgress;
  }
}
