import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { FactDraft } from '../../progress/fact.js';
import { memoryLedger } from '../../progress/ledger.memory.js';
import type { Ledger } from '../../progress/ledger.js';
import { foldFacts } from '../../progress/mastery.js';
import { recordOf } from '../../progress/record.js';
import { courseStanding } from '../../progress/standing.js';
import type { ScormApi } from './api.js';
import { attemptOf } from './attempt.js';
import { connect, type Lms } from './connection.js';
import { openScorm, type OpenedScorm } from './open-scorm.js';
import { room } from './pack.js';
import type { CourseTable } from './table.js';

/** A device with its logs and what it remembers. */
interface Device {
  readonly logs: Map<string, Ledger>;
  readonly storage: Map<string, string>;
}

/** An LMS as it may be: what it keeps, and whether it takes anything. */
class FakeLms implements Lms {
  values = new Map<string, string>([['cmi.core.entry', 'ab-initio']]);
  takes = true;
  commits = 0;
  finishes = 0;

  read(element: string): string {
    return this.values.get(element) ?? '';
  }
  write(element: string, value: string): boolean {
    if (this.takes) this.values.set(element, value);
    return this.takes;
  }
  commit(): boolean {
    this.commits += 1;
    return this.takes;
  }
  finish(): void {
    this.finishes += 1;
  }
}

const table = tableWith(3, 4);
const course = {
  ...{ id: table.course, title: 'A course', pass: table.pass },
  units: [{ lessons: table.lessons.map(({ id }) => ({ id, title: id })) }],
};
let clock = Date.UTC(2026, 0, 5);
const tick = () => (clock += 1_000);

suite('a log that an LMS keeps', () => {
  test('is what the record says, on another device too', async () => {
    const lms = new FakeLms();
    const here = await launch(lms, newDevice());
    await play(here.ledger, 'l0', [1, 0.5, 0, 1]);
    await play(here.ledger, 'l1', [1, 1], false);
    const there = await launch(lms, newDevice());
    for (const { ledger } of [here, there]) {
      const { facts } = await ledger.facts(table.course);
      const record = recordOf(course, facts);
      const standing = courseStanding(course, await ledger.progress(table.course));
      assert.equal(record.percent, 75);
      assert.equal(standing.percent, 75);
      assert.deepEqual(
        record.lessons.map(({ status }) => status),
        ['done', 'started', 'new'],
      );
      assert.deepEqual(record.score, standing.score);
      assert.equal(standing.next, 'l1');
    }
    const { lessons, last } = await there.ledger.progress(table.course);
    assert.equal(last?.lesson, 'l1');
    assert.deepEqual(
      Object.values(lessons.l1!.items).map(({ inRun }) => inRun),
      [true, true],
    );
  });

  test('says what the LMS says, and adds only what that cannot', async () => {
    const lms = new FakeLms();
    const device = newDevice();
    const here = await launch(lms, device);
    await play(here.ledger, 'l0', [0, 0, 0, 0]);
    await here.ledger.append({
      ...attempt('l1', 'own', undefined, { text: 'mine' }),
      revised: true,
    });
    await here.ledger.append(recall('l0'));
    const there = await launch(lms, newDevice());
    await play(there.ledger, 'l0', [1, 1, 1, 1]);
    await play(there.ledger, 'l1', [1, 1, 1, 1]);
    // Back here: the log of this device says less.
    const again = await launch(lms, device);
    const progress = await again.ledger.progress(table.course);
    assert.equal(courseStanding(course, progress).percent, 100);
    assert.deepEqual(progress.lessons.l1?.items.own?.response, { text: 'mine' });
    assert.deepEqual(Object.keys(progress.cards), ['word']);
  });

  test('goes on from the device what the LMS did not take, unless it has gone on', async () => {
    const lms = new FakeLms();
    const device = newDevice();
    const here = await launch(lms, device);
    await play(here.ledger, 'l0', [1, 1, 1, 1]);
    lms.takes = false;
    await play(here.ledger, 'l1', [1, 1, 1, 1]);
    assert.equal(here.ledger.state.problem?.code, 'lms.unsaved');
    lms.takes = true;
    const before = lms.read('cmi.suspend_data');
    const other = await launch(lms, newDevice());
    await other.ledger.append(attempt('l2', 'i0', 1));
    const after = lms.read('cmi.suspend_data');

    lms.values.set('cmi.suspend_data', before);
    const ahead = await launch(lms, copyOf(device));
    assert.equal(doneIn(await ahead.ledger.progress(table.course)), 'l0 l1');
    lms.values.set('cmi.suspend_data', after);
    const overtaken = await launch(lms, device);
    assert.equal(doneIn(await overtaken.ledger.progress(table.course)), 'l0');
  });

  test('is handed over whole when the LMS has taken nothing before', async () => {
    const device = newDevice();
    const deaf = new FakeLms();
    deaf.takes = false;
    await play((await launch(deaf, device)).ledger, 'l0', [1, 1, 1, 1]);
    const lms = new FakeLms();
    await launch(lms, device);
    const there = await launch(lms, newDevice());
    assert.equal(doneIn(await there.ledger.progress(table.course)), 'l0');
  });

  test('begins anew with a new attempt, and with the same package elsewhere', async () => {
    const lms = new FakeLms();
    const device = newDevice();
    const first = await launch(lms, device);
    await play(first.ledger, 'l0', [1, 1, 1, 1]);
    await first.ledger.append(recall('l0'));
    lms.takes = false;
    await play(first.ledger, 'l2', [1, 1, 1, 1]);
    for (const place of ['/activity/1/', '/activity/2/']) {
      const other = new FakeLms();
      const begun = await launch(other, device, table, place);
      assert.equal(doneIn(await begun.ledger.progress(table.course)), '');
      await play(begun.ledger, 'l1', [1, 1, 1, 1]);
      const again = await launch(next(other), device, table, place);
      assert.equal(doneIn(await again.ledger.progress(table.course)), 'l1');
    }
    // What the first one had not taken yet, and its review, are still there for it.
    const back = await launch(next(lms), device, table, '/activity/1/new-version/');
    const progress = await back.ledger.progress(table.course);
    assert.equal(doneIn(progress), 'l0 l2');
    assert.deepEqual(Object.keys(progress.cards), ['word']);
  });

  test('goes on with the review where an LMS forgets what was completed', async () => {
    const lms = new FakeLms();
    const device = newDevice();
    const { ledger, scorm } = await launch(lms, device);
    for (const { id } of table.lessons) await play(ledger, id, [1, 1, 1, 1]);
    await ledger.append(recall('l0'));
    scorm?.leave();
    const later = next(lms);
    later.values.delete('cmi.suspend_data');
    const progress = await (await launch(later, device)).ledger.progress(table.course);
    assert.deepEqual([doneIn(progress), Object.keys(progress.cards)], ['l0 l1 l2', ['word']]);
  });

  test('does not begin anew again what was begun anew before another device went on', async () => {
    const lms = new FakeLms();
    const device = newDevice();
    const first = await launch(lms, device);
    await play(first.ledger, 'l0', [0, 0, 0, 0]);
    await first.ledger.append(anew('l0'));
    first.scorm?.leave();
    const second = next(lms);
    const elsewhere = await launch(second, newDevice());
    await play(elsewhere.ledger, 'l0', [1, 1, 1, 1]);
    elsewhere.scorm?.leave();
    const third = next(second);
    const here = await launch(third, device);
    await here.ledger.append(attempt('l1', 'i0', 1));
    await here.ledger.append(anew('l1'));
    here.scorm?.leave();
    const again = await launch(next(third), device);
    assert.equal(doneIn(await again.ledger.progress(table.course)), 'l0');
  });

  test('has each fact once, however often the course is opened', async () => {
    let lms = new FakeLms();
    const device = newDevice();
    const { ledger, scorm } = await launch(lms, device);
    await play(ledger, 'l0', [1, 1, 1, 1]);
    await ledger.append(attempt('l1', 'i0', 0));
    scorm?.leave();
    for (let launches = 0; launches < 5; launches++) {
      lms = next(lms);
      const opened = await launch(lms, device);
      const { facts } = await opened.ledger.facts(table.course);
      assert.equal(facts.length, 6);
      const { lessons } = await opened.ledger.progress(table.course);
      assert.deepEqual([lessons.l0!.completions, lessons.l1!.items.i0!.tries], [1, 1]);
      opened.scorm?.leave();
    }
  });

  test('counts what a file brings at once, and not what was begun anew since', async () => {
    const other = memoryLedger();
    for (const lesson of ['l0', 'l1', 'l2']) await play(other, lesson, [1, 1, 1, 1]);
    await other.append(anew('l0'));
    const { facts } = await other.whole();
    const lms = new FakeLms();
    const device = newDevice();
    const { ledger, scorm } = await launch(lms, device);
    await play(ledger, 'l0', [1, 1, 1, 1]);
    await ledger.append(attempt('l2', 'i0', 0));
    await ledger.append(anew('l2'));
    let renewals = 0;
    ledger.onRenewal(() => (renewals += 1));
    for (const again of [false, true]) {
      assert.equal(await ledger.merge(facts), undefined);
      assert.equal(renewals > 0, true, String(again));
      assert.equal(doneIn(await ledger.progress(table.course)), 'l0 l1', 'now ' + String(again));
    }
    const { facts: log } = await ledger.facts(table.course);
    assert.equal(doneIn(foldFacts(log)), 'l0 l1', 'log');
    const there = await launch(next(lms), newDevice());
    assert.equal(doneIn(await there.ledger.progress(table.course)), 'l0 l1', 'there');
    scorm?.leave();
    const again = await launch(next(lms), device);
    assert.equal(doneIn(await again.ledger.progress(table.course)), 'l0 l1', 'again');
    assert.equal((await again.ledger.progress(table.course)).lessons.l1!.completions, 1);
  });

  test('is passed or failed as the course has it, and never less than it was', async () => {
    const lms = new FakeLms();
    const { ledger, scorm } = await launch(lms, newDevice());
    const told = () => [lms.read('cmi.core.lesson_status'), lms.read('cmi.core.score.raw')];
    assert.deepEqual(told(), ['incomplete', '']);
    await play(ledger, 'l0', [1, 1, 1, 1]);
    await play(ledger, 'l1', [1, 1, 1, 1]);
    assert.deepEqual(told(), ['incomplete', '']);
    await play(ledger, 'l2', [0, 0, 0, 0]);
    assert.deepEqual(told(), ['failed', '66']);
    await play(ledger, 'l2', [1, 1, 1, 0]);
    assert.deepEqual(told(), ['passed', '91']);
    scorm?.leave();
    scorm?.leave();
    assert.deepEqual([lms.finishes, lms.read('cmi.core.exit')], [1, '']);
    // A course that has grown meanwhile.
    const grown = await launch(lms, newDevice(), tableWith(4, 4));
    assert.equal(lms.read('cmi.core.lesson_status'), 'passed');
    await play(grown.ledger, 'l3', [0, 0, 0, 0]);
    assert.deepEqual(told(), ['passed', '91']);
  });

  test('stays passed in an LMS that makes the status of the score', async () => {
    const before = new FakeLms();
    const { ledger } = await launch(before, newDevice());
    for (const { id } of table.lessons) await play(ledger, id, [1, 1, 1, 1]);
    const suspend_data = before.read('cmi.suspend_data');
    const { lms, told } = await scormAgain({
      core: { student_id: 'a', lesson_status: 'passed', entry: 'resume', score: { raw: '' } },
      ...{ student_data: { mastery_score: '80' }, suspend_data },
    });
    const grown = await launch(lms, newDevice(), tableWith(4, 4));
    await play(grown.ledger, 'l3', [0, 0, 0, 0]);
    grown.scorm?.leave();
    assert.deepEqual(told(), ['passed', '80']);
  });

  test('carries points of what was edited along, and counts nothing twice', async () => {
    const lms = new FakeLms();
    await play((await launch(lms, newDevice())).ledger, 'l0', [1, 1, 1, 0]);
    const edited = {
      ...table,
      lessons: table.lessons.map((lesson) => ({
        ...lesson,
        items: lesson.items.map(([id], at) => [id, at < 2 ? 'other' : `f${at}`] as const),
      })),
    };
    const { ledger } = await launch(lms, newDevice(), edited);
    const points = async () => {
      const { facts } = await ledger.facts(table.course);
      const { score } = recordOf(course, facts);
      assert.deepEqual(courseStanding(course, await ledger.progress(table.course)).score, score);
      return score.points;
    };
    assert.equal(await points(), 3);
    assert.equal((await ledger.progress(table.course)).lessons.l0!.items.i0, undefined);
    await ledger.append({ ...attempt('l0', 'i0', 1), fingerprint: 'other' });
    assert.equal(await points(), 3);
    await ledger.append({ ...attempt('l0', 'i1', 1), fingerprint: 'other' });
    assert.equal(await points(), 3);
    await ledger.append(attempt('l0', 'i3', 1));
    assert.equal(await points(), 4);
  });

  test('has room in a real LMS for 60 lessons of 20 exercises, all answered', async () => {
    const long = tableWith(60, 20);
    const { lms } = await scormAgain();
    const device = newDevice();
    const { ledger } = await launch(lms, device, long);
    const scores = [1, 1, 0, 1, 2 / 3, 1, 0.5];
    const drafts = long.lessons.flatMap(({ id, items }, at) => [
      ...items.map(([item, fingerprint], place) => ({
        ...attempt(id, item, scores[(at + place) % scores.length]),
        ...{ fingerprint, course: long.course },
      })),
      { ...completion(id, 20), course: long.course },
    ]);
    await Promise.all(drafts.map((draft) => ledger.append(draft)));
    assert.equal(ledger.state.problem, undefined);
    const text = lms.read('cmi.suspend_data');
    assert.ok(text.length > 1_000 && text.length <= room, String(text.length));
    assert.equal(lms.read('cmi.core.lesson_status'), 'failed');

    const there = await launch(lms, newDevice(), long);
    const [kept, known] = await Promise.all(
      [there.ledger, ledger].map((one) => one.progress(long.course)),
    );
    for (const { id, items } of long.lessons) {
      const [was, is] = [known!.lessons[id]!, kept!.lessons[id]!];
      assert.deepEqual([is.completions, is.graded], [1, 20]);
      for (const [item] of items) {
        const { best = -1 } = is.items[item]!;
        assert.ok(Math.abs(best - was.items[item]!.best!) < 0.21, `${best} for ${id} ${item}`);
        assert.equal(best === 1, was.items[item]!.best === 1);
      }
    }
    const percents = [kept, known].map((one) => {
      const units = [{ lessons: long.lessons }];
      return courseStanding({ pass: 80, units }, one!).percent;
    });
    assert.equal(percents[0], percents[1]);
  });
});

function launch(
  lms: Lms,
  device: Device,
  of: CourseTable = table,
  place = '/activity/1/',
): Promise<OpenedScorm> {
  const storage = {
    getItem: (key: string) => device.storage.get(key) ?? null,
    setItem: (key: string, value: string) => void device.storage.set(key, value),
  };
  const attempt = attemptOf({ lms, storage, place, newId: () => `id ${String(tick())}` });
  return openScorm({
    ...{ lms, table: of, device: logOf(device, attempt.profile), attempt, storage, now: tick },
    after: (milliseconds, work) => void (milliseconds === 0 && setTimeout(work)),
  });
}

/** The log of an attempt on a device; that of the only one there is, unless it is said which. */
function logOf({ logs }: Device, profile = [...logs.keys()][0] ?? ''): Ledger {
  const log = logs.get(profile) ?? memoryLedger();
  logs.set(profile, log);
  return log;
}

function newDevice(): Device {
  return { logs: new Map(), storage: new Map() };
}

/** A device as it is now, to go on from in another way. */
function copyOf({ logs, storage }: Device): Device {
  return { logs: new Map(logs), storage: new Map(storage) };
}

/** The LMS at the next launch, on whatever device. */
function next(lms: FakeLms): FakeLms {
  const later = new FakeLms();
  later.values = new Map(lms.values);
  later.values.set('cmi.core.entry', lms.read('cmi.core.exit') === 'suspend' ? 'resume' : '');
  return later;
}

/** Answers a lesson's exercises, and comes to its end. */
async function play(
  ledger: Ledger,
  lesson: string,
  scores: readonly number[],
  toTheEnd = true,
): Promise<void> {
  for (const [at, score] of scores.entries()) await ledger.append(attempt(lesson, `i${at}`, score));
  if (toTheEnd) await ledger.append(completion(lesson, scores.length));
}

type AttemptDraft = Extract<FactDraft, { kind: 'attempt' }>;

function attempt(
  lesson: string,
  item: string,
  score?: number,
  response: unknown = 0,
): AttemptDraft {
  const at = { course: table.course, lesson, t: tick() };
  const fingerprint = `f${item.slice(1)}`;
  const graded = score !== undefined && { score };
  return { kind: 'attempt', ...at, item, fingerprint, response, ...graded };
}

function completion(lesson: string, graded: number): FactDraft {
  return { kind: 'completion', course: table.course, lesson, t: tick(), graded };
}

function anew(lesson: string): FactDraft {
  return { kind: 'reset', course: table.course, lesson, t: tick() };
}

function recall(lesson: string): FactDraft {
  const at = { course: table.course, lesson, t: tick() };
  return { kind: 'recall', ...at, card: 'word', ask: 'type', score: 1 };
}

function doneIn({ lessons }: ReturnType<typeof foldFacts>): string {
  const done = Object.entries(lessons).filter(([, { completions }]) => completions > 0);
  return done
    .map(([id]) => id)
    .sort()
    .join(' ');
}

function tableWith(lessons: number, items: number): CourseTable {
  const all = (length: number) => Array.from({ length }, (_, at) => at);
  return {
    course: 'a-course',
    pass: 80,
    lessons: all(lessons).map((at) => ({
      id: `l${at}`,
      items: all(items).map((item) => [`i${item}`, `f${item}`] as const),
      steps: [''],
    })),
  };
}

/** An LMS as they are built: with all that SCORM 1.2 allows and forbids. */
async function scormAgain(known: object = {}) {
  const { Scorm12API } = (await import('scorm-again/scorm12')) as unknown as {
    readonly Scorm12API: new (settings: object) => ScormApi & {
      loadFromJSON(json: object, element: string): void;
      readonly cmi: { readonly core: { lesson_status: string; score: { raw: string } } };
    };
  };
  const api = new Scorm12API({ logLevel: 5, autocommit: false, mastery_override: true });
  api.loadFromJSON(known, 'cmi');
  const lms = connect(api);
  assert.ok(lms);
  return { lms, told: () => [api.cmi.core.lesson_status, api.cmi.core.score.raw] };
}
