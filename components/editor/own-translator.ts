import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createAuthorTranslator } from '../../src/i18n/author-locales.js';
import { englishTranslator } from '../../src/i18n/english.js';
import { interfaceLanguage, type Translator } from '../../src/i18n/translator.js';
import { strings } from './editor.strings.js';

/** The texts of an editor that stands alone, where nobody around it offers them. */
export class OwnTranslator implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #translator?: Translator;
  #wished = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wished = interfaceLanguage(languageOf(this.#host) ?? 'en');
  }

  /** The one that is offered, else its own: in English until that of the page's language is here. */
  from(offered: Translator | undefined): Translator {
    const translator = offered ?? (this.#translator ??= this.#load());
    translator.add(strings);
    return translator;
  }

  #load(): Translator {
    if (this.#wished !== 'en') {
      void createAuthorTranslator(this.#wished).then((translator) => {
        this.#translator = translator;
        this.#host.requestUpdate();
      });
    }
    return englishTranslator();
  }
}

/** The language that an element is in, also where that is said around its shadow root. */
function languageOf(element: Element): string | undefined {
  const above = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return above ?? (root instanceof ShadowRoot ? languageOf(root.host) : undefined);
}
