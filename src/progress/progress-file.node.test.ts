import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { corporaFolder } from '../../test/support/corpora-folder.mjs';
import {
  anyDraft,
  attempt,
  erasure,
  placed,
  recall,
  reset,
  wordsMet,
} from '../../test/support/facts.js';
import { isProblem } from '../course/source.js';
import type { Fact, FactDraft } from './fact.js';
import { memoryLedger } from './ledger.memory.js';
import { mergeFacts } from './merge-facts.js';
import { previewMerge } from './preview-merge.js';
import { largestFile, readProgress, readProgressFile } from './read-progress-file.js';
import { sinceResets } from './reset.js';
import { sealFact } from './seal.js';
import { progressFileName, writeProgressFile } from './write-progress-file.js';

const made = Date.UTC(2026, 10, 22);
const facts = placed([attempt('a'), attempt('b', { t: 2 }), attempt('c', { t: 3 })], 'phone');

const textOf = async (log: readonly Fact[], unread: readonly unknown[] = [], learner?: string) =>
  (await writeProgressFile({ facts: log, unread }, { made, learner })).text();

const fileWith = (records: readonly string[], more = '') =>
  `{"format":"polku-progress","v":1,"made":"2026-11-22T00:00:00.000Z"${more},"facts":[${records.join(',')}]}`;

const sealed = (fact: object): string => JSON.stringify(sealFact(fact as Fact));

/** What is found in a text: the code of a problem, or how many facts are in it and how many not. */
function outcomeOf(text: string): string | readonly [number, number] {
  const read = readProgress(text);
  return isProblem(read) ? read.code : [read.facts.length, read.passed];
}

describe('a progress file', () => {
  it('gives back what it was made of', async () => {
    const read = readProgress(await textOf(facts, [], 'Amina'));
    assert.deepEqual(read, {
      ...{ made: '2026-11-22T00:00:00.000Z', learner: 'Amina' },
      ...{ facts, passed: 0 },
    });
  });

  it('gives back any log', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyDraft, { maxLength: 30 }), async (drafts) => {
        const log = placed(JSON.parse(JSON.stringify(drafts)) as typeof drafts, 'phone');
        assert.deepEqual(readProgress(await textOf(log)), {
          ...{ made: '2026-11-22T00:00:00.000Z', facts: log, passed: 0 },
        });
      }),
      { numRuns: 50 },
    ));

  it('takes along what could not be read, for a build that can', async () => {
    const newer = { ...sealFact(facts[0]!), v: 2 };
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const text = await textOf(facts.slice(1), [newer, cycle, 5n, undefined, sealFact(facts[0]!)]);
    assert.deepEqual((JSON.parse(text) as { unread: unknown }).unread, [
      newer,
      sealFact(facts[0]!),
    ]);
    assert.deepEqual(outcomeOf(text), [3, 1]);
  });

  it('is written in shares, so that the page goes on', async () => {
    const many = Array.from({ length: 50_000 }, (_, at): Fact => ({ ...facts[0]!, seq: at + 1 }));
    let turns = 0;
    const ticking = setInterval(() => (turns += 1));
    const text = await textOf(many);
    clearInterval(ticking);
    assert.ok(turns >= 10, `${turns} turns`);
    assert.deepEqual(outcomeOf(text), [50_000, 0]);
  });

  it('is named after whose it is and when it was made', () => {
    const names = ['', 'Amina', ' A/b\\c:*?"<>|.. ', '李', '..', '\u202eexe.png'];
    assert.deepEqual(
      names.map((learner) => progressFileName({ made: made + 12 * 3_600_000, learner })),
      [
        ...['polku-2026-11-22.json', 'polku-Amina-2026-11-22.json', 'polku-A-b-c-2026-11-22.json'],
        ...['polku-李-2026-11-22.json', 'polku-2026-11-22.json', 'polku-exe-png-2026-11-22.json'],
      ],
    );
  });
});

describe('what is no good progress file', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const table: readonly (readonly [string, string, string | readonly [number, number]])[] = [
    ['nothing', ' \n', 'progress-file.empty'],
    ['no JSON', 'Hei!', 'progress-file.not-json'],
    ['a page', '<!doctype html>', 'progress-file.not-json'],
    ['another list', '[]', 'progress-file.other'],
    ['another object', '{"format":"else","v":1}', 'progress-file.other'],
    ['nothing, as JSON', 'null', 'progress-file.other'],
    ['a million nested lists', deep(1e6), 'progress-file.other'],
    ['a record', '{"format":"polku-record","v":1}', 'progress-file.record'],
    ['a newer version', '{"format":"polku-progress","v":2,"facts":{}}', 'progress-file.newer'],
    ['a version that is none', '{"format":"polku-progress","v":"1"}', 'progress-file.damaged'],
    ['no facts', '{"format":"polku-progress","v":1,"facts":{}}', 'progress-file.damaged'],
    [
      'a format that is inherited',
      '{"__proto__":{"format":"polku-progress"}}',
      'progress-file.other',
    ],
    ['a truncated one', fileWith(facts.map(sealed)).slice(0, -9), 'progress-file.cut'],
    ['junk among facts', fileWith(['1', 'null', '"a"', '{}', sealed(facts[0]!)]), [1, 4]],
    ['a flipped fact', fileWith([sealed(facts[0]!).replace('"score":1', '"score":0')]), [0, 1]],
    ['a million records', fileWith(Array<string>(1e6).fill('{}')), [0, 1e6]],
    ['a newer record', fileWith([sealed({ ...facts[0], v: 2 })]), [0, 1]],
    ['a number past all numbers', fileWith(['{"t":1e999}']), [0, 1]],
    ['NaN', fileWith(['NaN']), 'progress-file.cut'],
  ];
  for (const [name, text, outcome] of table) {
    it(`${name}: ${outcome.toString()}`, () => assert.deepEqual(outcomeOf(text), outcome));
  }

  const facets: readonly (readonly [string, object])[] = [
    ['a time before all times', { t: -1 }],
    ['a time past all dates', { t: 1e300 }],
    ['a number that leaves no room', { seq: Number.MAX_SAFE_INTEGER }],
    ['no number', { seq: 0 }],
    ['a name of a megabyte', { item: 'x'.repeat(1e6) }],
    ['an answer of megabytes', { response: 'x'.repeat(3e6) }],
    ['a deep answer', { response: JSON.parse(deep(60)) as unknown }],
    ['a score that is none', { score: 2 }],
    ['a time spent that is none', { took: -5 }],
    ['a time spent that is text', { took: '5' }],
    ['words that are none', { cards: [{}] }],
    ['a kind that is none', { kind: 'constructor' }],
  ];
  for (const [name, more] of facets) {
    it(`a fact with ${name} is passed over`, () => {
      const text = fileWith([sealed({ ...facts[0], ...more }), sealed(facts[1]!)]);
      assert.deepEqual(outcomeOf(text), [1, 1]);
    });
  }

  it('a fact with an answer of a million nested lists is passed over', () => {
    const text: string = fileWith([
      `{"v":1,"kind":"attempt","response":${deep(1e6)}}`,
      sealed(facts[1]!),
    ]);
    assert.deepEqual(outcomeOf(text), [1, 1]);
  });

  it('a fact whose names are those of objects is a fact like any other', () => {
    const odd = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a":1}}') as unknown;
    const hostile = ['__proto__', 'constructor', 'prototype'].map((item, at) => ({
      ...{ ...facts[0]!, item, lesson: item, course: item, device: item, seq: at + 1 },
      response: odd,
    }));
    const read = readProgress(fileWith(hostile.map(sealed)));
    assert.ok(!isProblem(read));
    assert.equal(read.facts.length, 3);
    const preview = previewMerge(read, { facts: [] });
    assert.deepEqual(preview.courses.map(({ course }) => course).sort(), [
      ...['__proto__', 'constructor', 'prototype'],
    ]);
    assertUnpolluted();
  });

  it('the same fact twice is one, and lone surrogates are kept', async () => {
    const odd = { ...facts[0]!, item: '\ud800', response: 'a\udc00' };
    const read = readProgress(await textOf([odd, odd]));
    assert.ok(!isProblem(read));
    const { facts: added, courses } = previewMerge(read, { facts: [] });
    assert.deepEqual(added, [odd]);
    assert.equal(courses[0]?.added, 1);
  });

  it('what is said to have happened in years to come has happened by now, however often', () => {
    const [fact] = facts as [Fact];
    const ahead = { ...fact, t: made + 9e11 };
    const [first] = previewMerge({ facts: [ahead], passed: 0 }, { facts: [] }, made).facts;
    assert.deepEqual(first, { ...fact, t: made });
    for (const known of [[first], [fact]]) {
      const again = previewMerge({ facts: [ahead], passed: 0 }, { facts: known }, made + 5);
      assert.deepEqual(again.facts, []);
      assert.deepEqual(mergeFacts([ahead], known), known);
    }
  });

  it('a name that is none is not taken over', () => {
    for (const learner of ['5', '" "', `"${'x'.repeat(1_000)}"`, '{"a":1}']) {
      const read = readProgress(fileWith([], `,"learner":${learner}`));
      assert.ok(!isProblem(read));
      assert.ok((read.learner ?? '').length <= 40);
    }
  });

  it('is not read at all when it is too large', async () => {
    const huge = { size: largestFile * 1e6 + 1 } as Blob; // there is nothing to be read in it
    const read = await readProgressFile(huge);
    assert.equal(isProblem(read) && read.code, 'progress-file.huge');
  });

  it('is told when the file is gone', async () => {
    const gone = { size: 9, text: () => Promise.reject(new Error()) } as unknown as Blob;
    const read = await readProgressFile(gone);
    assert.equal(isProblem(read) && read.code, 'progress-file.unreadable');
  });
});

describe('hostile files', () => {
  /** Reads it, and merges what is in it: all of it, or nothing. */
  async function survive(text: string): Promise<boolean> {
    const ledger = memoryLedger();
    await ledger.append(attempt('mine'));
    const before = JSON.stringify(await ledger.whole());
    const read = readProgress(text);
    if (isProblem(read)) {
      assert.equal(JSON.stringify(await ledger.whole()), before);
      assertUnpolluted();
      return false;
    }
    const preview = previewMerge(read, await ledger.whole());
    assert.equal(await ledger.merge(preview.facts), undefined);
    const after = await ledger.whole();
    assert.equal(after.facts.length, 1 + preview.facts.length);
    for (const { course } of preview.courses) await ledger.progress(course);
    assert.equal(previewMerge(read, after).facts.length, 0);
    assertUnpolluted();
    return true;
  }

  it('of a corpus of JSON, by themselves and as answers', async (test) => {
    const folder = corporaFolder && join(corporaFolder, 'json-parsing');
    if (!folder) return test.skip('the corpora are not there');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    assert.ok(names.length >= 300);
    for (const name of names) {
      const text: string = await readFile(join(folder, name), 'utf8');
      assert.equal(await survive(text), false, name);
      await survive(fileWith([text]));
      await survive(fileWith([`{"v":1,"response":${text}}`, sealed(facts[0]!)]));
      const value = attemptToParse(text);
      if (value !== undefined) await survive(fileWith([sealed({ ...facts[0]!, response: value })]));
    }
  });

  const base = { course: 'course', lesson: 'hei', t: 1 };
  const step = (at: number): FactDraft => ({ ...base, kind: 'visit', step: `s${at}` });
  const note = (at: number) => attempt(`n${at}`, { score: undefined });
  const end: FactDraft = { ...base, kind: 'completion', graded: 0 };
  const piles: readonly (readonly [string, (at: number) => readonly FactDraft[]])[] = [
    [
      'lessons that are not there begun anew',
      (at) => [wordsMet([`w${at}`]), reset({ lesson: 'x' })],
    ],
    ['a lesson of words begun anew', (at) => [wordsMet([`w${at}`], { lesson: 'y' }), reset(base)]],
    ['a lesson of notes begun anew', (at) => [note(at), reset(base)]],
    ['exercises begun anew', (at) => [note(at), reset({ ...base, item: `n${at - 1}` })]],
    [
      'a course of many lessons begun anew',
      (at) => [step(0), attempt('a', { lesson: `l${at}` }), reset()],
    ],
    ['lessons begun anew, each its own', (at) => [note(at), reset({ lesson: `l${at}` })]],
    [
      'answers deleted and begun anew',
      (at) => [erasure(`n${at % 99}`, `a${at}`), note(at), reset()],
    ],
    ['one lesson ended again and again', (at) => [attempt(`q${at}`), end]],
    ['one lesson of many steps', (at) => [step(at)]],
    ['one word again and again', () => [recall('word:hei')]],
    ['a course for each answer', (at) => [attempt('a', { course: `c${at}` })]],
  ];
  const timeOf = (pile: (at: number) => readonly FactDraft[]): number => {
    const log = placed(Array.from({ length: 3_000 }, (_, at) => pile(at)).flat(), 'phone');
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      previewMerge({ facts: log, passed: 0 }, { facts: log.slice(0, 1_500) });
      sinceResets(log);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const plain = timeOf((at) => [attempt('q'), note(at)]);
  for (const [name, pile] of piles) {
    it(`${name}: thousands of times take about as long as other facts`, () => {
      const piled = timeOf(pile);
      // Whoever goes through all for each takes hundreds of times as long.
      assert.ok(piled < 25 * plain, `${piled} ms, else ${plain} ms`);
    });
  }

  it('that are mutations of a real one', async () => {
    const text = await textOf(facts, [], 'Amina');
    const pieces = [
      '__proto__',
      '1e999',
      'null',
      '[[',
      '}',
      '"',
      '\\ud800',
      '-',
      '0',
      ',',
      '\u0000',
    ];
    const mutation = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(20),
      piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        let hostile = text;
        for (const { at, length, piece } of mutations)
          hostile = hostile.slice(0, at) + piece + hostile.slice(at + length);
        await survive(hostile);
      }),
      { numRuns: 500 },
    );
  });
});

function attemptToParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function assertUnpolluted(): void {
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(Object.getPrototypeOf(Object.prototype), null);
}
