import { expect } from '@open-wc/testing';
import { applyFixes } from '../course/apply-fixes.js';
import { editText } from '../draft/draft-changes.js';
import type { Draft } from '../draft/draft.js';
import type { Problem } from '../problem.js';
import { asking, draftOf, twoLessons } from '../../test/support/draft-of.js';
import { plainReaders } from '../../test/support/plain-types.js';
import { DraftChecker } from './draft-checker.js';

const today = '2026-11-22';
const broken = asking('Two', 'choise');
const draft = draftOf({
  'course.md': twoLessons,
  '01-one.md': asking('One'),
  '02-two.md': broken,
});
const wholeLook = () => new AbortController().signal;
const told = (problems: readonly Problem[]) =>
  problems.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`);

function checkerOf() {
  return new DraftChecker({ workshop: { readers: plainReaders }, today });
}

function known(checker: DraftChecker, now: Draft, path: string) {
  return checker.problems(checker.compile(now, path), now);
}

describe('what is wrong in a draft', () => {
  it('is told of the open file at once, of others when they were looked through', async () => {
    const checker = checkerOf();
    expect(told(known(checker, draft, '02-two.md'))).to.deep.equal([
      '02-two.md:8 directive.unknown',
    ]);
    expect(known(checker, draft, '01-one.md')).to.deep.equal([]);
    expect(await checker.lookThrough(draft, wholeLook())).to.equal(true);
    expect(told(known(checker, draft, '01-one.md'))).to.deep.equal([
      '02-two.md:8 directive.unknown',
    ]);
  });

  it('is of the texts as they are now, in files that are not open, too', async () => {
    const checker = checkerOf();
    await checker.lookThrough(draft, wholeLook());
    const [problem] = known(checker, draft, '01-one.md');
    const mended = editText(draft, '02-two.md', applyFixes(broken, [problem!.fix!]));
    expect(known(checker, mended, '01-one.md')).to.deep.equal([]);
    const moved = editText(draft, '02-two.md', broken.replace('You can', '\nYou can'));
    expect(told(known(checker, moved, '01-one.md'))).to.deep.equal([
      '02-two.md:9 directive.unknown',
    ]);
  });

  it('stays where only the whole look finds it, with nothing to write once the text has changed', async () => {
    const twice = draftOf({
      ...{ 'course.md': twoLessons },
      '01-one.md': asking('One'),
      '02-two.md': asking('Two'),
      '03-three.md': asking('Three'),
    });
    const checker = checkerOf();
    await checker.lookThrough(twice, wholeLook());
    const before = known(checker, twice, '03-three.md');
    const typed = editText(twice, '03-three.md', asking('Three').replace('You', '\nYou'));
    const after = known(checker, typed, '03-three.md');
    expect(after.map(({ code }) => code)).to.deep.equal(before.map(({ code }) => code));
    const own = checker.compile(typed, '03-three.md').problems.map(({ code }) => code);
    const across = after.filter(
      ({ code, place }) => place?.file === '03-three.md' && !own.includes(code),
    );
    expect(across).not.to.deep.equal([]);
    expect(across.filter(({ fix }) => fix)).to.deep.equal([]);
  });

  it('is left as it was by a look that is called off', async () => {
    const checker = checkerOf();
    const calledOff = AbortSignal.abort();
    expect(await checker.lookThrough(draft, calledOff)).to.equal(false);
    expect(known(checker, draft, '01-one.md')).to.deep.equal([]);
  });

  it('is that a file cannot be read, where it cannot', async () => {
    const problem: Problem = { code: 'draft.not-text', severity: 'error', values: {} };
    const file = { kind: 'sealed', path: 'x.md', size: 1, problem } as const;
    const sealed = { ...draft, files: new Map(draft.files).set('x.md', file) };
    const checker = checkerOf();
    await checker.lookThrough(sealed, wholeLook());
    expect(told(known(checker, sealed, '01-one.md'))).to.include('x.md:1 draft.not-text');
  });
});
