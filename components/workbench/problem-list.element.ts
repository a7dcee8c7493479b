import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Problem, Severity } from '../../src/problem.js';
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
  /** Whether nothing can be changed. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  protected override render(): TemplateResult {
    const { t } = this.translator;
    const shown = this.#sorted();
    const rest = shown.length - most;
    const mendable = this.problems.filter(({ fix }) => fix && !fix.isGuess).length;
    return html`<div class="head">
        <h2>${t('workbench.problems')}</h2>
        <p class="sum">${this.#sum()}</p>
        ${
          mendable > 1 && !this.readonly
            ? html`<button class="small" @click=${() => this.#ask({ type: 'problems.mended' })}>
                ${t('workbench.mendAll', { count: mendable })}
              </button>`
            : nothing
        }
      </div>
      ${
        shown.length === 0
          ? html`<p class="none">${this.checking ? nothing : icon('check')} ${this.#none()}</p>`
          : html`<ul role="list">
              ${shown.slice(0, most).map((problem) => this.#renderProblem(problem))}
            </ul>`
      }
      ${rest > 0 ? html`<p class="none">${t('workbench.moreProblems', { count: rest })}</p>` : nothing}`;
  }

  #renderProblem(problem: Problem): TemplateResult {
    const { t } = this.translator;
    const { code, severity, place, fix } = problem;
    return html`<li class=${severity}>
      <span class="sign">${icon(icons[severity])}</span>
      <div>
        <button class="place" @click=${() => this.#go(problem)}>
          <span class="hidden-text">${t(`workbench.severity.${severity}`)}: </span>
          <span class="message">${problemMessage(problem, this.translator)}</span>
          <span class="where">
            ${
              place
                ? t('workbench.place', {
                    file: place.file,
                    line: place.line,
                    column: place.column,
                  })
                : nothing
            }
            <span class="code">${code}</span>
          </span>
        </button>
        ${
          fix && !this.readonly
            ? html`<button
                class="small"
                @click=${() => this.#ask({ type: 'problem.mended', problem })}
              >
                ${t(fix.isGuess ? 'workbench.guess' : 'workbench.mend')}
                ${fix.text.trim() ? html`<code>${shortened(fix.text)}</code>` : nothing}
              </button>`
            : nothing
        }
      </div>
    </li>`;
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

  #ask(request: WorkbenchRequestEvent['request']): void {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  }
}

/** A fix may be long, or of several lines; its beginning tells enough. */
function shortened(text: string): string {
  const line = text.trim().split('\n')[0]!;
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
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
