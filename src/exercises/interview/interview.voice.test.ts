import { aTimeout, expect } from '@open-wc/testing';
import {
  shortInterview,
  stageInterview,
  type InterviewStage,
} from '../../../test/support/interview-stage.js';
import { until } from '../../../test/support/until.js';
import type { Problem } from '../../problem.js';

let stage: InterviewStage;

async function open(
  speaks: NonNullable<Parameters<typeof stageInterview>[0]>['speaks'] = {},
  source = shortInterview,
): Promise<void> {
  stage = await stageInterview({ speaks, source });
}

afterEach(() => stage.mounted.remove());

const recorded = shortInterview.replace('### *Kuka olet?*', '### [*Kuka olet?*](audio/kuka.opus)');
const said = () => stage.mounted.speech.said.map(({ text, pace }) => `${text} ${pace}`);
const saying = () => stage.mounted.speech.source.opened?.speaker.getSnapshot()?.utterance.text;
const recorder = () => stage.mounted.element.renderRoot.querySelector('polku-recording:defined');
const roots = () => [stage.mounted.element.renderRoot, recorder()?.shadowRoot];

/** What is told of a trouble, anywhere in it. */
function trouble(): string {
  const told = roots()
    .flatMap((root) => [...(root?.querySelectorAll('polku-trouble') ?? [])])
    .map((one) => one.shadowRoot?.textContent ?? '');
  return told.join(' ').replace(/\s+/g, ' ').trim();
}

async function pressRecord(): Promise<void> {
  const button = await until(() => recorder()?.shadowRoot?.querySelector<HTMLElement>('.record'));
  button.click();
  await stage.mounted.settle();
}

/** A moment in which something could have been said. */
const moment = () => aTimeout(50);

describe('a question of an interview', () => {
  it('is said by itself where the device has a voice, once it is asked', async () => {
    await open();
    await moment();
    expect(said(), 'nothing before it begins').to.be.empty;
    await stage.press('interview.learn');
    await until(() => said().length > 0);
    expect(said()).to.deep.equal(['Kuka olet? normal']);
    expect(stage.mounted.speech.said[0]?.lang).to.equal('fi');
    await stage.press('interview.think');
    expect(saying(), 'it is quiet when one thinks').to.be.undefined;
    await stage.press('interview.answer', 'interview.done');
    await until(() => said().length > 1);
    expect(said().at(-1)).to.equal('Entä mistä tulet? normal');
  });

  for (const voice of ['online', 'none'] as const) {
    it(`is not said by itself where the voice is ${voice}, and that is told when it is asked for`, async () => {
      await open({ voice });
      await stage.press('interview.rehearse');
      await moment();
      expect(said()).to.be.empty;
      await stage.press('Voisitteko toistaa?');
      await until(() => trouble() !== '', 'what is the trouble');
      await stage.press('interview.answer', 'interview.written');
      expect(stage.sheet(), 'it goes on in writing').to.exist;
    });
  }

  it('is said by its recording, whatever voice there is', async () => {
    await open({ voice: 'none' }, recorded);
    await stage.press('interview.learn');
    await until(() => said().length > 0);
    expect(stage.mounted.speech.said[0]?.audio).to.match(/\/audio\/kuka\.opus$/);
  });

  it('is not said by itself after a break, nor by another screen', async () => {
    await open();
    await stage.press('interview.learn');
    await until(() => said().length > 0);
    await stage.press('interview.think', 'interview.pause');
    await stage.press('interview.resume', 'interview.answer');
    await moment();
    expect(said()).to.have.length(1);
  });

  it('is said again when the learner asks for it, slowly too, and that is counted', async () => {
    await open();
    await stage.press('interview.rehearse');
    await until(() => said().length > 0);
    const [first] = said();
    const asked = first!.replace(' normal', '');
    await stage.press('Voisitteko toistaa?');
    expect(said()).to.deep.equal([first, `${asked} normal`]);
    expect(stage.text()).to.include('Voisitteko toistaa? – Totta kai.');
    await stage.press('Voisitteko puhua hitaammin?');
    expect(said().at(-1)).to.equal(`${asked} slow`);
    expect(stage.response().sitting?.repeats).to.equal(2);
    await stage.press('interview.pause', 'interview.end');
    expect(stage.text()).to.include('You asked 2 times to hear a question again.');
  });

  it('means something to who learns: each move has its meaning', async () => {
    await open();
    await stage.press('interview.learn');
    expect(stage.find('Voisitteko toistaa?')?.textContent).to.include(stage.t('interview.repeat'));
    await stage.press('interview.pause', 'interview.anew', 'interview.rehearse');
    expect(stage.find('Voisitteko toistaa?')?.textContent).not.to.include(
      stage.t('interview.repeat'),
    );
  });

  it('is silent once the interview is left', async () => {
    await open();
    await stage.press('interview.learn');
    await until(() => saying());
    stage.mounted.host.remove();
    await until(() => saying() === undefined, 'silence');
  });
});

describe('an answer that is said aloud', () => {
  it('is recorded, heard again, and looked back on', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer');
    await pressRecord();
    await until(() => stage.mounted.speech.isMicrophoneOn, 'the microphone');
    await pressRecord();
    await until(() => stage.response().sitting?.answers.length === 1, 'what was said');
    expect(stage.mounted.speech.isMicrophoneOn).to.be.false;
    await stage.press('interview.done', 'interview.skip', 'interview.hearYourself');
    expect(stage.mounted.speech.played.at(-1)?.url).to.match(/^data:audio/);
    expect(stage.response().sitting?.answers[0]).to.deep.include({ spoken: [1.5], texts: [] });
    expect(JSON.stringify(stage.response()), 'nothing of the voice is kept').not.to.include(
      'audio',
    );
  });

  async function record(): Promise<void> {
    await open();
    await stage.press('interview.learn', 'interview.answer');
    await pressRecord();
    await until(() => stage.mounted.speech.isMicrophoneOn, 'the microphone');
    await pressRecord();
    await until(() => stage.response().sitting?.answers.length === 1, 'what was said');
  }

  it('is let go of with its answer', async () => {
    await record();
    await stage.press('interview.pause', 'interview.end');
    expect(stage.mounted.speech.isReleased).to.be.false;
    await stage.press('interview.delete', 'interview.delete.yes');
    expect(stage.mounted.speech.isReleased).to.be.true;
    expect(stage.has('Download')).to.be.false;
  });

  it('is silent and let go of when its answer was deleted elsewhere', async () => {
    await record();
    await stage.press('interview.done', 'interview.skip', 'interview.hearYourself');
    const speaking = () => stage.mounted.speech.source.opened?.speaker.getSnapshot();
    expect(speaking()).to.exist;
    const { sitting, ...rest } = stage.response();
    const response = { ...rest, sitting: { ...sitting!, answers: [] } };
    stage.mounted.actor.send({ type: 'answer.changed', response });
    await stage.mounted.settle();
    expect(speaking()).to.be.undefined;
    expect(stage.mounted.speech.isReleased).to.be.true;
    expect(stage.has('Hear yourself')).to.be.false;
  });

  it('is kept when the learner goes on in the middle of it, with the microphone off', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer');
    await pressRecord();
    await until(() => stage.mounted.speech.isMicrophoneOn, 'the microphone');
    await stage.press('interview.done');
    await until(() => !stage.mounted.speech.isMicrophoneOn, 'the microphone off');
    await until(() => stage.response().sitting?.answers.length === 1, 'what was said');
    await stage.press('interview.skip');
    await until(() => stage.find('Hear yourself'), 'the recording');
    expect(stage.response().sitting?.answers[0]?.spoken).to.deep.equal([1.5]);
  });

  it('is not the answer to another question when its own is passed over in the middle', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer');
    await pressRecord();
    await until(() => stage.mounted.speech.isMicrophoneOn, 'the microphone');
    await stage.press('interview.skip');
    await until(() => stage.mounted.speech.isReleased, 'it is let go of');
    expect(stage.response().sitting?.answers).to.deep.equal([]);
  });

  it('is let go of when the interview is left, with the microphone off', async () => {
    await open();
    await stage.press('interview.learn', 'interview.answer');
    await pressRecord();
    await until(() => stage.mounted.speech.isMicrophoneOn, 'the microphone');
    stage.mounted.host.remove();
    await until(() => !stage.mounted.speech.isMicrophoneOn, 'the microphone off');
    await until(() => stage.mounted.speech.isReleased, 'nothing is kept');
  });

  for (const code of ['microphone.denied', 'microphone.none', 'microphone.busy']) {
    it(`is written where there is no microphone (${code}), and told why`, async () => {
      const microphone: Problem = { code, severity: 'error', values: {} };
      await open({ microphone });
      await stage.press('interview.learn', 'interview.answer');
      await pressRecord();
      await until(() => stage.sheet(), 'a sheet to write on');
      await until(() => trouble() !== '', 'what is the trouble');
      await stage.write('Olen Amina.');
      await stage.press('interview.done', 'interview.answer');
      expect(stage.sheet(), 'the next one is written, too').to.exist;
      await stage.press('interview.done', 'interview.next', 'interview.skip');
      expect(stage.text()).to.include('You answered 1 of 2 questions.');
    });
  }
});
