import { expect } from '@open-wc/testing';
import type { FakeSite } from '../../test/support/fake-site.js';
import {
  all,
  catchPrints,
  focused,
  openPage,
  pagedSite,
  texts,
} from '../../test/support/paged-course.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import { openLedger } from '../../src/session.js';
import type { FactDraft } from '../../src/progress/fact.js';
import type { KnownLog } from '../../src/progress/ledger.js';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { isRecomputable, type RecordFile } from '../../src/progress/record-file.js';
import { foldFacts } from '../../src/progress/mastery.js';
import type { PolkuRecord } from './record.element.js';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 20, 12);
const place = { course: 'paged', lesson: 'a' };
const answer = { item: 'q', fingerprint: 'f', response: { text: 'my secret' } };
const played: readonly FactDraft[] = [
  { kind: 'attempt', ...place, ...answer, t: noon, score: 0.5, took: 2 * minute },
  { kind: 'attempt', ...place, ...answer, t: noon + 1, score: 1, took: minute },
  { kind: 'completion', ...place, t: noon + 2, graded: 1, version: '7' },
  { kind: 'visit', course: 'paged', lesson: 'b', t: noon + 86_400_000, step: 's', took: minute },
];

let site: FakeSite;
let prints: ReturnType<typeof catchPrints>;

beforeEach(() => {
  site = pagedSite();
  prints = catchPrints();
});
afterEach(() => {
  prints.putBack();
  return takeAway(site);
});

async function remember(facts: readonly FactDraft[]): Promise<void> {
  const ledger = openLedger();
  await Promise.all(facts.map((fact) => ledger.append(fact)));
  ledger.close();
}

const open = () => openPage<PolkuRecord>('record', 'polku-record');

async function typeName(record: PolkuRecord): Promise<void> {
  const input = await find<HTMLInputElement>(record, 'input');
  input.value = ' Aino Esimerkki ';
  input.dispatchEvent(new Event('input'));
}

describe('the page of a learner’s record', () => {
  it('says what was done, when, how long, with which score, in which version', async () => {
    await remember(played);
    const [record] = await open();
    await find(record, '.lessons li');
    expect(texts(record, '.summary li')).to.deep.equal([
      '1 of 3 lessons done.',
      'From Nov 20, 2026 to Nov 21, 2026.',
      'Time spent: 4 min. Pauses longer than five minutes are not counted.',
      'Result: 100 % of the points so far.',
      'Not passed yet: that takes all lessons and 50 % of the points.',
      'Version of the course: 7.',
    ]);
    expect(texts(record, '.lessons li')).to.deep.equal([
      'Lesson A Done · Nov 20, 2026 · 3 min · 100 %',
      'Lesson B Under way · Nov 21, 2026 · 1 min',
    ]);
    expect(textOf(record)).to.include('Self-reported The learner’s own device kept this record.');
  });

  it('is honest where nothing was done, and offers nothing to print', async () => {
    const [record] = await open();
    expect(await until(() => texts(record, '.summary li')[0])).to.match(/^Nothing has been done/);
    expect(all(record, 'button, input')).to.deep.equal([]);
  });

  it('knows of an answer that another tab gives meanwhile', async () => {
    await remember(played.slice(0, 2));
    const [record] = await open();
    await until(() => texts(record, '.lessons .meta')[0]?.startsWith('Under way'));
    await remember(played.slice(2, 3));
    await until(() => texts(record, '.lessons .meta')[0]?.startsWith('Done'));
  });

  it('shows the later of two readings, whichever ends first', async () => {
    const [record] = await open();
    const endings: ((facts: readonly FactDraft[]) => void)[] = [];
    const facts = () =>
      new Promise<KnownLog>((resolve) => {
        endings.push((facts) => resolve({ facts, isWhole: true }));
      });
    Object.assign(record, {
      ledger: { ...memoryLedger(), facts },
      progress: foldFacts(played.slice(0, 1)),
    });
    await record.updateComplete;
    record.progress = foldFacts(played);
    await record.updateComplete;
    endings[1]!(played);
    await until(() => texts(record, '.lessons li').length === 2);
    endings[0]!(played.slice(0, 1));
    await new Promise((resolve) => setTimeout(resolve));
    await record.updateComplete;
    expect(texts(record, '.lessons li').length).to.equal(2);
  });

  describe('when the log cannot be read', () => {
    let known: KnownLog;
    let change: () => void;
    const unreadable = () => ({
      ...memoryLedger(),
      facts: () => Promise.resolve(known),
      onState: (listener: () => void) => {
        change = listener;
        return () => undefined;
      },
    });

    async function openUnreadable(facts: readonly FactDraft[]): Promise<PolkuRecord> {
      known = { facts, isWhole: false };
      const [record] = await open();
      Object.assign(record, { ledger: unreadable() });
      await until(() => /cannot be read just now/.test(textOf(record)));
      return record;
    }

    it('says so, claims nothing, and tries again', async () => {
      const record = await openUnreadable([]);
      expect(all(record, '.summary li, [part=print], [part=save]')).to.deep.equal([]);
      expect(heard()).to.match(/^The log on this device cannot be read/);
      const retry = await find(record, '[part=retry]');
      retry.focus();
      known = { facts: played, isWhole: true };
      retry.click();
      await until(() => texts(record, '.lessons li').length === 2);
      expect(all(record, '.stuck')).to.deep.equal([]);
      expect(focused()?.textContent, 'the page’s title').to.equal('My record');
    });

    it('shows what waits in memory, and says on paper and in the file that it is not all', async () => {
      const record = await openUnreadable(played);
      expect(texts(record, '.lessons li').length).to.equal(2);
      (await find(record, '[part=print]')).click();
      const paper = await until(() => prints.papers[0]);
      expect(textOf(paper)).to.include('Not complete: the log on the device could not be read.');
      const saving = nextDownload();
      (await find(record, '[part=save]')).click();
      expect(JSON.parse((await saving).text)).to.deep.include({ partial: true });
    });

    it('reads it again once the ledger’s state has changed', async () => {
      const record = await openUnreadable([]);
      known = { facts: played, isWhole: true };
      change();
      await until(() => texts(record, '.lessons li').length === 2);
    });
  });

  it('says which version a lesson was done in, where the course is another one now', async () => {
    const older = played.map((fact) =>
      fact.kind === 'completion' ? { ...fact, version: '1' } : fact,
    );
    await remember(older);
    const [record] = await open();
    await find(record, '.lessons li');
    expect(texts(record, '.lessons li')[0]).to.match(/^Lesson A Done in version 1 · /);
    expect(texts(record, '.summary li').slice(-2)).to.deep.equal([
      'Version in which it was done: 1',
      'Version of the course now: 7',
    ]);
  });

  it('says so where a frame ignores that one prints, and leaves no name behind', async () => {
    await remember(played);
    const [record] = await open();
    await typeName(record);
    window.print = () => undefined;
    const print = await find(record, '[part=print]');
    const { title } = document;
    print.click();
    await until(() => texts(record, '.refused')[0]?.startsWith('Nothing can be printed here'));
    expect(heard()).to.match(/^Nothing can be printed here/);
    expect(document.querySelector('body > polku-paper')).to.equal(null);
    expect(document.title).to.equal(title);
    prints.putBack();
    prints = catchPrints();
    print.click();
    await until(() => prints.papers.length);
    expect(texts(record, '.refused')).to.deep.equal([]);
  });

  it('takes its sheet along when it is left', async () => {
    await remember(played);
    const [record, course] = await open();
    await typeName(record);
    (await find(record, '[part=print]')).click();
    await until(() => prints.papers.length);
    expect(document.querySelector('body > polku-paper')).not.to.equal(null);
    course.remove();
    expect(document.querySelector('body > polku-paper')).to.equal(null);
  });

  it('prints one sheet with the name that was typed, and keeps the name nowhere', async () => {
    await remember(played);
    const [record] = await open();
    await typeName(record);
    (await find(record, '[part=print]')).click();
    const paper = await until(() => prints.papers[0]);
    const text = textOf(paper);
    for (const part of ['Record of study', 'Aino Esimerkki', 'Self-reported', 'Lesson A', '100 %'])
      expect(text).to.include(part);
    expect(text).not.to.include('Lesson C');
    expect(all(paper, '.new-page')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    expect(await keptOnDevice()).not.to.include('Esimerkki');
  });

  it('saves a file that anybody can work out anew, without name and answers', async () => {
    await remember(played);
    const [record] = await open();
    await typeName(record);
    const saving = nextDownload();
    (await find(record, '[part=save]')).click();
    const { name, text } = await saving;
    const file = JSON.parse(text) as RecordFile;
    expect(name).to.equal(`paged-${file.made.slice(0, 10)}.json`);
    expect(isRecomputable(file)).to.equal(true);
    expect(file).to.deep.include({ format: 'polku-record', v: 1, selfReported: true });
    expect(file.record).to.deep.include({ course: 'paged', version: '7', completed: false });
    expect(file.log.length).to.equal(4);
    expect(text).not.to.include('Esimerkki').and.not.to.include('secret');
    expect(await keptOnDevice()).not.to.include('Esimerkki');
  });
});

const heard = () => document.querySelector('[data-polku-status]')?.textContent;

/** Everything that this page has kept on the device. */
async function keptOnDevice(): Promise<string> {
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const opening = indexedDB.open(name!);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const db = opening.result;
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      kept.push(all.result);
    }
    db.close();
  }
  return JSON.stringify(kept);
}

/** What the page gives the learner as a file, instead of the browser's saving it. */
async function nextDownload(): Promise<{ readonly name: string; readonly text: string }> {
  const own = HTMLAnchorElement.prototype.click;
  try {
    const link = await new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this);
      };
    });
    return { name: link.download, text: await (await fetch(link.href)).text() };
  } finally {
    HTMLAnchorElement.prototype.click = own;
  }
}
