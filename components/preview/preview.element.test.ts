import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allTypes, written } from '../../test/support/preview-lesson.js';
import {
  all,
  answer,
  gaps,
  inside,
  optionsOf,
  preview,
  question,
  rewrite,
  show,
  shown,
  shownIn,
  stateOf,
  takeAway,
  text,
  trials,
  within,
} from '../../test/support/preview-page.js';
import { until } from '../../test/support/until.js';
import type { LessonOpenEvent } from '../course/requests.js';

afterEach(takeAway);

describe('the preview of a whole lesson', () => {
  it('shows all there is, and says that answers are not kept', async () => {
    await show();
    expect(inside('.head')!.textContent).to.include('Answers here are not kept');
    expect(all('h2, h3').map((one) => one.textContent)).to.deep.equal([
      'Lesson',
      'Say hello',
      'Say more',
    ]);
    expect(trials().length).to.equal(2);
    expect(inside('.fact')!.textContent).to.include('A fact.');
    expect(inside('.note')!.textContent).to.match(/For the tutor, 5 minutes\s+Let them speak\./);
  });

  it('has each exercise answered, tried again, gone on and begun anew in its place', async () => {
    await show();
    const [, second] = trials();
    await answer(second!, 1);
    expect(within(second!, '.outcome')!.textContent).to.include('Not yet');
    within(second!, '[part=retry]')!.click();
    await shown();
    await answer(second!, 0);
    within(second!, '.main')!.click();
    await shown();
    expect(stateOf(second!).value).to.equal('settled');
    within(second!, '[part=restart]')!.click();
    await shown();
    await until(() => stateOf(trials()[1]!).value === 'answering');
    expect(optionsOf(trials()[1]!).some(({ checked }) => checked)).to.equal(false);
    expect(stateOf(trials()[0]!).value).to.equal('answering');
  });

  it('keeps the focus in an exercise that is gone on with', async () => {
    await show();
    const [first] = trials();
    await answer(first!, 0);
    within(first!, '.main')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => first!.shadowRoot!.activeElement?.matches('.under-way'), 'the focus');
  });

  it('keeps what is answered, typed and focused when the text changes elsewhere', async () => {
    await show(text(gaps('Minä [[olen]] Amina.')));
    const [first, second] = trials();
    await answer(first!, 1);
    const gap = () => shownIn(second!).shadowRoot!.querySelector<HTMLInputElement>('input')!;
    const before = gap();
    before.focus();
    await sendKeys({ type: 'ole' });
    const { actor } = first!.trial!;
    await rewrite(`Something new.\n\n${question('new')}\n${text(gaps('Minä [[olen]] Amina.'))}`);
    expect(trials().map(({ trial }) => trial!.exercise.id)).to.deep.equal(['new', 'one', 'gaps']);
    expect(trials()[1] === first).to.equal(true);
    expect(first!.trial!.actor === actor).to.equal(true);
    expect(stateOf(first!).value).to.equal('graded');
    expect(gap() === before).to.equal(true);
    expect(gap().value).to.equal('ole');
    expect(shownIn(second!).shadowRoot!.activeElement === before).to.equal(true);
  });

  it('goes on from the answer when the exercise changes, and weighs it anew', async () => {
    await show(text(question('two', 'Hei!')));
    const [, second] = trials();
    await answer(second!, 0);
    const { actor } = second!.trial!;
    await rewrite(text(question('two', 'Hei vaan!')));
    expect(trials()[1] === second).to.equal(true);
    expect(second!.trial!.actor === actor).to.equal(false);
    expect(stateOf(second!).value).to.equal('graded');
    expect(shownIn(second!).shadowRoot!.textContent).to.include('Yes, Hei vaan!');
  });

  it('knows an exercise whose id comes from its prompt while the prompt is typed', async () => {
    const unnamed = (prompt: string) => question('x', 'Hei!', prompt).replace('{#x fixed}', '');
    await show(text(unnamed('What do you')));
    const [, second] = trials();
    await answer(second!, 0);
    await rewrite(text(unnamed('What do you say')));
    expect(trials()[1] === second).to.equal(true);
    expect(stateOf(second!).value).to.equal('graded');
  });

  it('shows a broken exercise with its problem, and goes on once it is mended', async () => {
    await show();
    await answer(trials()[1]!, 0);
    const { actor } = trials()[1]!.trial!;
    await rewrite(text(question('two').replace('choice', 'choise')));
    expect(trials().length).to.equal(1);
    const broken = inside('polku-broken')!;
    await until(() =>
      broken.shadowRoot
        ?.querySelector('polku-problem')
        ?.shadowRoot?.textContent?.includes('choise'),
    );
    await rewrite(text());
    expect(trials()[1]!.trial!.actor === actor).to.equal(true);
  });

  it('puts the box in the place of an exercise that throws, and shows all others', async () => {
    const choice = allTypes.get('choice')!;
    const throwing = {
      ...choice,
      blank: () => {
        throw new Error('Oh no');
      },
    };
    await show(text(gaps('Minä [[olen]] Amina.')), {
      types: new Map(allTypes).set('choice', throwing),
    });
    const [first, second] = trials();
    const problem = await until(() =>
      within(first!, 'polku-broken')?.shadowRoot?.querySelector('polku-problem'),
    );
    await until(() => problem.shadowRoot?.textContent?.includes('Oh no'));
    expect(shownIn(second!).localName).to.equal('polku-gaps');
  });

  it('does so with one that throws when it is checked', async () => {
    const choice = allTypes.get('choice')!;
    const throwing = {
      ...choice,
      grade: (spec: unknown, response: { chosen: number[] }) => {
        if (response.chosen[0] === 1) throw new Error('Oh no');
        return choice.grade(spec, response);
      },
    } as typeof choice;
    await show(text(), { types: new Map(allTypes).set('choice', throwing) });
    const [first, second] = trials();
    optionsOf(first!)[1]!.click();
    await shown();
    within(first!, '.main')!.click();
    await until(() => within(first!, 'polku-broken'));
    expect(optionsOf(second!).length).to.equal(2);
  });

  it('renders only the exercise that is answered', async () => {
    await show();
    const [first, second] = trials();
    let renderings = 0;
    for (const element of [preview, second!]) {
      element.addController({ hostUpdated: () => void renderings++ });
    }
    await answer(first!, 0);
    expect(stateOf(first!).value).to.equal('graded');
    expect(renderings).to.equal(0);
  });

  it('has the pictures and recordings of the draft, and no address for others', async () => {
    const url = URL.createObjectURL(new Blob(['x'], { type: 'image/png' }));
    const asked: string[] = [];
    const media = (path: string) => {
      asked.push(path);
      return path === 'images/ovi kiinni.png' || path === 'audio/hei.mp3' ? url : undefined;
    };
    const words =
      ':::words {#words}\nListen.\n\n| fi | en | audio |\n|---|---|---|\n| hei | hello | [hei](audio/hei.mp3) |\n:::\n';
    const picture = (name: string) => `![A door](images/${name}.png)`;
    await show(`${picture('ovi%20kiinni')}\n\n${picture('none')}\n\n## Step\n\n${words}`, {
      media,
    });
    expect(all('img').map((one) => one.getAttribute('src'))).to.deep.equal([url, '']);
    expect(asked).to.include('images/none.png');
    const word = shownIn(trials()[0]!).shadowRoot!.querySelector<HTMLElement>('[data-audio]')!;
    expect(word.dataset['audio']).to.equal(url);
    URL.revokeObjectURL(url);
  });

  it('does not leave the page by a link, and tells of one to another lesson', async () => {
    await show();
    const opened: string[] = [];
    preview.addEventListener('polku-lesson-open', (event: LessonOpenEvent) => {
      opened.push(event.lesson);
    });
    inside<HTMLAnchorElement>('a[data-lesson]')!.click();
    expect(opened).to.deep.equal(['another']);
  });

  it('begins anew with another lesson', async () => {
    await show();
    await answer(trials()[0]!, 0);
    const other = written(text());
    preview.lesson = { ...other.lesson, id: 'other' };
    await shown();
    expect(stateOf(trials()[0]!).value).to.equal('answering');
  });

  it('shows the contents without a lesson, and nothing without a course', async () => {
    await show();
    preview.lesson = undefined;
    await preview.updateComplete;
    expect(inside('polku-outline') !== null).to.equal(true);
    preview.course = undefined;
    await preview.updateComplete;
    expect(inside('polku-outline') === null).to.equal(true);
    expect(inside('.sheet') === null).to.equal(true);
    expect(inside('.head')!.textContent).to.include('no lesson');
  });
});
