import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Problem, Severity } from '../../src/problem.js';
import { fixLabel } from '../editor/problems/fix-label.js';
import { isFocusFree } from './arrival.js';
import { withKeys, type KeyedProblem } from './problem-keys.js';
import { problemListStyles } from './problem-list.css.js';
import { WorkbenchRequestEvent } from './requests.js';

/** How many are shown before the rest is only counted: nobody mends hundreds at a time. */
const most = 200;

const icons = { error: 'cross', warning: 'warning', advice: 'bulb' } as const;

/**
 * What is wrong in a course, the file that is open first. Each leads to its place, and can be
 * mended here where it is known how.
 *
 * @tag polku-problem-list
 */
export class PolkuProblemList extends LitElement {
  static override styles = [base, buttons, problemListStyles];

  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** The file that is open. */
  @property() path = '';
  /** Whether the course is still being looked through. */
  @property({ type: Boolean }) checking = false;
  /** Address of the guide. */
  @property() guide = '';
  /** Whether nothing can be changed. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @query('h2') private heading!: HTMLElement;
  /** What was mended last, and where it stood in the list. */
  #mended?: { readonly key: string; readonly at: number };

  protected override render(): TemplateResult {
    const { t } = this.translator;
    const all = withKeys(this.#sorted());
    const rest = all.length - most;
    const mendable = this.problems.filter(({ fix }) => fix && !fix.isGuess).length;
    return html`<div class="head">
        <h2 tabindex="-1">${t('workbench.problems')}</h2>
        <p class="sum">${this.#sum()}</p>
        ${
          mendable > 1 && !this.readonly
            ? html`<button class="small" @click=${this.#mendAll}>
                ${t('workbench.mendAll', { count: mendable })}
              </button>`
            : nothing
        }
      </div>
      ${
        all.length === 0
          ? html`<p class="none">${this.checking ? nothing : icon('check')} ${this.#none()}</p>`
          : html`<ul role="list" @keydown=${this.#press}>
              ${repeat(
                all.slice(0, most),
                ({ key }) => key,
                (one, at) => this.#renderProblem(one, at),
              )}
            </ul>`
      }
      ${rest > 0 ? html`<p class="none">${t('workbench.moreProblems', { count: rest })}</p>` : nothing}`;
  }

  protected override updated(): void {
    const mended = this.#mended;
    if (!mended || withKeys(this.problems).some(({ key }) => key === mended.key)) return;
    this.#mended = undefined;
    // The button went, and the focus with it, unless the author has gone on elsewhere.
    if (!isFocusFree()) return;
    const places = this.renderRoot.querySelectorAll<HTMLElement>('.place');
    (places[mended.at] ?? this.heading).focus();
  }

  #renderProblem({ key, problem }: KeyedProblem, at: number): TemplateResult {
    const { t } = this.translator;
    const { code, severity, place, fix } = problem;
    return html`<li class=${severity}>
      <span class="sign">${icon(icons[severity])}</span>
      <div>
        <button class="place" @click=${() => this.#go(problem)}>
          <span class="hidden-text">${t(`workbench.severity.${severity}`)}: </span>
          <span class="message" id="message-${at}"
            >${problemMessage(problem, this.translator)}</span
          >
          <span class="where" id="where-${at}">
            ${
              place
                ? t('workbench.place', {
                    file: place.file,
                    line: place.line,
                    column: place.column,
                  })
                : nothing
            }
          </span>
        </button>
        ${this.#renderCode(code)}
        ${
          fix && !this.readonly
            ? html`<button
                class="small"
                aria-describedby="message-${at} where-${at}"
                @click=${(event: MouseEvent) => this.#mend(event, { key, problem }, at)}
              >
                ${fixLabel(fix, this.translator)}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** What a problem is called, which leads to all that can be wrong. */
  #renderCode(code: string): TemplateResult {
    if (!this.guide) return html`<span class="code">${code}</span>`;
    const search = new URLSearchParams({ page: 'problems', lang: this.translator.lang });
    const href = `${this.guide}?${search}#${code.replaceAll('.', '')}`;
    return html`<a class="code" href=${href} target="_blank">${code}</a>`;
  }

  #sum(): string {
    const { t } = this.translator;
    const count = (severity: Severity) =>
      this.problems.filter((one) => one.severity === severity).length;
    const said = (['error', 'warning', 'advice'] as const)
      .filter((severity) => count(severity) > 0)
      .map((severity) => t(`workbench.count.${severity}`, { count: count(severity) }));
    return said.join(', ');
  }

  #none(): string {
    return this.translator.t(this.checking ? 'workbench.checking' : 'workbench.noProblems');
  }

  #sorted(): readonly Problem[] {
    const rank = { error: 0, warning: 1, advice: 2 };
    const own = (problem: Problem) => (problem.place?.file === this.path ? 0 : 1);
    return [...this.problems].sort(
      (a, b) =>
        own(a) - own(b) ||
        rank[a.severity] - rank[b.severity] ||
        compare(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0),
    );
  }

  #go({ place }: Problem): void {
    if (!place) return;
    const { file, line, column } = place;
    this.#ask({ type: 'file.wanted', path: file, line, column });
  }

  // The second click of a double click falls on what has moved to where the first one was.
  #mend({ detail }: MouseEvent, { key, problem }: KeyedProblem, at: number): void {
    if (detail > 1) return;
    this.#mended = { key, at };
    this.#ask({ type: 'problem.mended', problem });
  }

  readonly #mendAll = (): void => {
    this.#ask({ type: 'problems.mended' });
    this.heading.focus();
  };

  /** A key that is held presses nothing but what it was pressed on. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  };

  #ask(request: WorkbenchRequestEvent['request']): void {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

define('polku-problem-list', PolkuProblemList);

declare global {
  interface HTMLElementTagNameMap {
    'polku-problem-list': PolkuProblemList;
  }
}
