import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import type { ProseSetting } from '../../element/prose.js';
import { clockOf } from '../../element/wave.js';
import { recordingFile } from './recording-file.js';
import type { Shelf, ShelvedRecording } from './shelf.controller.js';

type Translator = ProseSetting['translator'];
/** What a recording is called: `Question 1`. */
type NameOf = (key: string) => string;

/** Offers what is about to leave for download. */
export function renderLeaving(shelf: Shelf, nameOf: NameOf, translator: Translator): unknown {
  const { t, lang } = translator;
  const { leaving, room = 0 } = shelf;
  if (leaving.length === 0) return nothing;
  const minutes = Math.max(1, Math.round(room / 60));
  return html`<section class="leaving" part="leaving" lang=${lang}>
    <p class="fine">
      ${t('shelf.room', { count: minutes })}
      ${t('shelf.next', { count: leaving.length })}${renderFramed(translator)}
    </p>
    <ul role="list" class="shelf">
      ${leaving.map(
        (one) =>
          html`<li>
            <span>${titleOf(one, nameOf, translator)}</span>
            ${renderDownload(one, nameOf, translator)}
            <button
              type="button"
              class="plain"
              part="let-go"
              aria-label=${`${t('shelf.letGo')}: ${nameOf(one.key)}`}
              @click=${(event: Event) => letGo(event, shelf, one, translator)}
            >
              ${t('shelf.letGo')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** All recordings that are still there, for download. */
export function renderShelf(shelf: Shelf, nameOf: NameOf, translator: Translator): unknown {
  const { t, lang } = translator;
  if (shelf.all.length === 0) return nothing;
  return html`<section class="recordings" part="recordings" lang=${lang}>
    <h5>${t('shelf.all')}</h5>
    <p class="fine">${t('shelf.fine')}${renderFramed(translator)}</p>
    <ul role="list" class="shelf">
      ${shelf.all.map(
        (one) =>
          html`<li>
            <span>${titleOf(one, nameOf, translator)}</span>
            ${renderDownload(one, nameOf, translator)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderDownload(
  { key, recording: { url, type } }: ShelvedRecording,
  nameOf: NameOf,
  { t }: Translator,
): TemplateResult {
  const name = nameOf(key);
  return html`<a
    class="plain"
    part="download"
    href=${url}
    download=${recordingFile(name, type)}
    aria-label=${`${t('shelf.download')}: ${name}`}
    >${t('shelf.download')}</a
  >`;
}

// A page around this one may refuse it, and the browser does not say so.
function renderFramed({ t }: Translator): unknown {
  return self === top ? nothing : html` ${t('shelf.framed')}`;
}

function titleOf(
  { key, recording: { seconds } }: ShelvedRecording,
  nameOf: NameOf,
  { t }: Translator,
): string {
  return t('shelf.one', { name: nameOf(key), time: clockOf(Math.ceil(seconds)) });
}

// The button goes with it: the focus goes to what it stands in.
function letGo(
  { currentTarget }: Event,
  shelf: Shelf,
  { key }: ShelvedRecording,
  { t, lang }: Translator,
): void {
  (currentTarget as HTMLElement).closest<HTMLElement>('[tabindex="-1"]')?.focus();
  shelf.remove(key);
  announce(t('shelf.gone'), lang);
}
