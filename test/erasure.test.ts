import { expect } from '@open-wc/testing';
import { AnswerEraseEvent } from '../src/element/erase-event.js';
import { findExercise } from '../src/machines/lesson.run.js';
import type { FakeSite } from './support/fake-site.js';
import { openPage } from './support/paged-course.js';
import { find, inLesson, mount, takeAway, trialSite } from './support/trial-course.js';
import { until } from './support/until.js';

const secret = 'what only I should read';
const response = { text: 'kept', earlier: [{ id: 'one', text: secret }] };

/** All that the browser keeps of what was done, as text. */
async function stored(): Promise<string> {
  const opening = indexedDB.open('polku');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction(['facts', 'snapshots']);
  const all = ['facts', 'snapshots'].map((name) => transaction.objectStore(name).getAll());
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
  return JSON.stringify(all.map(({ result }) => result as unknown));
}

describe('an answer that the learner deletes', () => {
  let site: FakeSite;
  const heard: Event[] = [];
  const hear = (event: Event) => heard.push(event);

  beforeEach(() => {
    site = trialSite();
    const question = ':::reflect {#thought}\nThink of it.\n:::\n';
    site.files.set('c/01-a.md', `---\ntitle: Lesson A\n---\n## One\n\n${question}`);
    heard.length = 0;
    for (const type of ['polku-erase', 'polku-answered']) document.addEventListener(type, hear);
  });
  afterEach(async () => {
    for (const type of ['polku-erase', 'polku-answered']) document.removeEventListener(type, hear);
    await takeAway(site);
  });

  /** Has the answer in the log, and gives the exercise that it belongs to. */
  async function begin(course: Element) {
    const { actor } = await inLesson(course);
    const exercise = findExercise(actor!.getSnapshot().context, 'thought')!;
    const { id: item, fingerprint } = exercise;
    const attempt = { item, fingerprint, response, revised: true, took: 0 } as const;
    actor!.send({ type: 'attempt.made', attempt });
    await until(async () => (await stored()).includes(secret));
    return exercise;
  }

  it('is gone from the device when its lesson has told so, and the host hears nothing', async () => {
    const course = mount({ lesson: 'a' });
    const exercise = await begin(course);
    const shown = await find(await inLesson(course), '.under-way polku-reflect');
    shown.shadowRoot!.firstElementChild!.dispatchEvent(new AnswerEraseEvent(exercise, 'one'));
    await until(async () => !(await stored()).includes(secret));
    expect(await stored()).to.include('"text":"kept"');
    expect(heard).to.deep.equal([]);
  });

  it('is gone when the page of one’s answers has told so', async () => {
    const course = mount({ lesson: 'a' });
    const exercise = await begin(course);
    course.remove();
    const [answers] = await openPage('answers', 'polku-answers');
    const shown = await find(answers, 'polku-reflect');
    shown.dispatchEvent(new AnswerEraseEvent(exercise, 'one'));
    await until(async () => !(await stored()).includes(secret));
    expect(await stored()).to.include('"text":"kept"');
    expect(heard).to.deep.equal([]);
  });
});
