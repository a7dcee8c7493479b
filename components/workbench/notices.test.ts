import { expect, fixture, html } from '@open-wc/testing';
import { openDraft } from '../../src/draft/open-draft.js';
import { editText } from '../../src/draft/draft-changes.js';
import type { Draft } from '../../src/draft/draft.js';
import { folderProblem } from '../../src/draft/folder.js';
import { memoryFolder } from '../../src/draft/memory-folder.js';
import type { DeskState } from '../../src/authoring/desk.js';
import { createAuthorTranslator } from '../../src/i18n/author-locales.js';
import type { Problem } from '../../src/problem.js';
import { loose, sound } from '../../test/support/draft-files.js';
import { until } from '../../test/support/until.js';
import { authorTexts } from './author-texts.js';
import { renderNotices } from './notices.js';
import type { WorkbenchRequest } from './requests.js';
import './workbench.element.js';

const inFolder = async (): Promise<Draft> => {
  const folder = memoryFolder('Course', [loose('a.md'), loose('b.md')]);
  const { draft } = sound(await openDraft(folder, { id: 'd', origin: { kind: 'folder' } }));
  return editText(draft, 'a.md', 'MINE');
};

const stateOf = (draft: Draft, told: readonly Problem[], unsaved: readonly Problem[]) =>
  ({
    ...{ phase: 'writing', draft, unread: [], told },
    ...{ lock: { isHere: true }, keeping: { isKept: true } },
    sync: { isSaving: false, saveProblems: unsaved, lookProblems: [] },
  }) satisfies DeskState;

/** The buttons of the notices, and what all of them ask for. */
async function waysOut(state: DeskState) {
  const translator = await createAuthorTranslator('en');
  for (const texts of authorTexts) translator.add(texts);
  const asked: WorkbenchRequest[] = [];
  const shown = await fixture(
    html`<div>${renderNotices(state, translator, (request) => asked.push(request))}</div>`,
  );
  const buttons = [...shown.querySelectorAll('button')];
  buttons.forEach((button) => button.click());
  return { texts: buttons.map(({ textContent }) => textContent?.trim()), asked, shown };
}

describe('the notices of the workbench', () => {
  it('offer what can be done before a draft is left that cannot be kept', async () => {
    const leaving: Problem = { code: 'draft.leaving', severity: 'error', values: { name: 'X' } };
    const { texts, asked } = await waysOut(stateOf(await inFolder(), [leaving], []));
    expect(texts).to.deep.equal(['Save', 'Take home as a zip', 'Leave anyway']);
    expect(asked).to.deep.equal([
      { type: 'draft.saved' },
      { type: 'draft.taken-home' },
      { type: 'draft.closed', anyway: true },
    ]);
  });

  it('offer a way out of a conflict with what is no text any more, as long as it is there', async () => {
    const draft = await inFolder();
    const conflicts = [folderProblem('conflict', { path: 'a.md' })];
    const { texts, asked } = await waysOut(stateOf(draft, [], conflicts));
    expect(texts).to.deep.equal(['Keep mine under another name']);
    expect(asked).to.deep.equal([{ type: 'conflict.avoided', path: 'a.md' }]);
    const settled = [folderProblem('conflict', { path: 'b.md' })];
    const { shown } = await waysOut(stateOf(draft, [], settled));
    expect(shown.querySelector('p')).to.equal(null);
  });

  it('tell at the start that it cannot be known what was kept', async () => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('put in by a test', 'UnknownError');
    };
    try {
      const workbench = await fixture(html`<polku-workbench lang="en"></polku-workbench>`);
      const start = await until(() => workbench.shadowRoot!.querySelector('polku-start'));
      await until(() => start.problem?.code === 'draft.not-read', 'it is told');
    } finally {
      IDBObjectStore.prototype.getAll = getAll;
    }
  });
});
