import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { DeskState } from '../../src/authoring/desk.js';
import { unsavedPaths } from '../../src/draft/draft.js';
import type { Translator } from '../../src/i18n/translator.js';
import { toolIcon } from './icons.js';
import type { WorkbenchRequest } from './requests.js';

/** The bar above all: what is being written, how safe it is, saving it. */
export function renderTop(
  state: DeskState,
  { t }: Translator,
  guide: string,
  ask: (request: WorkbenchRequest) => void,
): TemplateResult {
  const { draft, lock } = state;
  const { isLost, text } = standingOf(state, t);
  return html`<header class="top">
    <button class="small" @click=${() => ask({ type: 'draft.closed' })}>
      ${icon('back')}<span class="label">${t('workbench.courses')}</span>
    </button>
    <h1 class="name">${draft?.name}</h1>
    <p class="standing ${isLost ? 'lost' : ''}" role="status">${text}</p>
    ${
      guide
        ? html`<a class="small" href=${guide} target="_blank"
            >${toolIcon('lesson')}<span class="label">${t('workbench.guide')}</span></a
          >`
        : nothing
    }
    <button class="small" @click=${() => ask({ type: 'draft.taken-home' })}>
      ${toolIcon('home')}<span class="label">${t('workbench.home')}</span>
    </button>
    ${
      lock.isHere
        ? html`<button class="small calls" @click=${() => ask({ type: 'draft.saved' })}>
            ${icon('saved')}${t('workbench.save')}
          </button>`
        : nothing
    }
  </header>`;
}

/** Where what was written is by now. */
function standingOf(
  { draft, folder, keeping, sync }: DeskState,
  t: Translator['t'],
): { readonly text: string; readonly isLost: boolean } {
  if (!draft) return { text: '', isLost: false };
  if (sync.isSaving) return { text: t('workbench.saving'), isLost: false };
  if (keeping.problem) return { text: t('workbench.standing.notKept'), isLost: true };
  const count = unsavedPaths(draft).length;
  if (count === 0) {
    const text = folder ? t('workbench.standing.folder', { folder: folder.name }) : '';
    return { text, isLost: false };
  }
  return { text: t('workbench.standing.kept', { count }), isLost: false };
}
