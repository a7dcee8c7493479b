import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answerFacts, ownCourse, ownExercise } from '../../test/support/own-course.js';
import { pseudoLocale, registerPseudoLocale, textsIn } from '../../test/support/pseudo-locale.js';
import { until } from '../../test/support/until.js';
import { courseContext, translatorContext } from '../../src/element/contexts.js';
import { AnswerEraseEvent } from '../../src/element/erase-event.js';
import { base, tokens } from '../../src/element/tokens.css.js';
import { createTranslator } from '../../src/i18n/translator.js';
import type { FactDraft } from '../../src/progress/fact.js';
import { foldFacts } from '../../src/progress/mastery.js';
import './answers.element.js';
import type { PolkuAnswers } from './answers.element.js';
import type { AnswerForgetEvent, AnswerReviseEvent } from './requests.js';

registerPseudoLocale();

const { course, lessons } = ownCourse();
const day = Date.UTC(2026, 10, 22, 12);
const facts: readonly FactDraft[] = [
  answerFacts.rated('start', 'before', [0, 1], day),
  answerFacts.thought('start', 'first', 'The rota,\nfirst of all.', day),
];

let host: HTMLElement;
let answers: PolkuAnswers;

async function show(said: readonly FactDraft[] = facts, lang = 'en', dir = 'ltr'): Promise<void> {
  host = document.createElement('main');
  Object.assign(host, { lang, dir });
  host.dataset['motion'] = 'less';
  const sheets = [base, tokens].flatMap(({ styleSheet }) => styleSheet ?? []);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
  const translator = await createTranslator(lang);
  new ContextProvider(host, { context: translatorContext, initialValue: translator });
  const setting = { language: 'en', baseUrl: document.baseURI };
  new ContextProvider(host, { context: courseContext, initialValue: setting });
  answers = document.createElement('polku-answers');
  // The page around it has the title.
  const title = Object.assign(document.createElement('h2'), { textContent: course.title });
  Object.assign(answers, { of: course, lessons, progress: foldFacts(said) });
  host.shadowRoot!.append(title, answers);
  document.body.append(host);
  await shown();
}

/** Waits until all exercises are there. */
async function shown(): Promise<void> {
  await answers.updateComplete;
  const players = [...answers.renderRoot.querySelectorAll('polku-exercise')];
  for (const player of players) {
    await until(() => player.firstElementChild?.shadowRoot?.childElementCount);
    await player.settledUpdate();
  }
}

const texts = (selector: string) =>
  [...answers.renderRoot.querySelectorAll(selector)].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
const button = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)!;
const exercise = (tag: string) => answers.renderRoot.querySelector(tag)!.shadowRoot!;

afterEach(() => host.remove());

describe('the page with one’s own answers', () => {
  it('has ratings and thoughts under their lessons, with their day', async () => {
    await show();
    expect(texts('h3')).to.deep.equal(['How I rate myself', 'What I have thought']);
    expect(texts('h4')).to.deep.equal(['The start', 'The end', 'The start']);
    expect(texts('.soft')).to.deep.equal([
      'Last changed November 22, 2026',
      'Last changed November 22, 2026',
    ]);
    const reached = [...exercise('polku-rate').querySelectorAll('.reached')];
    expect(reached.map((one) => one.textContent?.trim())).to.deep.equal(['no', 'a little']);
    expect(exercise('polku-reflect').querySelector('.words')?.textContent).to.equal(
      'The rota,\nfirst of all.',
    );
  });

  it('leads to the lesson of what is not rated yet', async () => {
    await show();
    const opened: string[] = [];
    host.addEventListener('polku-lesson-open', ({ lesson }) => opened.push(lesson));
    expect(texts('.open')).to.deep.equal(['Not rated yet. To the lesson “The end”']);
    button(answers.renderRoot, 'To the lesson “The end”').click();
    expect(opened).to.deep.equal(['end']);
  });

  it('tells of an answer that was changed, with its lesson, and shows what comes of it', async () => {
    await show();
    const told: AnswerReviseEvent[] = [];
    const raw: Event[] = [];
    host.addEventListener('polku-revise', (event) => raw.push(event));
    answers.addEventListener('polku-answer-revise', (event) => told.push(event));
    button(exercise('polku-reflect'), 'Edit').click();
    await shown();
    const sheet = exercise('polku-reflect').querySelector('textarea')!;
    sheet.value = 'The notice.';
    sheet.dispatchEvent(new Event('input'));
    await shown();
    button(exercise('polku-reflect'), 'Save').click();
    const [{ lesson, exercise: of, response }] = told as [AnswerReviseEvent];
    expect([lesson, of.id, response]).to.deep.equal(['start', 'first', { text: 'The notice.' }]);
    expect([told.length, raw.length]).to.deep.equal([1, 0]);

    const changed = answerFacts.thought('start', 'first', 'The notice.', day + 1, {
      revised: true,
    });
    answers.progress = foldFacts([...facts, changed]);
    await shown();
    expect(exercise('polku-reflect').querySelector('.words')?.textContent).to.equal('The notice.');
  });

  it('tells of an answer that is to be deleted, with its lesson', async () => {
    await show();
    const told: AnswerForgetEvent[] = [];
    const raw: Event[] = [];
    host.addEventListener('polku-erase', (event) => raw.push(event));
    answers.addEventListener('polku-answer-forget', (event) => told.push(event));
    const shadow = exercise('polku-reflect');
    shadow.dispatchEvent(new AnswerEraseEvent(ownExercise('first'), 'one'));
    const [{ lesson, exercise: of, answer }] = told as [AnswerForgetEvent];
    expect([lesson, of.id, answer]).to.deep.equal(['start', 'first', 'one']);
    expect([told.length, raw.length]).to.deep.equal([1, 0]);
  });

  it('has words to a question that is gone, to be read and not to be changed', async () => {
    const words = answerFacts.thought('start', 'first', 'It was <b>mine</b>.', day, {
      item: 'gone',
    });
    await show([...facts, words]);
    expect(texts('h3').at(-1)).to.equal('Answers to questions that are no longer in the course');
    expect(texts('.lost')).to.deep.equal(['It was <b>mine</b>.']);
    const section = answers.renderRoot.querySelector('[aria-labelledby=lost]')!;
    expect(section.textContent).to.include('Last changed November 22, 2026');
    expect(section.querySelector('button, polku-exercise') === null).to.be.true;
    await expect(host).to.be.accessible();
  });

  it('keeps what is being written when something else comes in', async () => {
    await show();
    button(exercise('polku-reflect'), 'Edit').click();
    await shown();
    const sheet = exercise('polku-reflect').querySelector('textarea')!;
    sheet.value = 'The notice.';
    sheet.dispatchEvent(new Event('input'));
    const other = answerFacts.thought('end', 'next', 'x', day + 1);
    answers.progress = foldFacts([...facts, other, answerFacts.rated('end', 'after', [1, 1], day)]);
    await shown();
    expect(answers.renderRoot.querySelectorAll('polku-exercise').length).to.equal(4);
    expect(exercise('polku-reflect').querySelector('textarea')?.value).to.equal('The notice.');
  });

  it('asks for its print', async () => {
    await show();
    let asked = 0;
    answers.addEventListener('polku-print', () => (asked += 1));
    button(answers.renderRoot, 'Print').click();
    expect(asked).to.equal(1);
  });

  it('is kind to who has said nothing yet, and has nothing to print', async () => {
    await show([]);
    expect(texts('p')[0]).to.match(/^Nothing is here yet, and there is no hurry\./);
    expect(texts('.open').length).to.equal(2);
    expect(texts('[part=print]')).to.deep.equal([]);
    await expect(host).to.be.accessible();
  });

  it('says of a course that asks nothing that it does not', async () => {
    await show([]);
    answers.lessons = [lessons[1]!];
    await shown();
    expect(texts('p').join()).to.match(/^This course asks nothing about you/);
    expect(texts('h3')).to.deep.equal([]);
  });

  it('says what was said to an earlier version of the question', async () => {
    const fingerprint = 'of old';
    await show([
      answerFacts.rated('start', 'before', [0, 1], day, { fingerprint }),
      answerFacts.thought('start', 'first', 'The rota.', day, { fingerprint }),
    ]);
    expect(texts('.open')).to.deep.equal([
      'The statements have changed since you rated them. Rate them again. To the lesson “The start”',
      'Not rated yet. To the lesson “The end”',
      'You wrote this to an earlier version of the question. To the lesson “The start”',
    ]);
    expect(exercise('polku-reflect').querySelector('.words')?.textContent).to.equal('The rota.');
    expect(exercise('polku-reflect').querySelectorAll('button').length).to.equal(0);
    await expect(host).to.be.accessible();
  });

  it('has no day for what is no time', async () => {
    await show([answerFacts.thought('start', 'first', 'x', 1e300)]);
    expect(texts('.soft')).to.deep.equal([]);
  });

  it('shows no text of its own past the translator', async () => {
    await show(facts, pseudoLocale);
    const own = JSON.stringify(lessons);
    const date = new Intl.DateTimeFormat(pseudoLocale, { dateStyle: 'long' }).format(day);
    const untranslated = textsIn(answers.renderRoot)
      .filter(({ text }) => !/^⟦[^⟦⟧]*⟧$/.test(text) && text.length > 1)
      .filter(({ text }) => !own.includes(text) && !text.startsWith('The rota') && text !== date);
    expect(untranslated).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`is accessible, and has room in 320 px with large type, ${dir}`, async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        await show(facts, dir === 'rtl' ? 'ar' : 'en', dir);
        host.style.setProperty('--polku-text-scale', '1.45');
        await shown();
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
        await expect(host).to.be.accessible();
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});
