import { css } from 'lit';
import { define } from '../../src/element/define.js';
import { PolkuPreview } from '../preview/preview.element.js';

/**
 * A living example: the preview of a lesson without what is around it in the workbench.
 *
 * @tag polku-sample
 */
export class PolkuSample extends PolkuPreview {
  static override styles = [
    ...PolkuPreview.styles,
    css`
      :host {
        display: block;
        background: none;
      }
      .frame {
        background: none;
      }
      .head,
      .item > .edit,
      .heading:has(.title) {
        display: none;
      }
      .pane {
        overflow: visible;
      }
      .page {
        margin-inline: 0;
        padding: var(--polku-space-m);
      }
      .heading {
        margin-block-start: var(--polku-space-l);
      }
      .heading:has(.title) + * {
        margin-block-start: 0;
      }
      .exercise {
        padding: 0;
        border: 0;
      }
    `,
  ];
}

define('polku-sample', PolkuSample);

declare global {
  interface HTMLElementTagNameMap {
    'polku-sample': PolkuSample;
  }
}
