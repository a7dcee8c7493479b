import type { CourseSource } from './course/source.js';
import { settingsKey, storedSettings } from './learner-settings.js';
import { knownCourses, noteCourse } from './progress/known-courses.js';
import { firstLearner, readLearners } from './progress/learner-names.js';
import type { Ledger } from './progress/ledger.js';
import { pageSettings, pageStorage } from './settings.js';

/** Does what a course that was opened is followed by, once it is there: nobody waits for it. */
export function noteOpened({ course }: CourseSource, src: string, ledger: Ledger): void {
  if (typeof document === 'undefined') return;
  const { id, title, teaches } = course;
  const known = { id, title, src: new URL(src, document.baseURI).href };
  // The review asks for its cards; what cannot be noted costs no more than that.
  noteCourse(pageStorage(), { ...known, ...(teaches && { teaches }) });
  followLearner();
  // A ledger of the host's own leaves no trace here, and neither does this.
  if (ledger.state.keeping === 'device') void restoreNames();
}

/** Whether another course that is known on this site has cards in the review. */
export async function hasCardsElsewhere(
  { course }: CourseSource,
  ledger: Ledger,
): Promise<boolean> {
  const others = knownCourses(pageStorage()).filter(({ id }) => id !== course.id);
  const all = await Promise.all(others.map(({ id }) => ledger.progress(id)));
  return all.some(({ cards }) => Object.keys(cards).length > 0);
}

/** Where the list of learners is, besides the database. */
const listKey = 'polku.learners';

let isFollowing = false;

// Whoever changes to another learner in one tab has changed in all of them.
function followLearner(): void {
  if (isFollowing) return;
  isFollowing = true;
  const follow = () => {
    const settings = pageSettings();
    const stored = storedSettings(pageStorage(), settingsKey);
    if (stored.learner === settings.getSnapshot().context.learner) return;
    if (!isListed(stored.learner)) return;
    settings.send({ type: 'settings.changed', settings: stored });
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue === null) return;
    if (key === settingsKey) follow();
    if (key === listKey) void restoreNames();
  });
}

// A tab that has not heard of it yet may still say that somebody learns who was removed.
function isListed(learner = firstLearner.id): boolean {
  try {
    const list = readLearners(JSON.parse(pageStorage()?.getItem(listKey) ?? 'null'));
    return !list || list.learners.some(({ id }) => id === learner);
  } catch {
    return true;
  }
}

let isRestored = false;

// Where localStorage was lost, the database may still have the names. Whoever is not among them
// learns no more.
async function restoreNames(): Promise<void> {
  const { learner } = pageSettings().getSnapshot().context;
  if (isListed(learner) && (isRestored || pageStorage()?.getItem(listKey))) return;
  isRestored = true;
  try {
    await (await import('./learners.js')).restoreLearners();
  } catch {
    return; // there is no network, or no storage: they are looked for the next time
  }
}
