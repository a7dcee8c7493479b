import { expect, fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../../element/contexts.js';
import { englishTranslator } from '../../../i18n/english.js';
import { translatorOf } from '../../../i18n/i18next.js';
import finnish from '../../../i18n/locales/fi.json';
import { base } from '../../../element/tokens.css.js';
import { insightsStyles } from './insights.css.js';
import './insights.element.js';
import { renderInsights } from './insights.render.js';
import { insightsOf, type InsightInput } from './insights.js';
import { strings } from './insights.strings.js';

class ShownInsights extends LitElement {
  static override styles = [base, insightsStyles];
  @property({ attribute: false }) input!: InsightInput;
  @property({ attribute: false }) translator = englishTranslator();

  protected override render(): TemplateResult {
    return renderInsights(insightsOf(this.input), this.translator, this.input.lang);
  }
}
customElements.define('test-shown-insights', ShownInsights);

const full: InsightInput = {
  lang: 'fi',
  keywords: ['asiakas', 'lakana', 'pyyhe'],
  text:
    'Tota, kerran asiakas oli vihainen. Minun piti auttaa asiakasta. Kuuntelin asiakasta, niinku. ' +
    'Lopulta hän kiitti.',
  spoken: { seconds: 30, pauses: [2, 4.2] },
};

async function show(input: InsightInput, translator = englishTranslator()) {
  const element = await fixture<ShownInsights>(
    html`<test-shown-insights .input=${input} .translator=${translator}></test-shown-insights>`,
  );
  return element;
}

function textOf(element: ShownInsights): string {
  const shown = element.shadowRoot!.querySelector<HTMLElement>('.insights')!;
  return shown.innerText.replace(/\s+/g, ' ').trim();
}

describe('insights as they are shown', () => {
  it('tells all in plain words', async () => {
    expect(textOf(await show(full))).to.equal(
      'About this answer You used these words of the job: asiakas asiakasta ' +
        'Words for next time lakana pyyhe ' +
        'Words you used most asiakas 3 times ' +
        'The parts of a story What was the situation? Tota, kerran asiakas oli vihainen. ' +
        'What did you have to do? Minun piti auttaa asiakasta. ' +
        'What did you do? Kuuntelin asiakasta, niinku. ' +
        'How did it end? Lopulta hän kiitti. ' +
        'How long 15 words 4 sentences 30 seconds about 30 words a minute ' +
        '2 pauses, the longest 4 seconds. Pauses are fine: the listener gets time, too. ' +
        'Words while thinking tota niinku They are normal, and everyone uses them. ' +
        'Counted on your device. Nothing is sent, and this is no grade.',
    );
  });

  it('says of no part of a story that it is missing', async () => {
    const text = 'Kerran oli kiire. Pyysin apua.';
    const shown = await show({ ...full, text });
    const story = shown.shadowRoot!.querySelector<HTMLElement>('.story')!;
    expect(story.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'What was the situation? Kerran oli kiire. What did you do? Pyysin apua.',
    );
  });

  it('leaves out what is not known', async () => {
    const shown = await show({ lang: 'fi', keywords: [], text: 'Hei!' });
    expect(textOf(shown)).to.equal(
      'About this answer How long 1 word 1 sentence Counted on your device. Nothing is sent, and this is no grade.',
    );
    await expect(shown).to.be.accessible();
  });

  it('marks the answer’s words with their language, and passes axe, in Finnish too', async () => {
    const shown = await show(full, translatorOf('fi', finnish));
    const words = [...shown.shadowRoot!.querySelectorAll('bdi')];
    expect(words.map(({ lang }) => lang)).to.deep.equal(words.map(() => 'fi'));
    expect(words.length).to.equal(11);
    expect(shown.shadowRoot!.querySelector<HTMLElement>('.insights')!.lang).to.equal('fi');
    expect(textOf(shown)).to.include('2 taukoa, pisin 4 sekuntia.');
    await expect(shown).to.be.accessible();
  });

  it('has all its texts in Finnish', () => {
    const missing = Object.keys(strings).filter((key) => !Object.hasOwn(finnish, key));
    expect(missing).to.deep.equal([]);
  });

  it('is not reckoned again while nothing in it has changed', async () => {
    const place = await fixture(html`<div></div>`);
    new ContextProvider(place as HTMLElement, {
      context: translatorContext,
      initialValue: englishTranslator(),
    });
    const insights = document.createElement('polku-insights');
    insights.of = full;
    place.append(insights);
    await insights.updateComplete;
    insights.of = { ...full, spoken: { ...full.spoken! } };
    expect(insights.isUpdatePending).to.equal(false);
    insights.of = { ...full, text: 'Hei!' };
    expect(insights.isUpdatePending).to.equal(true);
  });

  it('fits into 320 pixels', async () => {
    const shown = await show({ ...full, keywords: ['vaitiolovelvollisuus', 'työturvallisuus'] });
    shown.style.cssText = 'display: block; inline-size: 280px';
    const box = shown.shadowRoot!.querySelector('.insights')!;
    expect(box.scrollWidth).to.be.at.most(280);
  });
});
