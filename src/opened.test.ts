import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { attempt, erasure, wordsMet } from '../test/support/facts.js';
import type { CourseSource } from './course/source.js';
import { settingsKey } from './learner-settings.js';
import { hasCardsElsewhere, noteOpened } from './opened.js';
import { knownCourses } from './progress/known-courses.js';
import type { Ledger } from './progress/ledger.js';
import { memoryLedger } from './progress/ledger.memory.js';
import { openLedger } from './progress/open-ledger.js';
import { pageSettings } from './settings.js';
import { gatherSkills } from './skills.js';

const sourceOf = (id: string) => ({ course: { id, title: id } }) as unknown as CourseSource;

let name: string;
let ledgers: Ledger[];

function ledgerOf(profile: string): Ledger {
  const ledger = openLedger({ name, profile });
  ledgers.push(ledger);
  return ledger;
}

describe('a course that was opened', () => {
  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    ledgers.forEach((ledger) => ledger.close());
    await aTimeout(0);
    indexedDB.deleteDatabase(name);
    localStorage.clear();
  });

  it('is known from then on', () => {
    noteOpened(sourceOf('first'), '/first/course.json', memoryLedger());
    const src = new URL('/first/course.json', location.href).href;
    expect(knownCourses(localStorage)[0]).to.deep.equal({ id: 'first', title: 'first', src });
  });

  it('follows the learner who was chosen in another tab, with what they have set', async () => {
    noteOpened(sourceOf('first'), '/first/course.json', memoryLedger());
    const now = () => pageSettings().getSnapshot().context;
    pageSettings().send({ type: 'settings.changed', settings: { theme: 'dark', lang: 'fi' } });
    const newValue = JSON.stringify({ learner: 'ali', textSize: 1.2 });
    localStorage.setItem(settingsKey, newValue);
    dispatchEvent(new StorageEvent('storage', { key: settingsKey, newValue }));
    await waitUntil(() => now().learner === 'ali');
    expect(now()).to.include({ theme: 'auto', textSize: 1.2 });
    expect(now().lang).to.equal(undefined);
    // What is set in another tab by the same learner is not followed, as it never was.
    const same = JSON.stringify({ learner: 'ali', theme: 'dark' });
    localStorage.setItem(settingsKey, same);
    dispatchEvent(new StorageEvent('storage', { key: settingsKey, newValue: same }));
    expect(now().theme).to.equal('auto');
    pageSettings().send({ type: 'settings.changed', settings: { learner: undefined } });
  });

  it('shows nobody what another learner has done, however it is read', async () => {
    const [amina, ali] = [ledgerOf('default'), ledgerOf('ali')];
    const arrived: unknown[] = [];
    ali.onArrival((facts) => void arrived.push(facts));
    const skills = { skills: [{ lang: 'fi', sentence: 'secret', example: 'secret' }] };
    await amina.append(attempt('note', { score: undefined, response: skills }));
    await amina.append(attempt('q', { response: 'secret' }));
    await amina.append(wordsMet(['word:secret']));
    noteOpened(sourceOf('course'), '/course.json', memoryLedger());
    noteOpened(sourceOf('other'), '/other.json', memoryLedger());
    expect(await hasCardsElsewhere(sourceOf('other'), amina)).to.equal(true);
    expect(await hasCardsElsewhere(sourceOf('other'), ali)).to.equal(false);
    const all = [
      ...[await ali.progress('course'), await ali.facts('course'), await ali.whole()],
      await gatherSkills(ali, 'course'),
    ];
    expect(JSON.stringify(all)).not.to.include('secret');
    await aTimeout(100);
    expect(arrived).to.deep.equal([]);
    // What one deletes stays with the other.
    await ali.append(attempt('mine', { score: undefined, response: [{ id: 'x' }] }));
    await amina.append(erasure('mine', 'x'));
    expect(JSON.stringify(await ali.whole())).to.include('"x"');
    // Snapshots, too, are theirs alone.
    ledgers.forEach((ledger) => ledger.close());
    expect(JSON.stringify(await ledgerOf('ali').progress('course'))).not.to.include('secret');
  });
});
