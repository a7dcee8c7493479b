import { html, nothing, type TemplateResult } from 'lit';
import type { DraftFile } from '../../src/draft/draft.js';
import { mediaTypeOf } from '../../src/draft/media-types.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';

/** A file that is no text: to be looked at, or listened to. */
export function renderFile(
  file: DraftFile | undefined,
  media: (path: string) => string | undefined,
  translator: Translator,
): TemplateResult | typeof nothing {
  if (!file) return nothing;
  const { t } = translator;
  if (file.kind === 'sealed') {
    return html`<div class="sealed">
      <p>${problemMessage(file.problem, translator)}</p>
      <p>${t('workbench.sealed')}</p>
    </div>`;
  }
  const url = media(file.path);
  const type = mediaTypeOf(file.path);
  return html`<div class="sealed">
    <p>${file.path}</p>
    ${type.startsWith('image/') && url ? html`<img src=${url} alt=${file.path} />` : nothing}
    ${
      type.startsWith('audio/') && url
        ? html`<audio controls src=${url} aria-label=${file.path}></audio>`
        : nothing
    }
  </div>`;
}
