import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { fakeSpeech, type FakeSpeech } from '../../test/support/fake-speech.js';
import { until } from '../../test/support/until.js';
import { englishTranslator } from '../i18n/english.js';
import { speechContext, translatorContext } from './contexts.js';
import { SpeechController } from './speech-controller.js';
import { renderTrouble } from './trouble.js';

class Speaking extends LitElement {
  readonly speech = new SpeechController(this);

  protected override render() {
    const { speaking, problem } = this.speech;
    return html`<p>${speaking?.utterance.text ?? 'silence'}</p>
      ${renderTrouble(problem)}`;
  }
}
customElements.define('test-speaking', Speaking);

const hei = { text: 'Hei!', lang: 'fi' };

let place: HTMLElement;
let element: Speaking;

function mount(speech?: FakeSpeech): void {
  place = document.body.appendChild(document.createElement('div'));
  new ContextProvider(place, { context: translatorContext, initialValue: englishTranslator() });
  if (speech) {
    new ContextProvider(place, { context: speechContext, initialValue: speech.source });
  }
  element = place.appendChild(document.createElement('test-speaking') as Speaking);
}

const shown = () => element.shadowRoot?.querySelector('p')?.textContent;

afterEach(() => place.remove());

describe('an element that speaks', () => {
  it('shows what is said', async () => {
    const fake = fakeSpeech();
    mount(fake);
    const saying = element.speech.say(hei);
    await until(() => shown() === 'Hei!');
    fake.finish();
    expect(await saying).to.equal('said');
    await until(() => shown() === 'silence');
  });

  it('has its last problem, until something was said', async () => {
    mount(fakeSpeech({ voice: 'none', ends: 'at-once' }));
    await element.speech.say(hei);
    expect(element.speech.problem?.code).to.equal('speech.no-voice');
    const trouble = await until(() => element.shadowRoot?.querySelector('polku-trouble'));
    await until(() => trouble.shadowRoot?.textContent?.includes('(Finnish)'));
    await element.speech.say({ ...hei, audio: 'hei.mp3' });
    expect(element.speech.problem).to.equal(undefined);
  });

  it('forgets its problem when it is stopped', async () => {
    mount(fakeSpeech({ voice: 'none', ends: 'at-once' }));
    await element.speech.say(hei);
    await until(() => element.shadowRoot?.querySelector('polku-trouble'));
    element.speech.stop();
    await until(() => !element.shadowRoot?.querySelector('polku-trouble'));
  });

  it('stops what it has started when it goes, but not when it moves', async () => {
    const fake = fakeSpeech();
    mount(fake);
    const saying = element.speech.say(hei);
    await until(() => shown() === 'Hei!');
    place.append(element);
    await Promise.resolve();
    expect(fake.source.opened?.speaker.getSnapshot()).to.include({ utterance: hei });
    element.remove();
    expect(await saying).to.equal('stopped');
  });

  it('leaves alone what others say', async () => {
    const fake = fakeSpeech();
    mount(fake);
    const { speaker } = await fake.source.open();
    void speaker.say(hei);
    element.remove();
    await Promise.resolve();
    expect(speaker.getSnapshot()?.utterance).to.equal(hei);
  });

  it('does not speak after it has gone while speech was loaded', async () => {
    const fake = fakeSpeech();
    mount(fake);
    const saying = element.speech.say(hei);
    element.remove();
    expect(await saying).to.equal('stopped');
    expect(fake.said).to.deep.equal([]);
  });

  it('says so where speech cannot be loaded', async () => {
    mount();
    await element.speech.say(hei);
    expect(element.speech.problem?.code).to.equal('speech.unreachable');
  });
});
