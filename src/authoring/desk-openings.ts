import { isProblem } from '../course/source.js';
import { courseRoots, folderWithin } from '../draft/course-roots.js';
import type { DraftDatabase } from '../draft/draft-database.js';
import { folderProblem, type Folder } from '../draft/folder.js';
import { draftOfFolder, keptDraft, keptDrafts } from '../draft/kept-drafts.js';
import { memoryFolder } from '../draft/memory-folder.js';
import { openDraft, openOnto } from '../draft/open-draft.js';
import { openFolder } from '../draft/pick-folder.js';
import type { Picked } from '../draft/picked-files.js';
import { openServedFolder, type ServedInput } from '../draft/served-folder.js';
import type { Problem } from '../problem.js';
import { copyCourse } from './copy-course.js';
import { awayProblems, servedPrefix } from './away.js';
import type { OpenedOnDesk } from './desk.machine.js';
import type { NewFile } from './new-course.js';

/** What opening needs of the page. */
export interface OpeningPorts {
  readonly database: DraftDatabase;
  /** Has the author choose one of several courses; undefined when they choose none. */
  readonly chooseRoot: (roots: readonly string[]) => Promise<string | undefined>;
  readonly newId: () => string;
  readonly fetch: typeof globalThis.fetch;
}

type Opened = Promise<OpenedOnDesk | Problem | undefined>;

/** The ways in which a draft comes onto the desk. None of them rejects. */
export class DeskOpenings {
  readonly #ports: OpeningPorts;

  constructor(ports: OpeningPorts) {
    this.#ports = ports;
  }

  /** A folder of this device, to be written in. What was not saved of it the last time comes back. */
  async folder(handle: FileSystemDirectoryHandle): Opened {
    const folder = await openFolder(handle);
    if (isProblem(folder)) return folder;
    const root = await this.#rootIn(folder);
    if (root === undefined || typeof root !== 'string') return root;
    const place = { handle, root };
    const drafts = await keptDrafts(this.#ports.database);
    // Without them it could not be known whether the folder has one already.
    if (isProblem(drafts)) return drafts;
    const known = await draftOfFolder(drafts, place);
    return this.#onto(folderWithin(folder, root), known?.id ?? this.#ports.newId(), place);
  }

  /** A folder that a host gives, known by its name. */
  given(folder: Folder): Opened {
    return this.#onto(folder, `${servedPrefix}${folder.name}`);
  }

  /** The folder of `polku serve`: what was not saved of it the last time comes back. */
  async served(input: ServedInput): Opened {
    const folder = await openServedFolder(input);
    if (isProblem(folder)) return folder;
    const root = await this.#rootIn(folder);
    if (root === undefined || typeof root !== 'string') return root;
    return this.#onto(folderWithin(folder, root), `${servedPrefix}${folder.id}:${root}`);
  }

  /** Files that were picked or dropped. */
  async picked(picked: Picked | Problem): Opened {
    if (isProblem(picked)) return picked;
    if (picked.kind === 'folder') return this.folder(picked.handle);
    const entries = await picked.folder.list();
    // A zip that cannot be unpacked, or nothing but files of the system's.
    if (!isProblem(entries) && entries.length === 0) {
      return picked.problems[0] ?? folderProblem('nothing');
    }
    const root = await this.#rootIn(picked.folder);
    if (root === undefined || typeof root !== 'string') return root;
    const folder = folderWithin(picked.folder, root);
    const opened = await openDraft(folder, {
      id: this.#ports.newId(),
      origin: { kind: 'files' },
      name: folder.name,
    });
    if (isProblem(opened)) return opened;
    return { ...opened, problems: [...picked.problems, ...opened.problems] };
  }

  /** A copy of a course that is somewhere on the web. */
  async course(name: string, src: string): Opened {
    const { fetch, newId } = this.#ports;
    const address = new URL(src, document.baseURI).href;
    const folder = await copyCourse(name, address, { fetch: (...request) => fetch(...request) });
    if (isProblem(folder)) return folder;
    return openDraft(folder, { id: newId(), origin: { kind: 'copy', of: address } });
  }

  /** A course that is only now begun. */
  async begun(name: string, files: readonly NewFile[]): Opened {
    const loose = files.map(({ path, text }) => ({ path, content: new Blob([text]) }));
    const folder = memoryFolder(name, loose);
    return openDraft(folder, { id: this.#ports.newId(), origin: { kind: 'copy', of: 'new' } });
  }

  /** A draft that this browser has kept, on its folder if that can be reached. */
  async kept(id: string): Opened {
    const { database } = this.#ports;
    const drafts = await keptDrafts(database);
    const draft = await keptDraft(database, id);
    if (isProblem(drafts)) return drafts;
    if (!draft || isProblem(draft)) return draft;
    const { handle, root = '' } = drafts.find((one) => one.id === id)?.place ?? {};
    if (!handle) return { draft, problems: awayProblems(draft) };
    const place = { handle, root };
    const outer = await openFolder(handle);
    if (isProblem(outer)) return { draft, place, problems: [outer] };
    const folder = folderWithin(outer, root);
    const opened = await openOnto(draft, folder);
    // What is only here can be read and taken home, whatever has become of the folder.
    if (isProblem(opened)) return { draft, place, problems: [opened] };
    return { ...opened, folder, place };
  }

  async #onto(folder: Folder, id: string, place?: OpenedOnDesk['place']): Opened {
    const known = await keptDraft(this.#ports.database, id);
    // Opened without what is kept under its id, it would be kept over that.
    if (known && isProblem(known)) return known;
    const opened = known
      ? await openOnto(known, folder)
      : await openDraft(folder, { id, origin: { kind: 'folder' } });
    if (isProblem(opened)) return opened;
    return { ...opened, folder, ...(place && { place }) };
  }

  async #rootIn(folder: Folder): Promise<string | Problem | undefined> {
    const entries = await folder.list();
    if (isProblem(entries)) return entries;
    const roots = courseRoots(entries);
    if (roots.length <= 1) return roots[0] ?? '';
    return this.#ports.chooseRoot(roots);
  }
}
