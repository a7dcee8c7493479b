import { html, nothing } from 'lit';
import type { Workshop } from '../../src/authoring/workshop.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../src/element/prose.js';
import type { Translator } from '../../src/i18n/translator.js';
import './example.element.js';
import type { GuideSite, GuideText } from './guide-site.js';
import type { PageItem, PageText } from './page-text.js';

/** What a page is rendered with. */
export interface PageSetting {
  readonly source: GuideText;
  readonly site: GuideSite;
  readonly translator: Translator;
  readonly openWorkshop: () => Promise<Workshop>;
}

/** Renders a page below its title. */
export function renderPage({ items }: PageText, setting: PageSetting): readonly unknown[] {
  const { source, site, translator, openWorkshop } = setting;
  const folder = source.path.replace(/[^/]*$/, '');
  const media = (path: string) => site.media(`${folder}${path}`);
  let number = 0;
  return items.map((item) =>
    item.kind === 'example'
      ? html`<polku-example
          .example=${item.example}
          .media=${media}
          .open=${openWorkshop}
          language=${source.lang}
          number=${++number}
        ></polku-example>`
      : renderItem(item, { translator, baseUrl: '' }),
  );
}

function renderItem(item: Exclude<PageItem, { kind: 'example' }>, setting: ProseSetting): unknown {
  if (item.kind === 'block') return renderBlocks([item.block], setting);
  const title = renderInlines(item.title, setting);
  const id = item.id || nothing;
  switch (item.level) {
    case 2:
      return html`<h2 id=${id} tabindex="-1">${title}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${title}</h3>`;
    default:
      return html`<h4 id=${id} tabindex="-1">${title}</h4>`;
  }
}
