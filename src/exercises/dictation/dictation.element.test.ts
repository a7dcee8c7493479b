import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { fakeSpeech, type FakeSpeech } from '../../../test/support/fake-speech.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { until } from '../../../test/support/until.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { dictation, type DictationResponse } from './dictation.js';
import { dictationReader } from './dictation.read.js';

let mounted: MountedExercise;

async function mount(source: string, speech?: FakeSpeech): Promise<void> {
  const type = dictation as ExerciseType;
  const { exercise } = compileExercise(source, [dictationReader]);
  mounted = await mountExercise({ exercise: exercise!, type, ...(speech && { speech }) });
  mounted.element.focus();
}

function response(): DictationResponse {
  return mounted.actor.getSnapshot().context.response as DictationResponse;
}

function shown(selector: string): readonly string[] {
  const found = [...mounted.element.renderRoot.querySelectorAll(selector)];
  return found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

async function check(answer: Partial<DictationResponse>): Promise<void> {
  mounted.actor.send({ type: 'answer.changed', response: { ...response(), ...answer } });
  mounted.actor.send({ type: 'answer.checked' });
  await mounted.settle();
}

afterEach(() => mounted.remove());

const two =
  ':::dictation\n- Vuoro alkaa pian.\n  > The shift starts soon.\n- [Tule tänne!](audio/tule.opus)\n  > Come here!\n:::';

describe('a dictation that is written', () => {
  let speech: FakeSpeech;

  beforeEach(() => mount(two, (speech = fakeSpeech())));

  it('is silent until it is asked, and then says it, slowly too', async () => {
    expect(speech.said).to.deep.equal([]);
    await activate(mounted, 'Listen: Sentence 1 of 2');
    await activate(mounted, 'Slowly: Sentence 2 of 2');
    const audio = new URL('audio/tule.opus', document.baseURI).href;
    expect(speech.said).to.deep.equal([
      { text: 'Vuoro alkaa pian.', lang: 'fi', pace: 'normal' },
      { text: 'Tule tänne!', lang: 'fi', audio, pace: 'slow' },
    ]);
  });

  it('shows what sounds, and stops it', async () => {
    await activate(mounted, 'Listen: Sentence 1 of 2');
    await until(() => shown('.sounding').length > 0);
    expect(shown('.sounding')).to.deep.equal(['Stop: Sentence 1 of 2']);
    await activate(mounted, 'Stop: Sentence 1 of 2');
    expect(shown('.sounding')).to.deep.equal([]);
    expect(speech.source.opened?.speaker.getSnapshot()).to.be.undefined;
  });

  it('does not give away what is said', () => {
    const { innerHTML } = mounted.element.renderRoot as ShadowRoot;
    expect(innerHTML).not.to.match(/vuoro|tule|shift|come/i);
  });

  it('lets Enter go on to the next line, and leaves it to the lesson at the end', async () => {
    const left: boolean[] = [];
    mounted.host.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Enter') left.push(!defaultPrevented);
    });
    mounted.element.renderRoot.querySelector<HTMLElement>('#line-0')?.focus();
    for (const text of ['vuoro alkaa pian', 'tule tanne']) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
    expect(response().given).to.deep.equal(['vuoro alkaa pian', 'tule tanne']);
    expect(left).to.deep.equal([false, true]);
  });

  it('types a letter into its own line', async () => {
    const [, , , letter] = mounted.element.renderRoot.querySelectorAll<HTMLElement>('.letter');
    letter?.click();
    await mounted.settle();
    expect(response().given).to.deep.equal(['', 'ä']);
    expect(focusedIn(mounted)?.id).to.equal('line-1');
  });

  it('shows the sentence and what it means afterwards, and can still be heard', async () => {
    await check({ given: ['vuoro alkaa pian', 'tule tanne'] });
    expect(shown('.checked')).to.deep.equal([
      'Right answer: Vuoro alkaa pian. Right The shift starts soon.',
      'tule tanne Almost Right answer: Tule tänne! Come here!',
    ]);
    await until(() => mounted.element.renderRoot.querySelector('polku-difference')?.shadowRoot);
    expect(shown('input, .letters, .way')).to.deep.equal([]);
    await activate(mounted, 'Listen: Sentence 2 of 2');
    expect(speech.said).to.have.length(1);
  });

  it('keeps the focus in the line that was checked', async () => {
    mounted.element.renderRoot.querySelector<HTMLElement>('#line-1')?.focus();
    await check({ given: ['x', 'y'] });
    expect((focusedIn(mounted) as HTMLElement).dataset['focus']).to.equal('line-1');
  });
});

describe('a dictation for who cannot hear', () => {
  it('gives the meaning and the first letters, and says that it is fine', async () => {
    await mount(two);
    await activate(mounted, 'I can’t listen now');
    expect(lastAnnounced()).to.match(/^That is fine/);
    expect(shown('.clue .meaning')).to.deep.equal(['The shift starts soon.', 'Come here!']);
    expect(shown('.bones bdi')).to.deep.equal(['V•••• a•••• p•••.', 'T••• t••••!']);
    expect(shown('.bones .hidden-text')[1]).to.equal('T, 4 letters; t, 5 letters');
    expect(shown('.sentence').join()).not.to.match(/vuoro|tule/i);
    await expect(mounted.host).to.be.accessible();
    await activate(mounted, 'I can listen again');
    expect(shown('.clue')).to.deep.equal([]);
  });

  for (const voice of ['none', 'online'] as const) {
    it(`opens that way by itself when there is no sound, and tells why: ${voice}`, async () => {
      await mount(
        two.replace('[Tule tänne!](audio/tule.opus)', 'Tule tänne!'),
        fakeSpeech({ voice }),
      );
      await activate(mounted, 'Listen: Sentence 1 of 2');
      await until(() => shown('.clue').length === 2);
      const trouble = mounted.element.renderRoot.querySelector('polku-trouble');
      expect(trouble?.problem?.code).to.match(/^speech\.(no-voice|online-voice)$/);
      await until(() => trouble?.shadowRoot);
      await expect(mounted.host).to.be.accessible();
      await activate(mounted, 'I can listen again');
      expect(shown('.clue'), 'the learner’s wish counts').to.deep.equal([]);
    });
  }

  for (const code of ['speech.failed', 'speech.blocked']) {
    it(`gives nothing away for what another try may mend: ${code}`, async () => {
      const speech = fakeSpeech();
      await mount(two, speech);
      await activate(mounted, 'Listen: Sentence 1 of 2');
      await until(() => speech.said.length === 1);
      speech.finish({ code, severity: 'error', values: {} });
      await until(() => mounted.element.renderRoot.querySelector('polku-trouble'));
      expect(shown('.clue')).to.deep.equal([]);
    });
  }

  it('gives the meaning alone where one picks', async () => {
    await mount(':::dictation {choose}\n- [x] tuuli\n  > wind\n- [ ] tuli\n  > fire\n:::');
    await activate(mounted, 'I can’t listen now');
    expect(shown('.clue .meaning')).to.deep.equal(['wind']);
    expect(shown('.bones bdi').join('')).to.equal('');
  });

  it('is not offered where there is nothing to go by', async () => {
    await mount(':::dictation {choose}\n- [x] tuuli\n- [ ] tuli\n:::');
    expect(shown('.way')).to.deep.equal([]);
  });
});

describe('a dictation that is picked', () => {
  it('takes options by number', async () => {
    await mount(':::dictation {choose}\n- [x] tuuli\n  > wind\n- [ ] tuli\n  > fire\n:::');
    expect(mounted.element.pick(3)).to.be.false;
    expect(mounted.element.pick(2)).to.be.true;
    await mounted.settle();
    const [, second] = mounted.element.renderRoot.querySelectorAll('input');
    expect(second?.checked).to.be.true;
  });

  it('tells what each of them means afterwards', async () => {
    await mount(':::dictation {choose}\n- [x] tuuli\n  > wind\n- [ ] tuli\n  > fire\n:::');
    await check({ chosen: [1] });
    expect([...shown('.card')].sort()).to.deep.equal([
      'tuli fire Not right',
      'tuuli wind This was right',
    ]);
  });

  it('says each in turn, and takes numbers for the one that has the focus', async () => {
    await mount(
      ':::dictation {choose}\n- yksi\n  > one\n- kaksi\n  > two\n- kolme\n  > three\n:::',
    );
    for (let turn = 1; turn <= 3; turn++) {
      buttonOf(mounted, `Listen: Sentence ${turn} of 3`).click();
    }
    expect(mounted.speech.said.map(({ text }) => text)).not.to.deep.equal(shown('.options bdi'));
    const picked = () => {
      const groups = [...mounted.element.renderRoot.querySelectorAll('.options')];
      return groups.map((group) => group.querySelectorAll('.chosen').length);
    };
    buttonOf(mounted, 'Listen: Sentence 3 of 3').focus();
    mounted.element.pick(2);
    mounted.element.pick(1);
    await mounted.settle();
    expect(picked()).to.deep.equal([0, 0, 1]);
    mounted.element.shadowRoot?.querySelector<HTMLElement>('.exercise')?.focus();
    mounted.element.pick(1);
    await mounted.settle();
    expect(picked(), 'the first that is open').to.deep.equal([1, 0, 1]);
  });
});
