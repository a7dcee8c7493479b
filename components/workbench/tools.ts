import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import { toolIcon } from './icons.js';

/** What the author can add to the open file. */
export interface Tools {
  readonly insert: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  /** Where the browser can record. */
  readonly record?: () => void;
  readonly beginLesson: () => void;
}

/** The row of tools above the text. */
export function renderTools(
  { insert, addFiles, record, beginLesson }: Tools,
  { t }: Translator,
  isLesson: boolean,
): TemplateResult {
  const pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) addFiles(files);
  };
  return html`<div class="tools" role="group" aria-label=${t('workbench.tools')}>
    ${
      isLesson
        ? html`<button class="small" @click=${insert}>
              ${toolIcon('exercise')}${t('workbench.insert')}
            </button>
            <label class="small">
              ${toolIcon('picture')}${t('workbench.picture')}
              <input
                class="hidden-text"
                type="file"
                accept="image/*,audio/*"
                multiple
                @change=${pick}
              />
            </label>
            ${
              record
                ? html`<button class="small" @click=${record}>
                    ${icon('mic')}${t('workbench.record')}
                  </button>`
                : nothing
            }`
        : nothing
    }
    <button class="small" @click=${beginLesson}>
      ${toolIcon('add')}${t('workbench.newLesson')}
    </button>
  </div>`;
}
