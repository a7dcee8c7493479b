import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { lastAnnounced } from '../../../test/support/controls.js';
import { fakeSpeech, type FakeSpeechOptions } from '../../../test/support/fake-speech.js';
import { speechContext } from '../../element/contexts.js';
import { SpeechController } from '../../element/speech-controller.js';
import { createTranslator } from '../../i18n/translator.js';
import { sentenceOf, withSentence } from './dictated.js';
import { Dictating } from './dictating.controller.js';
import { strings } from './dictating.strings.js';

const translator = await createTranslator('en');
translator.add(strings);

class Writer extends LitElement {
  readonly speech = new SpeechController(this);
  readonly dictating = new Dictating(this, this.speech, () => translator);
}

let host: HTMLElement;

before(() => customElements.define('test-writer', Writer));
afterEach(() => host.remove());

async function show(recognised?: FakeSpeechOptions['recognised']) {
  const speech = fakeSpeech({ ...(recognised && { recognised }) });
  host = document.createElement('main');
  new ContextProvider(host, { context: speechContext, initialValue: speech.source });
  const element = document.createElement('test-writer') as Writer;
  host.append(element);
  document.body.append(host);
  await element.speech.open();
  return { element, dictating: element.dictating, speech };
}

const problem = (reason: string) =>
  ({ code: `recognition.${reason}`, severity: 'error', values: {} }) as const;

describe('writing by speaking', () => {
  it('is there for who has switched recognition on', async () => {
    expect((await show()).dictating.isThere).to.equal(false);
    expect((await show(['hei'])).dictating.isThere).to.equal(true);
  });

  it('gives the best guess as a sentence, and says so', async () => {
    const { dictating } = await show(['olen kokki', 'oven kokki']);
    const written = dictating.start('fi');
    expect(dictating.isListening).to.equal(true);
    expect(lastAnnounced()).to.equal('The browser listens. Speak now.');
    expect(await written).to.equal('Olen kokki.');
    expect(dictating.isListening).to.equal(false);
    expect(lastAnnounced()).to.equal('Written: Olen kokki.');
  });

  it('goes on in the sentence that is written when it was understood', async () => {
    const { dictating } = await show('when-stopped');
    let text = '';
    const written = dictating.start('fi', () => text);
    text = 'Sanoin';
    dictating.stop();
    expect(await written).to.equal('hei.');
  });

  it('does nothing where there is no recognition any more', async () => {
    const { dictating } = await show();
    expect(await dictating.start('fi')).to.equal(undefined);
    expect([dictating.isListening, dictating.problem]).to.deep.equal([false, undefined]);
  });

  it('listens once: another start takes its place', async () => {
    const { dictating } = await show('when-stopped');
    const first = dictating.start('fi');
    const second = dictating.start('fi');
    expect(await first).to.equal(undefined);
    expect(dictating.isListening).to.equal(true);
    dictating.stop();
    expect(await second).to.equal('Hei.');
  });

  it('does not listen to what the page says', async () => {
    const { dictating, element, speech } = await show(['hei']);
    void element.speech.say({ text: 'Kuka olet?', lang: 'fi' });
    await Promise.resolve();
    await dictating.start('fi');
    const { speaker } = await speech.source.open();
    expect(speaker.getSnapshot()).to.equal(undefined);
  });

  for (const [reason, code] of [
    ['failed', 'dictating.failed'],
    ['language', 'dictating.language'],
    ['network', 'dictating.network'],
    ['silence', 'recognition.silence'],
    ['denied', 'recognition.denied'],
    ['busy', 'recognition.busy'],
  ] as const) {
    it(`tells kindly why nothing was written: ${reason}`, async () => {
      const { dictating } = await show(problem(reason));
      expect(await dictating.start('fi')).to.equal(undefined);
      expect(dictating.problem?.code).to.equal(code);
      expect(dictating.isListening).to.equal(false);
    });
  }

  it('forgets trouble at the next try, and when the learner is elsewhere', async () => {
    const { dictating } = await show(problem('silence'));
    await dictating.start('fi');
    const again = dictating.start('fi');
    expect(dictating.problem).to.equal(undefined);
    await again;
    dictating.leave();
    expect(dictating.problem).to.equal(undefined);
  });

  it('writes nothing once the learner is elsewhere', async () => {
    const { dictating } = await show('when-stopped');
    const written = dictating.start('fi');
    dictating.leave();
    expect(dictating.isListening).to.equal(false);
    expect(await written).to.equal(undefined);
  });

  it('is off when its element is taken away, not when it is moved', async () => {
    const { dictating, element } = await show('when-stopped');
    const written = dictating.start('fi');
    const section = document.createElement('section');
    host.append(section);
    section.append(element);
    await Promise.resolve();
    expect(dictating.isListening, 'moved').to.equal(true);
    element.remove();
    await Promise.resolve();
    expect(dictating.isListening, 'taken away').to.equal(false);
    expect(await written).to.equal(undefined);
  });
});

describe('a sentence that was understood', () => {
  for (const [guess, before, sentence] of [
    ['hei', '', 'Hei.'],
    [' hei olen Anna ', '', 'Hei olen Anna.'],
    ['äitini on opettaja', 'Olen Anna.', 'Äitini on opettaja.'],
    ['kuka sinä olet?', 'Hei! ', 'Kuka sinä olet?'],
    ['kokki', 'Olen ammatiltani', 'kokki.'],
    ['kokki', 'Olen ammatiltani ', 'kokki.'],
    ['ja opiskelija', 'Olen kokki, ', 'ja opiskelija.'],
    ['olen kokki', 'Minä\n', 'Olen kokki.'],
    ['olen kokki', 'Hän kysyi: ”Kuka?”', 'Olen kokki.'],
    ['25 vuotta', '', '25 vuotta.'],
    ['no niin…', '', 'No niin…'],
    ['hän sanoi ”ei.”', '', 'Hän sanoi ”ei.”'],
    ['', 'Hei', ''],
  ] as const) {
    it(`“${before}” + “${guess}”`, () => {
      expect(sentenceOf(guess, 'fi', before)).to.equal(sentence);
    });
  }

  it('has the capital of its language, whatever the language is called', () => {
    expect(sentenceOf('istanbul', 'tr')).to.equal('İstanbul.');
    expect(sentenceOf('hei', 'no such language')).to.equal('Hei.');
  });

  it('stands behind what is written with a space, unless there is one', () => {
    expect(withSentence('', 'Hei.')).to.equal('Hei.');
    expect(withSentence('Hei.', 'Olen Anna.')).to.equal('Hei. Olen Anna.');
    expect(withSentence('Hei.\n', 'Olen Anna.')).to.equal('Hei.\nOlen Anna.');
  });
});
