import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft } from '../../test/support/facts.js';
import { answerFacts, ownCourse } from '../../test/support/own-course.js';
import { skill } from '../../test/support/skills.js';
import { skillFacts, skillsCourse } from '../../test/support/skills-course.js';
import { answersOf } from '../answers.js';
import type { Skill } from '../course/skill.js';
import type { RateResponse } from '../exercises/rate/rate.js';
import type { FactDraft } from '../progress/fact.js';
import { emptyProgress, foldFacts } from '../progress/mastery.js';
import type { LessonAnswers } from './answers.view.js';

const { course, lessons } = ownCourse();

const view = (facts: readonly FactDraft[] = [], of = lessons) =>
  answersOf(course, of, foldFacts(facts));

/** `lesson: id state` of each answer. */
const told = (list: readonly LessonAnswers[]) =>
  list.flatMap(({ lesson, answers }) =>
    answers.map(({ exercise, state }) => `${lesson.id}: ${exercise.id} ${state}`),
  );

describe('the view of words to questions that are gone', () => {
  const { thought } = answerFacts;
  const gone = (more: object) => ({ ...thought('start', 'first', '', 1), ...more });
  const lostIn = (facts: readonly FactDraft[], of = lessons) =>
    view(facts, of).lost.map(({ text, t }) => `${text} ${t}`);

  it('lists them by their time, of lessons that are gone as well', () => {
    const facts = [
      gone({ item: 'old', response: { text: 'later' }, t: 30 }),
      gone({ lesson: 'taken-out', response: { text: 'earlier' }, t: 20 }),
      thought('start', 'first', 'still asked', 10),
    ];
    expect(lostIn(facts)).to.deep.equal(['earlier 20', 'later 30']);
    expect(view(facts.slice(0, 1)).isEmpty).to.be.false;
  });

  it('has the answers of an interview that is gone', () => {
    const answer = (id: string, ...texts: readonly string[]) => ({ id, texts });
    const response = {
      earlier: [answer('a', 'before', ' ')],
      sitting: { answers: [answer('b', 'now', 'and then')] },
    };
    expect(lostIn([gone({ item: 'old', response, t: 5 })])).to.deep.equal([
      'before\n\nnow\n\nand then 5',
    ]);
  });

  it('leaves out what has no words, is of another kind, or may still be asked', () => {
    for (const response of [{ text: ' ' }, { text: 1 }, { text: 'a', ticked: [] }, 'a', null, {}]) {
      expect(lostIn([gone({ item: 'old', response })])).to.deep.equal([]);
    }
    const unopened = lessons.filter(({ id }) => id !== 'start');
    expect(lostIn([thought('start', 'first', 'asked there', 1)], unopened)).to.deep.equal([]);
  });
});

describe('the view of skills', () => {
  const course = skillsCourse();
  const skillsView = (facts: readonly FactDraft[]) =>
    answersOf(course.course, course.lessons, foldFacts(facts));
  const { rated } = skillFacts;
  const groups = (facts: readonly FactDraft[]) =>
    skillsView(facts).skills.map(({ kind, lessons: of, lost }) => [
      kind,
      told(of),
      lost.map(({ sentence }) => sentence),
    ]);

  it('has them by their kind, apart from other ratings', () => {
    const { ratings, skills, isEmpty } = skillsView([rated('cleaning', [3, 1])]);
    expect(told(ratings)).to.deep.equal(['work: other open']);
    expect(told(skills[0]!.lessons)).to.deep.equal(['work: cleaning given']);
    expect(isEmpty).to.be.false;
  });

  it('has them once each over all lessons, the best first, with what is not yet and what is gone', () => {
    const facts = [
      rated('cleaning', [0, 2], { t: 1 }),
      rated('cleaning', [1, 3], { t: 2, item: 'taken-out' }),
      skillFacts.own(
        'strengths',
        {
          rated: [1],
          skills: [skill('Myyn.', { step: 1, former: true }), skill('Luen.', { former: true })],
        },
        { t: 3 },
      ),
    ];
    const [work, strength] = skillsView(facts).skills;
    const names = (skills: readonly Skill[]) =>
      skills.map(({ sentence, step }) => [sentence, step]);
    expect(names(work!.skills)).to.deep.equal([['Osaan laskea.', 2]]);
    expect(names(work!.notYet)).to.deep.equal([['Osaan siivota.', 0]]);
    expect(names(work!.lost)).to.deep.equal([
      ['Luen.', 2],
      ['Myyn.', 1],
    ]);
    expect(names(strength!.skills)).to.deep.equal([['Olen ahkera.', 1]]);
    const better = skillsView([rated('cleaning', [1, 3])]).skills[0]!;
    expect(names(better.skills)).to.deep.equal([
      ['Osaan laskea.', 3],
      ['Osaan siivota.', 1],
    ]);
  });

  it('has skills of statements that are none any more', () => {
    const response = { rated: [1], skills: [skill('Luen.')] };
    const [work] = skillsView([skillFacts.own('other', response)]).skills;
    expect(work?.lost.map(({ sentence }) => sentence)).to.deep.equal(['Luen.']);
    expect(work?.lessons).to.deep.equal([]);
  });

  it('names the lessons with skills that are not rated, once each, and shows no more of them', () => {
    const openIn = (facts: readonly FactDraft[]) =>
      skillsView(facts).openSkills.map(({ id }) => id);
    expect(groups([])).to.deep.equal([]);
    expect(openIn([])).to.deep.equal(['work']);
    const all = [rated('cleaning', [3, 1]), rated('strengths', [1, 1])];
    expect(openIn(all.slice(0, 1))).to.deep.equal(['work']);
    expect(openIn(all)).to.deep.equal([]);
  });

  it('shows what is kept of an earlier version, not to be changed under the new one', () => {
    const { skills } = skillsView([rated('cleaning', [3, 1], { fingerprint: 'of old' })]);
    const [answer] = skills[0]!.lessons[0]!.answers;
    expect(answer?.state).to.equal('outdated');
    expect(answer?.view).to.include({ locked: true, revisable: false });
    expect((answer?.view?.response as RateResponse).rated).to.deep.equal([3, 1]);
  });

  it('keeps those of exercises that are gone, unless they are asked for elsewhere', () => {
    const gone = rated('cleaning', [3, 1], { item: 'taken-out' });
    expect(groups([gone])[0]).to.deep.equal(['work', [], ['Osaan siivota.', 'Osaan laskea.']]);
    expect(skillsView([gone]).isEmpty).to.be.false;
    expect(groups([gone, rated('cleaning', [2, null])])[0]?.[2]).to.deep.equal(['Osaan laskea.']);
  });

  it('has the text that was made of them apart, also when it is gone', () => {
    const response = { text: 'Olen ahkera.', chosen: ['Olen ahkera.'], paragraph: 'x' };
    expect(told(skillsView([skillFacts.own('cv', response)]).texts)).to.deep.equal([
      'work: cv given',
    ]);
    const { lost } = skillsView([skillFacts.own('cv', response, { item: 'taken-out' })]);
    expect(lost.map(({ text }) => text)).to.deep.equal(['Olen ahkera.']);
  });
});

describe('the view of one’s own answers', () => {
  it('of somebody new has all there is to rate, and nothing else', () => {
    const { ratings, words, isEmpty, asks } = view();
    expect(told(ratings)).to.deep.equal(['start: before open', 'end: after open']);
    expect(ratings[0]?.answers[0]).not.to.have.any.keys('view', 't');
    expect(words).to.deep.equal([]);
    expect([isEmpty, asks]).to.deep.equal([true, true]);
  });

  it('has what was said, in the order of the course and not of the lessons given', () => {
    const facts = [
      answerFacts.thought('end', 'next', 'I will ask.', 30),
      answerFacts.thought('start', 'first', 'The rota.', 20),
      answerFacts.rated('start', 'before', [0, 1], 10),
    ];
    const { ratings, words, isEmpty } = view(facts, [...lessons].reverse());
    expect(told(ratings)).to.deep.equal(['start: before given', 'end: after open']);
    expect(told(words)).to.deep.equal(['start: first given', 'end: next given']);
    expect(words[0]?.answers[0]).to.deep.include({
      answer: { kind: 'words', text: 'The rota.' },
      t: 20,
    });
    const { answer, view: shown } = ratings[0]!.answers[0]!;
    expect(answer.kind === 'ratings' && answer.ratings.map(({ step }) => step)).to.deep.equal([
      0, 1,
    ]);
    expect(shown).to.include({ locked: true, revisable: true, phase: 'graded' });
    expect(isEmpty).to.be.false;
  });

  it('has the last words, and when they were changed', () => {
    const facts = [
      answerFacts.thought('start', 'first', 'one', 20),
      answerFacts.thought('start', 'first', 'two', 50, { revised: true }),
    ];
    const [answer] = view(facts).words[0]!.answers;
    expect(answer).to.deep.include({ answer: { kind: 'words', text: 'two' }, t: 50 });
  });

  it('keeps a thought that was not written down, to be written later', () => {
    const { words, isEmpty } = view([answerFacts.thought('start', 'first', '', 20)]);
    expect(told(words)).to.deep.equal(['start: first given']);
    expect(isEmpty).to.be.false;
  });

  describe('after the question has changed', () => {
    const old = { fingerprint: 'of old' };

    it('shows words as said to an earlier version, not to be edited under the new one', () => {
      const { words } = view([answerFacts.thought('start', 'first', 'one', 20, old)]);
      expect(told(words)).to.deep.equal(['start: first outdated']);
      const { answer, view: shown } = words[0]!.answers[0]!;
      expect(answer).to.deep.equal({ kind: 'words', text: 'one' });
      expect(shown?.revisable).to.be.false;
    });

    it('shows no rating by a statement that it was not given to', () => {
      const { ratings, isEmpty } = view([answerFacts.rated('start', 'before', [0, 1], 10, old)]);
      expect(told(ratings)).to.include('start: before outdated');
      const { answer, view: shown } = ratings[0]!.answers[0]!;
      expect(answer.kind === 'ratings' && answer.ratings.map(({ step }) => step)).to.deep.equal([
        null,
        null,
      ]);
      expect(shown).to.be.undefined;
      expect(isEmpty).to.be.false;
    });

    it('has nothing to show where nothing was written', () => {
      const { words, isEmpty } = view([answerFacts.thought('start', 'first', '', 20, old)]);
      expect([words, isEmpty]).to.deep.equal([[], true]);
    });
  });

  const junk = [null, 5, 'x', [], {}, { rated: 'x', text: 5 }, { rated: [9, -1], text: [] }];
  for (const response of junk) {
    it(`takes no harm from ${JSON.stringify(response)}`, () => {
      const facts = [
        answerFacts.rated('start', 'before', [], 1, { response }),
        answerFacts.thought('start', 'first', '', 2, { response }),
      ];
      const { ratings, words } = view(facts);
      expect(told(ratings)).to.include('start: before open');
      expect(words[0]?.answers[0]?.answer).to.deep.equal({ kind: 'words', text: '' });
    });
  }

  it('shows what of a rating is sound', () => {
    const [answer] = view([answerFacts.rated('start', 'before', [9, 1], 1)]).ratings[0]!.answers;
    expect(answer?.state).to.equal('given');
    expect(answer?.view?.response).to.deep.equal({ rated: [null, 1] });
  });

  it('has nothing of lessons that could not be opened, or are no longer in the course', () => {
    const facts = [answerFacts.rated('start', 'before', [0, 1], 10)];
    const other = { ...lessons[0]!, id: 'elsewhere' };
    expect(told(view(facts, [other, lessons[2]!]).ratings)).to.deep.equal(['end: after open']);
    expect(view(facts, [])).to.deep.include({ asks: false, isEmpty: true });
  });

  it('law: shows each exercise once at most, whatever the facts are', () => {
    const item = fc.constantFrom('before', 'after', 'first', 'next');
    const anyFact = fc
      .tuple(anyDraft, item, fc.constantFrom('start', 'end'), fc.jsonValue())
      .map(([draft, id, lesson, response]): FactDraft =>
        draft.kind === 'attempt' ? { ...draft, item: id, lesson, response } : draft,
      );
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        const { ratings, words } = view(facts);
        const all = [...told(ratings), ...told(words)].map((one) => one.replace(/ \w+$/, ''));
        expect(new Set(all).size).to.equal(all.length);
        expect(ratings.length).to.equal(2);
      }),
    );
  });

  it('of no progress at all is empty', () => {
    expect(answersOf(course, lessons, emptyProgress).isEmpty).to.be.true;
  });
});
