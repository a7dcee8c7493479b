import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { skill } from '../../../test/support/skills.js';
import type { Exercise } from '../../course/course.js';
import type { Skill } from '../../course/skill.js';
import { chosenOf, composed, exchanged, offered, paragraphOf, proposed } from './composing.js';
import { isUntouched, mostWritten, profile, type ProfileSpec } from './profile.js';
import { profilePaper } from './profile.paper.js';
import { profileReader } from './profile.read.js';

const wrap = (frame: string) => `:::profile {#own}\nMake it.\n\n${frame}\n:::`;
const source = wrap('> *Olen … .*\n>\n> …\n>\n> *Voin aloittaa heti.*\n>\n> *Terveisin*');
const spec = specOf(profileReader, source);
const of = (kind: Skill['kind'], count: number, step: number) =>
  Array.from({ length: count }, (_, at) => skill(`${kind} ${step} ${at}.`, { kind, step }));
const proposals = (...skills: readonly Skill[]) => proposed(offered(skills, 'fi'));

describe('profile', () => {
  it('reads what stands before and after the place of the sentences', () => {
    expect(spec).to.deep.equal({
      before: ['Olen … .'],
      after: ['Voin aloittaa heti.', 'Terveisin'],
      lang: 'fi',
    });
  });

  const places: readonly (readonly [frame: string, before: number, after: number])[] = [
    ['> ...', 0, 0],
    ['> *…*', 0, 0],
    ['> A\n>\n> …', 1, 0],
    ['> …\n\n> B', 0, 1],
    ['> - A\n> - B\n>\n> …', 1, 0],
  ];
  for (const [frame, before, after] of places) {
    it(`finds the place in ${JSON.stringify(frame)}`, () => {
      const found = specOf(profileReader, wrap(frame));
      expect([found.before.length, found.after.length]).to.deep.equal([before, after]);
      expect(compileExercise(wrap(frame), [profileReader]).problems).to.deep.equal([]);
    });
  }

  const bad: readonly (readonly [frame: string, code: string, line: number, playable: boolean])[] =
    [
      ['', 'profile.no-frame', 7, false],
      ['> Olen …', 'profile.no-place', 10, true],
      ['> …\n> A', 'profile.no-place', 10, true],
      ['> …\n>\n> A\n>\n> …', 'profile.two-places', 14, true],
      ['> …\n\n- A', 'profile.extra', 12, true],
      [`> ${'x'.repeat(2001)}\n>\n> …`, 'profile.too-long', 10, false],
    ];
  for (const [frame, code, line, playable] of bad) {
    it(`reports ${code} for ${JSON.stringify(frame.slice(0, 20))}`, () => {
      const { problems, exercise } = compileExercise(wrap(frame), [profileReader]);
      expect(problems.map((one) => [one.code, one.place?.line])).to.deep.equal([[code, line]]);
      expect(exercise !== undefined).to.equal(playable);
    });
  }

  it('is in the language that is taught, else in that of the lesson', () => {
    const { exercise } = compileExercise(source, [profileReader], true);
    expect((exercise?.spec as ProfileSpec).lang).to.equal('en');
  });

  it('asks nobody again when its frame changes', () => {
    const other = specOf(profileReader, wrap('> …'));
    expect(profileReader.key(other)).to.deep.equal(profileReader.key(spec));
  });

  it('has no end that only writing opens, and is one’s own words', () => {
    expect(profile.isAnswered(spec, profile.blank(spec))).to.be.true;
    expect(profile.own?.(spec, { text: 'Olen.', chosen: [] })).to.deep.equal({
      kind: 'words',
      text: 'Olen.',
      as: 'text',
    });
  });

  it('takes out of storage what it put there, each sentence once, and no more than it has room for', () => {
    const stored = { text: 'a', chosen: ['b', 'b', 5, null, 'c'], paragraph: 'd', more: 1 };
    expect(profile.revive(spec, stored)).to.deep.equal({
      text: 'a',
      chosen: ['b', 'c'],
      paragraph: 'd',
    });
    const long = 'x'.repeat(mostWritten + 5);
    const { text, paragraph } = profile.revive(spec, { text: long, paragraph: long });
    expect([text.length, paragraph?.length]).to.deep.equal([mostWritten, mostWritten]);
  });

  it('is touched once anything is written or chosen, or was', () => {
    expect(isUntouched({ text: '', chosen: [] })).to.be.true;
    expect(isUntouched({ text: 'a', chosen: [] })).to.be.false;
    expect(isUntouched({ text: '', chosen: ['a'] })).to.be.false;
    expect(isUntouched({ text: '', chosen: [], paragraph: '…' })).to.be.false;
  });

  it('is its frame with lines, on paper', () => {
    const { exercise } = compileExercise(source, [profileReader]);
    const { material, key } = profilePaper.sheet(exercise as Exercise<ProfileSpec>, {
      seed: 1,
      t: (text) => text,
    });
    const kinds = material.map(({ kind }) => kind).join(' ');
    expect(kinds).to.match(/^paragraph( rule){6,8} paragraph paragraph$/);
    expect(key).to.be.undefined;
  });
});

describe('choosing from skills', () => {
  it('offers by kind, the best first, and never what cannot be done yet', () => {
    const skills = [
      ...of('strength', 1, 1),
      ...of('work', 1, 0),
      skill('Low.', { step: 1 }),
      skill('Top.', { step: 1, of: 2 }),
      skill('Not Finnish.', { lang: 'en' }),
    ];
    const told = offered(skills, 'fi-FI').map((one) => [
      one.kind,
      one.skills.map(({ sentence }) => sentence),
    ]);
    expect(told).to.deep.equal([
      ['work', ['Top.', 'Low.']],
      ['strength', ['strength 1 0.']],
    ]);
  });

  const counts: readonly (readonly [name: string, skills: readonly Skill[], kinds: string])[] = [
    [
      'two of each kind',
      [...of('strength', 5, 3), ...of('work', 5, 2), ...of('language', 5, 3)],
      'wwllss',
    ],
    ['three of two', [...of('work', 5, 3), ...of('strength', 5, 3)], 'wwwsss'],
    ['six of one', of('work', 9, 2), 'wwwwww'],
    [
      'weaker ones where there are few good ones',
      [...of('work', 4, 1), ...of('language', 1, 3)],
      'wwl',
    ],
    [
      'more of one kind where another has few',
      [...of('work', 5, 3), ...of('strength', 1, 1)],
      'www',
    ],
    ['what there is', of('work', 2, 1), 'ww'],
    ['nothing', of('work', 9, 0), ''],
  ];
  for (const [name, skills, kinds] of counts) {
    it(`proposes ${name}`, () => {
      expect(
        proposals(...skills)
          .map(([first]) => first)
          .join(''),
      ).to.equal(kinds);
    });
  }

  it('law: proposes three to six where there are so many, the lowest step never', () => {
    const anySkill = fc
      .tuple(
        fc.constantFrom('work', 'language', 'strength'),
        fc.integer({ min: 0, max: 3 }),
        fc.uuid(),
      )
      .map(([kind, step, id]) => skill(id, { kind, step }));
    fc.assert(
      fc.property(fc.array(anySkill), (skills) => {
        const able = skills.filter(({ step }) => step > 0);
        const chosen = proposals(...skills);
        expect(chosen.length).to.be.within(Math.min(3, able.length), 6);
        const names = able.map(({ sentence }) => sentence);
        expect(names).to.include.members([...chosen]);
        expect(new Set(chosen).size).to.equal(chosen.length);
      }),
    );
  });

  it('puts the sentences into their place in one paragraph, each with its end', () => {
    const skills = [
      skill('Olen ahkera', { kind: 'strength' }),
      skill('Osaan siivota.'),
      skill('Puhun suomea!', { kind: 'language' }),
    ];
    const groups = offered(skills, 'fi');
    const all = skills.map(({ sentence }) => sentence);
    expect(composed(spec, paragraphOf(chosenOf(groups, all)))).to.equal(
      'Olen … .\n\nOsaan siivota. Puhun suomea! Olen ahkera.\n\nVoin aloittaa heti.\n\nTerveisin',
    );
    expect(composed(spec, paragraphOf([]))).to.equal(profile.solution(spec).text);
  });

  const texts: readonly (readonly [text: string, before: string, result: string | undefined])[] = [
    ['Olen Amina.\n\nA. B.\n\nHei', 'A. B.', 'Olen Amina.\n\nC $& D.\n\nHei'],
    ['A. B. Ja lisää.', 'A. B.', 'C $& D. Ja lisää.'],
    ['A. Ja B.', 'A. B.', undefined],
    ['Olen … .\n\n…\n\nHei', '…', 'Olen … .\n\nC $& D.\n\nHei'],
    ['… Hei!', '…', 'C $& D. Hei!'],
    ['…, hei. Olen … .', '…', undefined],
    ['A.', '', undefined],
    ['', 'A.', undefined],
  ];
  for (const [text, before, result] of texts) {
    it(`exchanges “${before}” in ${JSON.stringify(text)}`, () => {
      expect(exchanged(text, before, 'C $& D.')).to.equal(result);
    });
  }
});
