import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState } from '../../src/authoring/desk.js';
import type { DraftFile } from '../../src/draft/draft.js';
import { folderProblem } from '../../src/draft/folder.js';
import { icon } from '../../src/element/icons.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import type { WorkbenchRequest } from './requests.js';

/** Files that somebody else has changed, too. */
export function dividedFiles({ draft }: DeskState): readonly DraftFile[] {
  return [...(draft?.files.values() ?? [])].filter(
    (file) => file.kind !== 'sealed' && file.theirs !== undefined,
  );
}

/** What is wrong with a draft as a whole, and was not there for the author to decide. */
export function wrongWith(state: DeskState): readonly Problem[] {
  const { folder, keeping, sync, unread, told } = state;
  const divided = new Set(dividedFiles(state).map(({ path }) => path));
  return [
    ...(keeping.problem ? [keeping.problem] : []),
    // Before anything is written that could not be saved.
    ...(folder?.isReadOnly ? [folderProblem('read-only', { folder: folder.name })] : []),
    // What the author can decide is told with what there is to decide.
    ...sync.saveProblems.filter(
      ({ code, values }) => code !== 'folder.conflict' || !divided.has(String(values['path'])),
    ),
    ...sync.lookProblems,
    ...told,
    ...unread,
  ];
}

/** All that is to be noticed, in words: for who does not see it. */
export function noticesOf(state: DeskState, translator: Translator): readonly string[] {
  const { lock } = state;
  const problems = [...(lock.problem ? [lock.problem] : []), ...wrongWith(state)];
  return [
    ...problems.map((problem) => problemMessage(problem, translator)),
    ...dividedFiles(state).map(({ path }) => translator.t('workbench.divided', { file: path })),
  ];
}

/** What the author has to know, and can do something about. */
export function renderNotices(
  state: DeskState,
  translator: Translator,
  ask: (request: WorkbenchRequest) => void,
): TemplateResult {
  const { t } = translator;
  const { lock } = state;
  return html`${
    lock.problem
      ? html`<p class="notice">
          ${icon('warning')}<span>${problemMessage(lock.problem, translator)}</span>
          <button class="small" @click=${() => ask({ type: 'draft.taken-over' })}>
            ${t('workbench.takeOver')}
          </button>
        </p>`
      : nothing
  }
  ${wrongWith(state).map(
    (problem) =>
      html`<p class="notice ${problem.severity === 'error' ? 'wrong' : ''}">
        ${icon('warning')}<span>${problemMessage(problem, translator)}</span>
      </p>`,
  )}
  ${dividedFiles(state).map(
    ({ path }) =>
      html`<p class="notice wrong">
        ${icon('warning')}<span>${t('workbench.divided', { file: path })}</span>
        <button class="small" @click=${() => ask({ type: 'conflict.choice', path })}>
          ${t('workbench.compare')}
        </button>
      </p>`,
  )}`;
}
