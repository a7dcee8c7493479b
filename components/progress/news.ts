import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../../src/element/announce.js';
import type { TextValues, Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { problemText } from '../../src/session.js';
import '../problem/problem.element.js';

type Told = { readonly key: string; readonly values?: TextValues } | { readonly problem: Problem };

/** What came of the learner's last press, shown where they pressed and read out. */
export class News {
  readonly #host: LitElement;
  readonly #translator: () => Translator;
  #told?: Told;

  constructor(host: LitElement, translator: () => Translator) {
    this.#host = host;
    this.#translator = translator;
  }

  /** Says something, in the texts of its host. */
  tell(key: string, values?: TextValues): void {
    this.#show({ key, ...(values && { values }) });
    const { t, lang } = this.#translator();
    announce(t(key, values), lang);
  }

  /** Says what went wrong. */
  async tellProblem(problem: Problem): Promise<void> {
    this.#show({ problem });
    const text = await problemText(problem, this.#translator()).catch(() => '');
    announce(text, this.#translator().lang);
  }

  clear(): void {
    this.#show(undefined);
  }

  render(): TemplateResult | typeof nothing {
    const told = this.#told;
    if (!told) return nothing;
    if ('problem' in told) {
      return html`<p class="news wrong" part="problem">
        <polku-problem .problem=${told.problem}></polku-problem>
      </p>`;
    }
    return html`<p class="news" part="news">${this.#translator().t(told.key, told.values)}</p>`;
  }

  #show(told: Told | undefined): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}
