import { createStore } from '@xstate/store';
import type { Draft } from './draft.js';
import {
  addMedia,
  addText,
  editText,
  removeFile,
  renameFile,
  resolveConflict,
  stepAside,
  takeHome,
  takeSaved,
} from './draft-changes.js';
import { takeFound, type Found } from './found.js';
import type { SaveResult } from './save-draft.js';

/** What the author is writing, if anything. */
export interface DraftState {
  readonly draft?: Draft;
}

type Change<Event> = (draft: Draft, event: Event) => Draft;

/** Makes the store of the author's draft. Without a draft, only opening one changes anything. */
export function createDraftStore(draft?: Draft) {
  const context: DraftState = draft ? { draft } : {};
  return createStore({
    context,
    on: {
      'draft.opened': (_: DraftState, { draft }: { draft: Draft }): DraftState => ({ draft }),
      'draft.closed': (): DraftState => ({}),
      'draft.named': by<{ name: string }>((draft, { name }) => ({ ...draft, name })),
      'draft.saved': by<{ results: readonly SaveResult[] }>((draft, { results }) =>
        takeSaved(draft, results),
      ),
      /** A zip of this draft was taken home: what has been written since is unsaved. */
      'draft.taken-home': by<{ taken: Draft }>((draft, { taken }) => takeHome(draft, taken)),
      /** A look into the folder has found something. */
      'draft.found': by<{ found: readonly Found[] }>((draft, { found }) => takeFound(draft, found)),
      'text.edited': by<{ path: string; text: string }>((draft, { path, text }) =>
        editText(draft, path, text),
      ),
      'text.added': by<{ path: string; text: string }>((draft, { path, text }) =>
        addText(draft, path, text),
      ),
      'media.added': by<{ path: string; content: Blob }>((draft, { path, content }) =>
        addMedia(draft, path, content),
      ),
      'file.renamed': by<{ from: string; to: string; content?: Blob }>(
        (draft, { from, to, content }) => renameFile(draft, from, to, content),
      ),
      'file.removed': by<{ path: string }>((draft, { path }) => removeFile(draft, path)),
      'conflict.resolved': by<{ path: string; keep: 'mine' | 'theirs' }>((draft, { path, keep }) =>
        resolveConflict(draft, path, keep),
      ),
      'file.stepped-aside': by<{ from: string; to: string }>((draft, { from, to }) =>
        stepAside(draft, from, to),
      ),
    },
  });
}

export type DraftStore = ReturnType<typeof createDraftStore>;

function by<Event>(change: Change<Event>) {
  return (state: DraftState, event: Event): DraftState => {
    if (!state.draft) return state;
    const draft = change(state.draft, event);
    return draft === state.draft ? state : { draft };
  };
}
