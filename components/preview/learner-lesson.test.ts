import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { written } from '../../test/support/preview-lesson.js';
import {
  gaps,
  inside,
  preview,
  question,
  show,
  takeAway,
  text,
} from '../../test/support/preview-page.js';
import { find, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { LessonOpenEvent } from '../course/requests.js';
import type { PolkuLesson } from '../lesson/lesson.element.js';

const before = { databases: '', storage: '' };

async function play(source = text()): Promise<PolkuLesson> {
  await show(source, { mode: 'learner' });
  return find<PolkuLesson>(preview, 'polku-lesson');
}

const lesson = () => inside<PolkuLesson>('polku-lesson')!;
const inLesson = (selector: string) =>
  lesson().shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const exercise = () => inLesson('.under-way polku-exercise > *')?.shadowRoot;
const underWay = () =>
  lesson().actor?.getSnapshot().children.exercise?.getSnapshot().context.exercise.id;

async function goOn(): Promise<void> {
  const place = lesson().actor?.getSnapshot().context.index;
  (await until(() => inLesson('.main'))).click();
  await until(() => lesson()?.actor?.getSnapshot().context.index !== place, 'another place');
  await lesson()?.updateComplete;
}

async function answerRight(): Promise<void> {
  (await until(() => exercise()?.querySelector<HTMLInputElement>('input'))).click();
  (await until(() => inLesson('.main[aria-disabled=false]'))).click();
  await until(() => inLesson('.bar.right'));
}

/** Has another text played, and waits until it is. */
async function rewrite(source: string): Promise<void> {
  const actor = lesson()?.actor;
  Object.assign(preview, written(source));
  await until(() => lesson()?.actor !== actor, 'the lesson anew');
  await lesson().updateComplete;
}

before.storage = JSON.stringify(localStorage);

afterEach(takeAway);

describe('the lesson as learners play it, in the preview', () => {
  it('plays to the summary and from the beginning, and is kept nowhere', async () => {
    const databases = await indexedDB.databases();
    await play();
    expect(inside('.head')!.textContent).to.include('Answers here are not kept');
    await goOn();
    await until(() => underWay() === 'one');
    await answerRight();
    await goOn();
    await answerRight();
    await goOn();
    expect(textOf(lesson())).to.include('A fact.').and.not.to.include('Let them speak');
    (await until(() => inLesson('.main'))).focus();
    await sendKeys({ press: 'Enter' });
    const summary = await find(preview, 'polku-summary');
    await until(() => textOf(summary).includes('2 of 2 right at the first try'));
    await until(() => summary.shadowRoot!.activeElement?.matches('h2'), 'its title in focus');
    expect(summary.shadowRoot!.querySelector('.saving') === null).to.equal(true);

    inside('[part=beginning]')!.click();
    await until(() => lesson() && textOf(lesson()).includes('You can greet.'));
    expect(JSON.stringify(localStorage)).to.equal(before.storage);
    expect(await indexedDB.databases()).to.deep.equal(databases);
  });

  it('stays where the learner is when the text changes', async () => {
    await play();
    await goOn();
    await answerRight();
    await goOn();
    await until(() => underWay() === 'two');
    const element = lesson();
    await rewrite(text(question('two', 'Moi!')));
    expect(lesson() === element).to.equal(true);
    expect(underWay()).to.equal('two');
    await until(() => exercise()?.textContent?.includes('Moi!'));
    await rewrite(text(question('two', 'Moi!')).replace('one fixed', 'first fixed'));
    expect(underWay()).to.equal('first');
  });

  it('keeps what is being answered when the text changes', async () => {
    await play(`## Step\n\n${gaps('Minä [[olen]] Amina.')}`);
    const input = () => exercise()?.querySelector<HTMLInputElement>('input');
    (await until(input)).focus();
    await sendKeys({ type: 'ole' });
    await rewrite(`## Step\n\nMore.\n\n${gaps('Minä [[olen]] Amina.')}`);
    await until(() => input()?.value === 'ole', 'what was typed');
  });

  it('does nothing when the text says the same', async () => {
    await play();
    const { actor } = lesson();
    Object.assign(preview, written(text()));
    await preview.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(lesson().actor === actor).to.equal(true);
  });

  it('plays on after a broken exercise, and one that throws', async () => {
    await play(`## Step\n\n${question('x').replace('choice', 'choise')}\n${question('one')}`);
    await until(() => inLesson('polku-broken'));
    expect(underWay()).to.equal('one');
  });

  it('says where learners are who have left it, and leads back', async () => {
    await play();
    inLesson('[part=close]')!.focus();
    await sendKeys({ press: 'Enter' });
    const closed = await until(() => inside('.closed'));
    expect(closed.textContent).to.include('path of the course');
    await until(() => preview.shadowRoot!.activeElement === closed);
    inside('[part=beginning]')!.click();
    await until(() => lesson());
  });

  it('tells of a link to another lesson once, and stays', async () => {
    await play();
    await goOn();
    const opened: string[] = [];
    preview.addEventListener('polku-lesson-open', (event: LessonOpenEvent) => {
      opened.push(event.lesson);
    });
    (await until(() => inLesson('a[data-lesson]'))).click();
    expect(opened).to.deep.equal(['another']);
    expect(lesson().isConnected).to.equal(true);
  });

  it('plays a lesson that no course has', async () => {
    const { lesson: alone } = written(text());
    await show(text(), { mode: 'learner' });
    await find(preview, 'polku-lesson');
    Object.assign(preview, { course: undefined, lesson: { ...alone, id: 'alone' } });
    await until(() => lesson().actor?.getSnapshot().context.lesson.id === 'alone');
  });

  it('is what it was after a look at the whole', async () => {
    await play();
    await goOn();
    await answerRight();
    await goOn();
    preview.mode = 'all';
    await until(() => inside('.sheet'));
    preview.mode = 'learner';
    await until(() => lesson() && underWay() === 'two');
  });
});
