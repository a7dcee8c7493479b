import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline, ListItem } from '../course/course.js';
import type { Translator } from '../i18n/translator.js';
import type { CourseSetting } from './contexts.js';
import { icon } from './first-icons.js';
import { mediaUrl } from './media.js';
import { renderRun, type RunHearing } from './run.js';

/** What rendering needs to know besides the text. */
export interface ProseSetting {
  readonly translator: Translator;
  /** What images and recordings are relative to. */
  readonly baseUrl: string;
  /** Renders a gap; only exercises have them. */
  readonly gap?: (gap: Inline & { kind: 'gap' }) => unknown;
  /** The taught language; where none is named, whatever is marked as another language is it. */
  readonly teaches?: string;
  /** Nothing leads from paper, or from a wall, to another lesson. */
  readonly isUnlinked?: boolean;
  /** How text in the taught language is heard. */
  readonly hear?: RunHearing;
}

/** The setting for prose that stands in no control. */
export function proseSetting(
  translator: Translator,
  course: CourseSetting | undefined,
): ProseSetting {
  return {
    translator,
    baseUrl: course?.baseUrl ?? '',
    teaches: course?.teaches,
    hear: course?.hears ? 'own' : undefined,
  };
}

type Rendered = TemplateResult | string | typeof nothing;

/** Renders blocks of course text. It never becomes HTML: each block is a template of its own. */
export function renderBlocks(blocks: readonly Block[], setting: ProseSetting): readonly Rendered[] {
  return blocks.map((block) => renderBlock(block, setting));
}

/** Renders a run of inline text. */
export function renderInlines(
  inlines: readonly Inline[],
  setting: ProseSetting,
): readonly unknown[] {
  return inlines.map((inline) => renderInline(inline, setting));
}

function renderBlock(block: Block, setting: ProseSetting): Rendered {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${renderInlines(block.children, setting)}</p>`;
    case 'heading':
      return block.level <= 3
        ? html`<h4>${renderInlines(block.children, setting)}</h4>`
        : html`<h5>${renderInlines(block.children, setting)}</h5>`;
    case 'list':
      return block.ordered
        ? html`<ol start=${block.start ?? 1}>
            ${renderItems(block.items, setting)}
          </ol>`
        : html`<ul class=${block.items[0]?.checked === undefined ? '' : 'tasks'}>
            ${renderItems(block.items, setting)}
          </ul>`;
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, setting)}</blockquote>`;
    case 'alert':
      return renderAlert(block, setting);
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'table':
      return renderTable(block, setting);
    case 'rule':
      return html`<hr />`;
    case 'fact':
      return renderFact(block, setting);
    // For whoever leads a group: shown in the tutor's view only.
    case 'tutor':
      return nothing;
  }
}

function renderItems(items: readonly ListItem[], setting: ProseSetting): readonly TemplateResult[] {
  return items.map(({ children, checked }) => {
    const box = checked === undefined ? nothing : checked ? '☑ ' : '☐ ';
    return html`<li>${box}${renderTight(children, setting)}</li>`;
  });
}

/** Renders blocks without a paragraph around a first line: for list items, options, cells. */
export function renderTight(blocks: readonly Block[], setting: ProseSetting): unknown {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return renderBlocks(blocks, setting);
  return html`${renderInlines(first.children, setting)}${renderBlocks(rest, setting)}`;
}

function renderAlert(block: Block & { kind: 'alert' }, setting: ProseSetting): TemplateResult {
  const { t } = setting.translator;
  const sign =
    block.tone === 'warning' || block.tone === 'caution'
      ? 'warning'
      : block.tone === 'tip'
        ? 'bulb'
        : 'info';
  return html`<aside class="alert alert-${block.tone}">
    <p class="alert-title">${icon(sign)}${t(`alert.${block.tone}`)}</p>
    ${renderBlocks(block.children, setting)}
  </aside>`;
}

function renderFact(block: Block & { kind: 'fact' }, setting: ProseSetting): TemplateResult {
  const { t, lang } = setting.translator;
  const date = new Date(`${block.checked}T12:00:00`);
  const shown =
    !Number.isNaN(date.getTime()) &&
    new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(date);
  return html`<aside class="fact">
    ${renderBlocks(block.children, setting)}
    <footer>
      ${shown ? html`<span>${t('fact.checked', { date: shown })}</span>` : nothing}
      ${
        block.source
          ? html`<a href=${block.source} target="_blank" rel="noopener noreferrer"
              >${t('fact.source', { domain: domainOf(block.source) })}</a
            >`
          : nothing
      }
    </footer>
  </aside>`;
}

function renderTable(block: Block & { kind: 'table' }, setting: ProseSetting): TemplateResult {
  return html`<div
    class="table"
    tabindex="0"
    role="group"
    aria-label=${setting.translator.t('prose.table')}
  >
    <table>
      <thead>
        <tr>
          ${block.header.map((cell) => html`<th scope="col">${renderInlines(cell, setting)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${block.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${renderInlines(cell, setting)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderInline(inline: Inline, setting: ProseSetting): unknown {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return html`<strong>${renderInlines(inline.children, setting)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInlines(inline.children, setting)}</em>`;
    case 'deleted':
      return html`<del>${renderInlines(inline.children, setting)}</del>`;
    case 'run':
      return renderRun(inline, renderInlines(inline.children, unheard(setting)), setting);
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'link':
      return renderLink(inline, setting);
    case 'image':
      return html`<img src=${resolve(inline.src, setting)} alt=${inline.alt} loading="lazy" />`;
    case 'audio':
      return html`<a class="audio" data-hear href=${resolve(inline.src, setting)}
        >${renderInlines(inline.children, unheard(setting))}</a
      >`;
    case 'gap':
      return setting.gap?.(inline) ?? '___';
    case 'break':
      return html`<br />`;
  }
}

// A control cannot stand in another one.
function unheard(setting: ProseSetting): ProseSetting {
  return { ...setting, hear: undefined };
}

function renderLink(inline: Inline & { kind: 'link' }, setting: ProseSetting): unknown {
  const children = renderInlines(inline.children, unheard(setting));
  // Nor is there anywhere to go to a place within a page of its own.
  if (inline.lesson !== undefined ? setting.isUnlinked : inline.href.startsWith('#'))
    return children;
  if (inline.lesson !== undefined) {
    return html`<a href=${resolve(inline.href, setting)} data-lesson=${inline.lesson}
      >${children}</a
    >`;
  }
  const outside = /^https:/i.test(inline.href);
  if (!outside) return html`<a href=${resolve(inline.href, setting)}>${children}</a>`;
  const domain = domainOf(inline.href);
  return html`<a href=${inline.href} target="_blank" rel="noopener noreferrer"
    >${children}<span class="domain"> (${domain})</span></a
  >`;
}

function resolve(path: string, { baseUrl }: ProseSetting): string {
  return mediaUrl(path, baseUrl);
}

function domainOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
