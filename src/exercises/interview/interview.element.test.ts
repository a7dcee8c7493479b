import { expect } from '@open-wc/testing';
import { focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { stageInterview, type InterviewStage } from '../../../test/support/interview-stage.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { until } from '../../../test/support/until.js';
import { interview } from './interview.js';

let stage: InterviewStage;

async function open(options: Parameters<typeof stageInterview>[0] = {}): Promise<void> {
  stage = await stageInterview(options);
}

afterEach(() => stage.mounted.remove());

const six = `:::interview {#six}
${['Kuka', 'Mikä', 'Missä', 'Milloin', 'Miksi', 'Miten'].map((one) => `### *${one}?*\n${one} in English?\n\n- [ ] a\n\n> [!NOTE]\n> *Joo.*\n`).join('\n')}
:::`;
const texts = () => stage.response().sitting?.answers.map((answer) => answer.texts);

describe('an interview, to learn', () => {
  it('leads through it with all help, to what came of it', async () => {
    await open();
    expect(stage.text()).to.include('Sari looks for somebody for the mornings.');
    expect(stage.text()).to.include('Sari Laine · 2 questions');

    await stage.press('interview.learn');
    expect(stage.focused()).to.equal('Question 1 of 2. Kuka olet?');
    expect(stage.has('Meaning')).to.be.true;
    expect(stage.text()).not.to.include('Start with');

    await stage.press('interview.think');
    expect(stage.focused()).to.equal('Take your time to think. Question 1 of 2');
    for (const help of ['She wants to hear about work.', 'Start with Olen …', 'työ', 'asiakas']) {
      expect(stage.text()).to.include(help);
    }

    await stage.press('interview.answer', 'interview.written');
    expect(stage.text()).not.to.include('Start with');
    await stage.write('Olen Amina.');
    await stage.press('interview.done');
    expect(stage.focused()).to.equal('Question 1 of 2. One more thing about it. Entä mistä tulet?');
    expect(stage.has('Think first'), 'what follows comes at once').to.be.false;

    await stage.press('interview.answer');
    expect(stage.sheet().value).to.equal('');
    await stage.write('Tulen Somaliasta.');
    await stage.press('interview.done');
    expect(stage.text()).to.include('Look back');
    expect(stage.text()).to.include('Kuka olet?');
    await stage.press('I said my name', 'Mostly', 'interview.next');

    expect(stage.focused()).to.equal('Question 2 of 2. Milloin voit aloittaa?');
    await stage.press('interview.skip');
    expect(stage.focused()).to.equal('The interview is over');
    const text = stage.text();
    expect(text).to.include('You answered 1 of 2 questions.');
    expect(text).to.match(/What went well It answers the question/i);
    expect(text).to.match(/did not find I said what I can do Kuka olet\?/i);
    expect(text).to.match(/Questions you left out Milloin voit aloittaa\?/i);
    expect(text).to.include('Tulen Somaliasta.');
    expect(texts()).to.deep.equal([['Olen Amina.', 'Tulen Somaliasta.']]);
    expect(stage.mounted.player.view?.canCheck).to.be.true;
  });

  it('asks in the order of the course, again and again', async () => {
    await open({ source: six });
    await stage.press('interview.learn');
    expect(stage.response().sitting?.order).to.deep.equal(stage.spec.questions.map((q) => q.key));
  });

  it('shows models when the learner looks back, folded away', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer', 'interview.done');
    await stage.press('interview.answer', 'interview.done');
    const model = stage.find('How somebody else answers')?.closest('details');
    expect(model?.open).to.be.false;
    expect(stage.text()).not.to.include('Olen siivooja');
    await stage.press('How somebody else answers: A1.3');
    expect(model?.open).to.be.true;
    expect(stage.text()).to.include('Olen siivooja');
  });

  it('gives the same question once more, beside what was said before', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Amina.');
    await stage.press('interview.done', 'interview.skip', 'interview.again');
    expect(stage.focused()).to.equal('Question 1 of 2. Kuka olet?');
    await stage.press('interview.answer');
    expect(stage.sheet().value).to.equal('');
    await stage.write('Olen Amina.');
    await stage.press('interview.done', 'interview.skip', 'Your earlier answer');
    expect(stage.text()).to.include('Amina.');
    expect(stage.response().earlier.map((answer) => answer.texts)).to.deep.equal([['Amina.']]);
  });
});

describe('an interview, to rehearse', () => {
  it('has no help, and another order', async () => {
    await open({ source: six });
    await stage.press('interview.rehearse');
    const keys = stage.spec.questions.map(({ key }) => key);
    const order = stage.response().sitting?.order;
    expect(order).to.have.members(keys);
    expect(order).not.to.deep.equal(keys);
    expect(stage.has('Meaning')).to.be.false;
    expect(stage.text()).not.to.include('in English');
  });

  it('is played to its end', async () => {
    await open();
    await stage.press('interview.rehearse');
    for (let asks = 0; asks < 3; asks++) {
      if (stage.has('Think first')) await stage.press('interview.think');
      expect(stage.text()).not.to.match(/Start with|hear about work|asiakas/);
      expect(stage.has('Meaning')).to.be.false;
      await stage.press('interview.answer', 'interview.written');
      await stage.write(`Vastaus ${asks}.`);
      await stage.press('interview.done');
      if (stage.text().includes('Look back')) {
        await stage.press(stage.has('Next question') ? 'interview.next' : 'interview.toEnd');
      }
    }
    expect(stage.focused()).to.equal('The interview is over');
    expect(stage.text()).to.include('You answered 2 of 2 questions.');
    expect(texts()?.flat()).to.have.members(['Vastaus 0.', 'Vastaus 1.', 'Vastaus 2.']);
  });
});

describe('an interview of two', () => {
  it('has one read and listen, who fills the form in', async () => {
    await open();
    await stage.press('interview.pair');
    expect(stage.text()).to.include('Read the question aloud to your partner.');
    expect(stage.text()).to.include('Voisitteko toistaa?');
    await stage.press('interview.thinkPair', 'interview.partner');
    expect(stage.text()).to.include('Nod when you understand.');
    expect(stage.has('Your answer')).to.be.false;
    await stage.press('interview.donePair', 'interview.partner', 'interview.donePair');
    expect(stage.text()).to.include('Feedback for your partner');
    expect(stage.has('Your answer')).to.be.false;
    await stage.press('I said my name', 'Well');
    await stage.write('You looked at me. Next time, say more.');
    await stage.press('interview.next', 'interview.skip');
    expect(stage.text()).to.include('You answered 1 of 2 questions.');
    expect(stage.text()).to.include('You looked at me.');
    expect(stage.response().sitting?.answers).to.have.length(1);
    expect(stage.response().sitting?.answers[0]).to.deep.include({
      ...{ mode: 'pair', texts: [], checks: ['I said my name'] },
      ...{ marks: [3, null, null, null, null], note: 'You looked at me. Next time, say more.' },
    });
    await stage.press('interview.swap');
    expect(stage.focused(), 'the other one answers now').to.equal('Question 1 of 2. Kuka olet?');
    expect(stage.response().sitting).to.deep.include({ mode: 'pair', at: 0, answers: [] });
    expect(stage.response().earlier).to.have.length(1);
  });

  it('neither speaks nor records', async () => {
    await open();
    await stage.press('interview.pair', 'interview.thinkPair', 'interview.partner');
    await stage.press('interview.donePair', 'interview.partner', 'interview.donePair');
    expect(stage.mounted.speech.said).to.be.empty;
    expect(stage.mounted.speech.takes).to.equal(0);
    expect(stage.mounted.element.renderRoot.querySelectorAll('polku-recording').length).to.equal(0);
  });
});

describe('the ways of an interview', () => {
  it('takes the modes by their numbers, and nothing else', async () => {
    await open();
    const { element, settle } = stage.mounted;
    expect(element.pick(4)).to.be.false;
    expect(element.pick(2)).to.be.true;
    await settle();
    expect(stage.response().sitting?.mode).to.equal('rehearse');
    expect(element.pick(1)).to.be.false;
  });

  it('may be left out, and taken up after all', async () => {
    await open();
    await stage.press('interview.decline');
    expect(stage.text()).to.include('You have left the interview out.');
    expect(stage.mounted.player.view?.canCheck).to.be.true;
    await stage.press('interview.open');
    expect(stage.has('Rehearse')).to.be.true;
    expect(stage.mounted.player.view?.canCheck).to.be.false;
  });

  it('is not ended by Enter in the middle of it', async () => {
    await open();
    await stage.press('interview.learn');
    const event = new KeyboardEvent('keydown', {
      ...{ key: 'Enter', bubbles: true, composed: true, cancelable: true },
    });
    focusedIn(stage.mounted)!.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.true;
  });

  it('shows a clock only where it is wanted, and stops nothing', async () => {
    await open();
    const clock = () =>
      stage.mounted.element.renderRoot.querySelector('[role=timer]')?.textContent?.trim();
    await stage.press('interview.learn', 'interview.think');
    expect(clock()).to.be.undefined;
    await stage.press('interview.pause', 'interview.anew', 'interview.clock', 'interview.learn');
    expect(clock()).to.be.undefined;
    await stage.press('interview.think');
    expect(clock()).to.equal('0:00 / 0:20');
    await stage.press('interview.answer');
    expect(clock()).to.equal('0:00 / 1:00');
    await until(() => clock() === '0:01 / 1:00', 'the clock goes on');
    expect(stage.has('I have answered')).to.be.true;
  });

  it('pauses, goes on where it was, and can be ended or begun anew', async () => {
    await open();
    await stage.press('interview.learn', 'interview.think', 'interview.pause');
    expect(stage.text()).to.include('You are at question 1 of 2. Go on when you like.');
    await stage.press('interview.resume');
    expect(stage.focused()).to.equal('Take your time to think. Question 1 of 2');
    expect(stage.text()).to.include('Start with');
    await stage.press('interview.pause', 'interview.anew');
    expect(stage.has('Rehearse')).to.be.true;
    await stage.press('interview.rehearse', 'interview.pause', 'interview.end');
    expect(stage.text()).to.include('You answered 0 of 2 questions.');
    expect(stage.text()).to.include('Nothing was written or marked, so nothing is kept.');
  });
});

describe('what is written in an interview', () => {
  async function writeHalf(): Promise<unknown> {
    await open();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina ja');
    return JSON.parse(JSON.stringify(stage.response())) as unknown;
  }

  it('is there when the learner comes back to the break', async () => {
    const stored = await writeHalf();
    stage.mounted.remove();
    await open({ stored });
    expect(stage.text()).to.include('You are at question 1 of 2.');
    await stage.press('interview.resume');
    expect(stage.focused()).to.equal('How do you answer? Question 1 of 2');
    expect(stage.text()).to.include('Kuka olet?');
    expect(stage.sheet()?.value, 'the sheet is shown at once').to.equal('Olen Amina ja');
  });

  it('stays when the interface speaks another language', async () => {
    await writeHalf();
    stage.sheet().focus();
    await stage.mounted.speak('fi');
    expect(stage.text()).to.include('Kirjoita');
    expect(stage.sheet().value).to.equal('Olen Amina ja');
    expect(focusedIn(stage.mounted) === stage.sheet(), 'the focus stays').to.be.true;
    await stage.write('Olen Amina ja siivoan.');
    expect(texts()).to.deep.equal([['Olen Amina ja siivoan.']]);
  });

  it('loses no letter, however quickly it is typed, and wherever', async () => {
    await writeHalf();
    const sheet = stage.sheet();
    sheet.focus();
    sheet.setSelectionRange(5, 5);
    const typed = 'täällä Suomessa jo pitkään asunut ';
    await keyboard.type(typed);
    const expected = `Olen ${typed}Amina ja`;
    await stage.mounted.settle();
    expect(sheet.value).to.equal(expected);
    expect(sheet.selectionStart).to.equal(5 + typed.length);
    expect(texts()).to.deep.equal([[expected]]);
  });

  it('is not more than is kept', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    const { maxLength } = stage.sheet();
    await stage.write('x'.repeat(maxLength));
    expect(stage.text()).to.include('There is no room for more.');
    expect(interview.revive(stage.spec, stage.response())).to.deep.equal(stage.response());
  });

  it('is deleted for good, but not by a slip', async () => {
    await writeHalf();
    const erased: string[] = [];
    const told: (((isDone: boolean) => void) | undefined)[] = [];
    stage.mounted.host.addEventListener('polku-erase', ({ answer, tell }) => {
      erased.push(answer);
      told.push(tell);
    });
    const { id } = stage.response().sitting!.answers[0]!;
    await stage.press('interview.pause', 'interview.end', 'interview.delete');
    expect(texts()).to.deep.equal([['Olen Amina ja']]);
    const isAsked = () => stage.focused() === 'Delete this answer for good?';
    await until(isAsked, 'the focus on what is asked');
    // Held down, Enter comes again and again.
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    for (const repeat of [true, false]) {
      const event = new KeyboardEvent('keydown', { ...enter, repeat });
      focusedIn(stage.mounted)!.dispatchEvent(event);
      expect(event.defaultPrevented).to.be.true;
    }
    expect(isAsked()).to.be.true;
    await stage.press('interview.delete.no');
    await until(() => stage.focused().startsWith('Delete: '), 'the focus where it was');
    await stage.press('interview.delete', 'interview.delete.yes');
    expect(stage.text()).not.to.include('Olen Amina');
    expect(JSON.stringify(stage.response())).not.to.include('Amina');
    expect(erased).to.deep.equal([id]);
    expect(lastAnnounced(), 'nobody knows yet').to.equal('The answer is being deleted.');
    told[0]?.(false);
    expect(lastAnnounced()).to.include('could not be deleted on this device yet');
    expect(focusedIn(stage.mounted), 'the focus is not lost').to.exist;
  });
});

describe('an answer that leaves an interview', () => {
  const answer = (id: string, more: object = {}) => ({
    ...{ id, question: 'kuka-olet', t: 1, mode: 'learn', texts: [`words of ${id}`] },
    ...{ checks: [], marks: [] },
    ...more,
  });
  const erased: string[] = [];
  async function openWith(stored?: unknown): Promise<void> {
    await open({ stored });
    erased.length = 0;
    stage.mounted.host.addEventListener('polku-erase', ({ answer: id }) => erased.push(id));
  }

  it('is asked to be deleted when it was emptied by hand', async () => {
    await openWith();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina.');
    const { id } = stage.response().sitting!.answers[0]!;
    await stage.write('');
    expect(erased, 'more may be written').to.deep.equal([]);
    await stage.press('interview.done', 'interview.skip', 'interview.next');
    expect(stage.response().sitting!.answers).to.deep.equal([]);
    expect(erased).to.deep.equal([id]);
  });

  it('is asked to be deleted when it is the oldest of more than are kept', async () => {
    const earlier = ['1', '2', '3', '4', '5'].map((id) => answer(id));
    await openWith({ earlier });
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina.');
    await stage.press('interview.pause', 'interview.end');
    expect(erased).to.deep.equal([]);
    await stage.press('interview.once');
    expect(stage.response().earlier).to.have.length(5);
    expect(erased).to.deep.equal(['1']);
  });

  it('is not when it is only moved', async () => {
    await openWith();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina.');
    await stage.press('interview.done', 'interview.skip', 'interview.again');
    expect(stage.response().earlier).to.have.length(1);
    expect(erased).to.deep.equal([]);
  });

  it('leaves who writes where they are when it was deleted elsewhere', async () => {
    await openWith({ earlier: [answer('1')] });
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina.');
    const { id } = stage.response().sitting!.answers[0]!;
    for (const gone of ['1', id]) {
      const { earlier, sitting } = stage.response();
      const isOther = (one: { readonly id: string }) => one.id !== gone;
      const answers = sitting!.answers.filter(isOther);
      const response = { earlier: earlier.filter(isOther), sitting: { ...sitting!, answers } };
      stage.mounted.actor.send({ type: 'answer.changed', response });
      await stage.mounted.settle();
      expect(stage.has('I have answered'), `${gone} is gone`).to.be.true;
      expect(stage.sheet().value).to.equal(gone === id ? '' : 'Olen Amina.');
    }
    expect(erased).to.deep.equal([]);
    await stage.write('Olen uusi.');
    const { answers } = stage.response().sitting!;
    expect(answers.map(({ texts: [text] }) => text)).to.deep.equal(['Olen uusi.']);
    expect(answers[0]!.id).not.to.equal(id);
  });
});

describe('an interview that is over', () => {
  it('shows no more than what was said, and what may be done with it', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer', 'interview.written');
    await stage.write('Olen Amina.');
    await stage.press('interview.pause', 'interview.end');
    const { actor, settle, element } = stage.mounted;
    actor.send({ type: 'answer.checked' });
    await settle();
    expect(actor.getSnapshot().value).to.equal('settled');
    const buttons = [...element.renderRoot.querySelectorAll('button')].map(
      (one) => one.textContent?.trim() ?? '',
    );
    expect(buttons).to.have.members(['Delete', 'Print for the group']);
    expect(stage.text()).to.include('Olen Amina.');
    expect(element.pick(1)).to.be.false;
  });

  it('can be looked back on where it was left out', async () => {
    const before = { id: 'a', question: 'kuka-olet', t: 1, mode: 'learn', texts: ['Amina.'] };
    await open({ stored: { earlier: [before], isDeclined: true } });
    stage.mounted.actor.send({ type: 'answer.checked' });
    await stage.mounted.settle();
    expect(stage.text()).to.include('Amina.');
    expect(stage.has('Practise the interview')).to.be.false;
  });
});
