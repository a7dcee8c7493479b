import { expect } from '@open-wc/testing';
import { answerFacts, ownCourse } from '../../test/support/own-course.js';
import { skill } from '../../test/support/skills.js';
import { skillFacts, skillsCourse } from '../../test/support/skills-course.js';
import type { Block } from '../../src/course/course.js';
import { plainText } from '../../src/course/plain-text.js';
import type { RateResponse } from '../../src/exercises/rate/rate.js';
import { englishTranslator } from '../../src/i18n/english.js';
import type { FactDraft } from '../../src/progress/fact.js';
import { foldFacts } from '../../src/progress/mastery.js';
import { answersSheet } from './answers-sheet.js';
import { strings } from './answers.strings.js';

const { course, lessons } = ownCourse();
const translator = englishTranslator();
translator.add(strings);
const day = Date.UTC(2026, 10, 22, 12);

/** The sheet, a line for each block or row. */
function sheet(facts: readonly FactDraft[]): readonly string[] {
  return answersSheet(course, lessons, foldFacts(facts), translator).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plainText(block.children)}`];
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainText).join(' | '));
    case 'list':
      return block.items.flatMap(({ children }) =>
        children.flatMap(linesOf).map((line) => `- ${line}`),
      );
    case 'quote':
      return block.children.flatMap(linesOf).map((line) => `> ${line}`);
    case 'paragraph':
      return [plainText(block.children)];
    default:
      throw new Error(`Nothing like this is on the sheet: ${block.kind}`);
  }
}

describe('one’s own answers on paper', () => {
  it('are tables of ratings and quotes of thoughts, under their lessons', () => {
    const facts = [
      answerFacts.rated('start', 'before', [0, 2], day),
      answerFacts.thought(
        'start',
        'first',
        '\nThe rota,\nfirst.\n\n\n<b>Then</b> the rest.\n',
        day,
      ),
      answerFacts.thought('end', 'next', '', day),
    ];
    expect(sheet(facts)).to.deep.equal([
      '## How I rate myself',
      '### The start',
      'How is it today?',
      'Statement | no | a little | yes',
      'I can listen | ● | ○ | ○',
      'I can ask | ○ | ○ | ●',
      'Last changed November 22, 2026',
      '### The end',
      'And now?',
      'Not rated yet.',
      '## What I have thought',
      '### The start',
      'Which text would you rewrite first?',
      '> The rota, first.',
      '> <b>Then</b> the rest.',
      'Last changed November 22, 2026',
      '### The end',
      'What will you do next week?',
      'Nothing written.',
      'Last changed November 22, 2026',
    ]);
  });

  it('say what was said to an earlier version', () => {
    const fingerprint = 'of old';
    const lines = sheet([
      answerFacts.rated('start', 'before', [0, 2], day, { fingerprint }),
      answerFacts.thought('start', 'first', 'The rota.', day, { fingerprint }),
    ]);
    expect(lines.join('\n')).not.to.include('●');
    expect(lines).to.include.members([
      'The statements have changed since you rated them. Rate them again.',
      'You wrote this to an earlier version of the question.',
      '> The rota.',
    ]);
  });

  it('have words to questions that are gone at their end', () => {
    const gone = { item: 'gone' };
    const lines = sheet([
      answerFacts.thought('start', 'first', 'The rota.', day),
      answerFacts.thought('start', 'first', 'Something\nelse.', day, gone),
    ]);
    expect(lines.slice(-3)).to.deep.equal([
      '## Answers to questions that are no longer in the course',
      '> Something else.',
      'Last changed November 22, 2026',
    ]);
  });

  it('are a kind word where there are none', () => {
    expect(sheet([])).to.deep.equal([strings['answers.empty']]);
  });

  it('keep the lines of a thought apart', () => {
    const blocks = answersSheet(
      course,
      lessons,
      foldFacts([answerFacts.thought('start', 'first', 'a\nb', day)]),
      translator,
    );
    const quote = blocks.find(({ kind }) => kind === 'quote') as Block & { kind: 'quote' };
    const [paragraph] = quote.children as readonly (Block & { kind: 'paragraph' })[];
    expect(paragraph?.children.map(({ kind }) => kind)).to.deep.equal(['text', 'break', 'text']);
  });

  it('begin with skills by their kind, the best first, and what is not asked any more', () => {
    const { course: of, lessons: all } = skillsCourse();
    const old = skill('Osaan myydä.', { former: true });
    const told = skillFacts.rated('cleaning', [3, 1], { t: day });
    if (told.kind !== 'attempt') throw new Error('There is no attempt');
    const response = told.response as RateResponse;
    const facts = [
      { ...told, response: { ...response, skills: [...response.skills!, old] } },
      skillFacts.rated('strengths', [2], { item: 'taken-out' }),
    ];
    const lines = answersSheet(of, all, foldFacts(facts), translator).flatMap(linesOf);
    expect(lines).to.deep.equal([
      '## My skills',
      '### At work',
      '- Osaan siivota. (I can clean.) ●●●● I can teach it – In a hotel.',
      '- Osaan laskea. (I can count.) ●●○○ With help',
      'No longer asked in the course',
      '- Osaan myydä. (I: Osaan myydä.) ●●●○',
      '### Strengths',
      'No longer asked in the course',
      '- Olen ahkera. (I work hard.) ●●●○ Alone – In a hotel.',
      '## How I rate myself',
      '### At work',
      'And today?',
      'Not rated yet.',
    ]);
  });

  it('have texts that were made under a heading of their own', () => {
    const { course: of, lessons: all } = skillsCourse();
    const told = skillFacts.own('cv', { text: 'Olen ahkera.', chosen: [] }, { t: day });
    const lines = answersSheet(of, all, foldFacts([told]), translator).flatMap(linesOf);
    expect(lines.slice(-5)).to.deep.equal([
      ...['## My texts', '### At work', 'Make it.', '> Olen ahkera.'],
      'Last changed November 22, 2026',
    ]);
    expect(lines).not.to.include('## What I have thought');
  });

  it('keep the skills of an earlier version', () => {
    const { course: of, lessons: all } = skillsCourse();
    const told = skillFacts.rated('cleaning', [3, 1], { fingerprint: 'of old' });
    const lines = answersSheet(of, all, foldFacts([told]), translator).flatMap(linesOf);
    expect(lines).to.include('- Osaan laskea. (I can count.) ●●○○ With help');
  });
});
