import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Fix, Problem } from '../../src/problem.js';

const icons = { error: 'cross', warning: 'warning', advice: 'bulb' } as const;

/** What is wrong in an example, as authors are told it, with what to write instead. */
export function renderProblems(
  problems: readonly Problem[],
  translator: Translator,
  mend: (fix: Fix) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { t } = translator;
  return html`<ul class="problems" role="list" aria-label=${t('guide.problems')}>
    ${problems.map((problem) => renderProblem(problem, translator, mend))}
  </ul>`;
}

function renderProblem(
  problem: Problem,
  translator: Translator,
  mend: (fix: Fix) => void,
): TemplateResult {
  const { t } = translator;
  const { code, severity, place, fix } = problem;
  return html`<li class=${severity}>
    <span class="sign">${icon(icons[severity])}</span>
    <div>
      <p>${problemMessage(problem, translator)}</p>
      <p class="where">
        ${place ? t('guide.line', { line: place.line }) : nothing} <code>${code}</code>
      </p>
      ${
        fix
          ? html`<button class="small" @click=${() => mend(fix)}>
              ${t(fix.isGuess ? 'guide.guess' : 'guide.mend')}
              ${fix.text.trim() ? html`<code>${firstLine(fix.text)}</code>` : nothing}
            </button>`
          : nothing
      }
    </div>
  </li>`;
}

/** A fix may be long; its beginning tells enough. */
function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
