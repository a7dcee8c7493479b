import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState } from '../../src/authoring/desk.js';
import { isUnsaved, type DraftFile } from '../../src/draft/draft.js';
import { folderProblem } from '../../src/draft/folder.js';
import { icon } from '../../src/element/icons.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import type { WorkbenchRequest } from './requests.js';

/** Files that somebody else has changed, too. */
function dividedFiles({ draft }: DeskState): readonly DraftFile[] {
  return [...(draft?.files.values() ?? [])].filter(
    (file) => file.kind !== 'sealed' && file.theirs !== undefined,
  );
}

/** What is wrong with a draft as a whole, and was not there for the author to decide. */
function wrongWith(state: DeskState): readonly Problem[] {
  const { folder, keeping, sync, unread, told } = state;
  return [
    ...(keeping.problem ? [keeping.problem] : []),
    // Before anything is written that could not be saved.
    ...(folder?.isReadOnly ? [folderProblem('read-only', { folder: folder.name })] : []),
    // What the author can decide is told with what there is to decide.
    ...sync.saveProblems.filter(
      (problem) => problem.code !== 'folder.conflict' || isUndecided(problem, state),
    ),
    ...sync.lookProblems,
    ...told,
    ...unread,
  ];
}

/** Whether there still is a conflict that is none of two texts. */
function isUndecided({ values }: Problem, { draft }: DeskState): boolean {
  const path = String(values['path']);
  const file = draft?.files.get(path);
  if (!file) return draft?.removed.has(path) ?? false;
  return isUnsaved(file) && (file.kind === 'sealed' || file.theirs === undefined);
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
        ${waysOut(problem, state).map(
          ([text, request]) =>
            html`<button class="small" @click=${() => ask(request)}>${t(text)}</button>`,
        )}
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

/** What can be done about a problem at once: the keys of texts, and what is asked for. */
function waysOut(
  { code, values }: Problem,
  { draft }: DeskState,
): readonly (readonly [text: string, request: WorkbenchRequest])[] {
  const path = String(values['path']);
  switch (code) {
    case 'draft.leaving':
      return [
        ['workbench.save', { type: 'draft.saved' }],
        ['workbench.home', { type: 'draft.taken-home' }],
        ['workbench.leaveAnyway', { type: 'draft.closed', anyway: true }],
      ];
    case 'folder.conflict':
      return draft?.files.has(path)
        ? [['workbench.stepAside', { type: 'conflict.avoided', path }]]
        : [];
    default:
      return [];
  }
}
