import { expect, waitUntil } from '@open-wc/testing';
import { AnswerEraseEvent } from '../src/element/erase-event.js';
import { keepDrafts } from '../src/element/draft-keeper.js';
import { findExercise } from '../src/machines/lesson.run.js';
import { openLedger } from '../src/progress/open-ledger.js';
import { lastAnnounced } from './support/controls.js';
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

function whenStored(isThere: (all: string) => boolean): Promise<void> {
  return waitUntil(async () => isThere(await stored()), String(isThere), { timeout: 8_000 });
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
    await whenStored((all) => all.includes(secret));
    return exercise;
  }

  it('is gone from the device when its lesson has told so, and the host hears nothing', async () => {
    const course = mount({ lesson: 'a' });
    const exercise = await begin(course);
    const shown = await find(await inLesson(course), '.under-way polku-reflect');
    shown.shadowRoot!.firstElementChild!.dispatchEvent(new AnswerEraseEvent(exercise, 'one'));
    await whenStored((all) => !all.includes(secret));
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
    await whenStored((all) => !all.includes(secret));
    expect(await stored()).to.include('"text":"kept"');
    expect(heard).to.deep.equal([]);
  });
});

describe('an answer in an interview', () => {
  let site: FakeSite;
  const interview = `:::interview {#talk}
### *Kuka olet?*
Who are you?

- [ ] I said my name

> [!NOTE]
> *Olen Amina.*
:::
`;

  beforeEach(() => {
    site = trialSite();
    site.files.set('c/01-a.md', `---\ntitle: Lesson A\n---\n## One\n\n${interview}`);
  });
  afterEach(() => takeAway(site));

  async function openInterview(): Promise<Hand> {
    const lesson = await inLesson(mount({ lesson: 'a' }));
    const shown = await find(lesson, '.under-way polku-interview');
    const root = shown.shadowRoot!;
    const press = async (name: string) => {
      const named = () =>
        [...root.querySelectorAll('button')].find((one) => nameOf(one).startsWith(name));
      (await until(named, name)).click();
    };
    const write = async (text: string) => {
      const sheet = await until(() => root.querySelector('textarea'), 'the sheet');
      sheet.value = text;
      sheet.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    return { press, write, sheet: () => root.querySelector('textarea') };
  }

  async function writeSecret(): Promise<Hand> {
    const hand = await openInterview();
    for (const name of ['Learn', 'Answer', 'Write it']) await hand.press(name);
    await hand.write(secret);
    keepDrafts();
    await whenStored((all) => all.includes(secret));
    return hand;
  }

  it('is gone from the device when its button was pressed, and that is said then', async () => {
    const { press } = await writeSecret();
    for (const name of ['Take a break', 'End the interview', 'Delete', 'Yes, delete'])
      await press(name);
    await until(() => lastAnnounced() === 'The answer is deleted.');
    expect(await stored()).not.to.include(secret);
  });

  it('is gone when it was emptied by hand', async () => {
    const { press, write } = await writeSecret();
    await write('');
    for (const name of ['I have answered', 'To the end']) await press(name);
    await whenStored((all) => !all.includes(secret));
  });

  it('is gone when five later ones were given', async () => {
    const { press, write } = await writeSecret();
    for (let later = 1; later <= 5; later += 1) {
      await press('I have answered');
      await press('Answer once more');
      await press('Answer');
      await write(`Olen numero ${later}.`);
      keepDrafts();
      await whenStored((all) => all.includes(`numero ${later}`));
      if (later < 5) expect(await stored()).to.include(secret);
    }
    for (const name of ['I have answered', 'Answer once more']) await press(name);
    await whenStored((all) => !all.includes(secret));
    expect(await stored()).to.include('numero 1.');
  });

  it('loses nothing that is written after another tab has deleted it', async () => {
    const { write, sheet } = await writeSecret();
    const { id } = JSON.parse(/\{"id":[^{}]*\}/.exec(await stored())![0]) as { id: string };
    const there = openLedger();
    const place = { course: 'trial', lesson: 'a', item: 'talk', t: Date.now() };
    await there.append({ kind: 'erasure', ...place, answer: id });
    await until(() => sheet()?.value === '');
    await write('Olen uusi ihminen.');
    keepDrafts();
    await whenStored((all) => all.includes('uusi ihminen'));
    expect(await stored()).not.to.include(secret);
    there.close();
  });
});

interface Hand {
  readonly press: (name: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly sheet: () => HTMLTextAreaElement | null;
}

function nameOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
}
