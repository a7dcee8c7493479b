import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import {
  pseudoLocale,
  registerPseudoLocale,
  textsIn,
} from '../../../test/support/pseudo-locale.js';
import { until } from '../../../test/support/until.js';
import type { Exercise } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import type { ResponseReviseEvent } from '../../element/exercise-element.js';
import { viewAnswered } from '../../machines/exercise.view.js';
import type { PolkuMeasures } from './measures.element.js';
import { mostWritten, rewrite, type RewriteResponse } from './rewrite.js';
import { rewriteReader } from './rewrite.read.js';

registerPseudoLocale();

const type = rewrite as ExerciseType;
const source = `:::rewrite {lang=fi}
Rewrite the notice.

> **Ilmoittaminen** suoritetaan heti.
>
> Poissaolosta *ilmoitetaan* esihenkilölle.

- [ ] It says who
- [ ] It says when

> [!NOTE]
> Kerro heti esihenkilölle, jos olet poissa töistä.
:::`;
const exercise = compileExercise(source, [rewriteReader]).exercise!;

let mounted: MountedExercise;

async function mount(more: Partial<Parameters<typeof mountExercise>[0]> = {}): Promise<void> {
  mounted = await mountExercise({ exercise, type, ...more });
  await until(measures);
  await shown();
}

const root = () => mounted.element.renderRoot;
const measures = (): PolkuMeasures | null => root().querySelector('polku-measures');
const response = () => mounted.actor.getSnapshot().context.response as RewriteResponse;
const sheet = () => root().querySelector('textarea')!;

async function shown(): Promise<void> {
  await mounted.settle();
  await measures()?.updateComplete;
}

async function write(text: string): Promise<void> {
  sheet().value = text;
  sheet().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await shown();
}

async function choose(name: string): Promise<void> {
  const buttons = [...measures()!.renderRoot.querySelectorAll('button')];
  const button = buttons.find((one) => one.textContent?.trim() === name);
  if (!button) throw new Error(`No measure “${name}”`);
  button.click();
  await shown();
}

function marked(selector: string): readonly string[] {
  return [...root().querySelectorAll(`${selector} mark`)].map((one) => one.textContent ?? '');
}

/** The numbers of a measure, for each text. */
function numbers(name: string): readonly string[] {
  const rows = [...measures()!.renderRoot.querySelectorAll('tbody tr')];
  const row = rows.find((one) => one.querySelector('th')?.textContent?.trim() === name);
  return [...(row?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent?.trim().split(/\s/)[0] ?? '',
  );
}

afterEach(() => mounted.remove());

describe('a text to be rewritten', () => {
  it('is measured while one’s own is written', async () => {
    await mount();
    expect(numbers('Words')).to.deep.equal(['6', '0']);
    expect(numbers('Passives')).to.deep.equal(['2', '0']);
    await write('Heti ilmoitetaan.\nSoita pomolle aina.');
    expect(numbers('Words')).to.deep.equal(['6', '5']);
    expect(numbers('Passives')).to.deep.equal(['2', '1']);
    expect(numbers('LIX')[1]).to.match(/^\d/);
    expect(response().text).to.equal('Heti ilmoitetaan.\nSoita pomolle aina.');
  });

  it('has what is chosen marked in both texts, and only that', async () => {
    await mount();
    await write('Heti ilmoitetaan.\n\nTekeminen alkaa.');
    expect(marked('')).to.deep.equal([]);
    await choose('Passives');
    expect(marked('.of-original')).to.deep.equal(['suoritetaan', 'ilmoitetaan']);
    expect(marked('.mirror')).to.deep.equal(['ilmoitetaan']);
    expect(root().querySelector('.of-original strong')?.textContent).to.equal('Ilmoittaminen');
    await choose('Nouns in -minen');
    expect(marked('.of-original')).to.deep.equal(['Ilmoittaminen']);
    expect(marked('.mirror')).to.deep.equal(['Tekeminen']);
    await choose('Nouns in -minen');
    expect(marked('')).to.deep.equal([]);
  });

  it('has all that can be chosen to be seen in the texts; how long they are cannot be', async () => {
    await mount();
    await write('Heti ilmoitetaan pomolle.');
    const buttons = [...measures()!.renderRoot.querySelectorAll('button')];
    expect(buttons.map((one) => one.textContent.trim())).to.not.include('Words');
    for (const name of ['Words of over 6 letters', 'LIX']) {
      await choose(name);
      expect(marked('.of-original'), name).to.have.length(5);
      expect(marked('.mirror'), name).to.deep.equal(['ilmoitetaan', 'pomolle']);
      expect(measures()!.renderRoot.querySelector('summary')?.textContent).to.contain('7');
      measures()!.renderRoot.querySelector('summary')!.click();
      await until(() => measures()!.renderRoot.querySelectorAll('li').length === 7);
    }
  });

  it('tells what is chosen, and lists it, in words', async () => {
    await mount();
    await write('Heti ilmoitetaan.');
    await choose('Passives');
    expect(lastAnnounced()).to.equal('Passives. Original: 2, 33%. Yours: 1');
    const panel = measures()!.renderRoot;
    expect(panel.querySelector('.told')?.textContent).to.contain('does not say who does it');
    panel.querySelector('summary')!.click();
    await until(() => panel.querySelector('li'));
    expect([...panel.querySelectorAll('li')].map((one) => one.textContent)).to.deep.equal([
      'suoritetaan',
      'ilmoitetaan',
      'ilmoitetaan',
    ]);
    expect(panel.querySelector('li bdi')?.getAttribute('lang')).to.equal('fi');
  });

  it('lays the marks where the text wraps, whatever is written', async () => {
    await mount({ width: 320 });
    const mirror = root().querySelector<HTMLElement>('.mirror')!;
    for (const text of [
      '',
      'yksi',
      'Kirjoitetaan '.repeat(30),
      `${'a'.repeat(400)} loppu`,
      'rivi\n\n\nrivi\n',
      `  välejä   ${' '.repeat(80)} ja\tsarkain`,
      'مرحبا Kiitos! أهلا\nmoi',
      '😀'.repeat(60),
    ]) {
      await write(text);
      for (const name of ['Passives', 'Words in a sentence']) {
        await choose(name);
        expect(sheet().scrollHeight, text).to.equal(sheet().clientHeight);
        expect(mirror.scrollHeight, text).to.equal(mirror.clientHeight);
        expect(mirror.clientHeight, text).to.equal(sheet().clientHeight);
      }
      const own = getComputedStyle(mirror);
      const theirs = getComputedStyle(sheet());
      for (const style of [
        ...['font', 'letterSpacing', 'lineHeight', 'paddingInlineStart', 'whiteSpace'],
        ...['overflowWrap', 'tabSize', 'inlineSize', 'borderInlineStartWidth'],
      ] as const) {
        expect(own[style as 'font'], style).to.equal(theirs[style as 'font']);
      }
    }
    // Its text takes the same lines as one that is not a mirror's.
    await write('Kirjoitetaan '.repeat(30));
    sheet().style.blockSize = '0';
    sheet().style.minBlockSize = '0';
    sheet().style.alignSelf = 'start';
    const lines = mirror.querySelector('.lines')!.getBoundingClientRect().height;
    const padding = 2 * parseFloat(getComputedStyle(sheet()).paddingBlockStart);
    expect(sheet().scrollHeight).to.be.closeTo(lines + padding, 1);
  });

  it('keeps the caret while it is marked', async () => {
    await mount();
    await choose('Passives');
    await write('Heti ilmoitetaan.');
    sheet().focus();
    sheet().setSelectionRange(4, 4);
    await choose('Words in a sentence');
    expect([sheet().selectionStart, sheet().selectionEnd]).to.deep.equal([4, 4]);
  });

  it('can be compared with the model at any time, which then has the focus', async () => {
    await mount();
    const { actor } = mounted;
    expect(actor.getSnapshot().can({ type: 'answer.checked' })).to.be.false;
    await activate(mounted, 'Compare with the model version');
    await shown();
    expect(actor.getSnapshot().can({ type: 'answer.checked' })).to.be.true;
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('A model version');
    expect(numbers('Words')).to.deep.equal(['6', '0', '7']);
    await choose('Words of over 6 letters');
    await write('Soita.');
    expect(root().querySelector('.comparison .copy')?.textContent).to.contain('Soita.');
  });

  for (const lang of ['en', 'sv']) {
    it(`is told nothing of Finnish where it is in ${lang}`, async () => {
      const other = source.replace('lang=fi', `lang=${lang}`);
      await mount({ exercise: compileExercise(other, [rewriteReader]).exercise! });
      for (const { textContent } of measures()!.renderRoot.querySelectorAll('button')) {
        await choose(textContent.trim());
        const told = measures()!.renderRoot.querySelector('.told')?.textContent;
        expect(told).to.match(/\w/);
        expect(told).to.not.match(/Finnish|selko|minen|[äö]|measures\./);
      }
    });
  }

  it('has a checklist, which is not part of the measures', async () => {
    await mount();
    const boxes = [...root().querySelectorAll<HTMLInputElement>('.checklist input')];
    boxes[1]!.click();
    await shown();
    boxes[0]!.click();
    await shown();
    expect(response().ticked).to.deep.equal([0, 1]);
    boxes[1]!.click();
    expect(response().ticked).to.deep.equal([0]);
  });

  it('says when there is no room for more', async () => {
    await mount();
    expect(sheet().maxLength).to.equal(mostWritten);
    await write('a '.repeat(mostWritten / 2));
    expect(root().querySelector('#fine')?.textContent).to.contain('no room');
  });

  it('is accessible with all that comes later', async () => {
    await mount();
    await write('Heti ilmoitetaan. Tekeminen alkaa kulunvalvontajärjestelmässä.');
    for (const name of ['Passives', 'LIX']) {
      await choose(name);
      measures()!.renderRoot.querySelector('summary')?.click();
      await activate(mounted, 'Compare with the model version').catch(() => undefined);
      await shown();
      await expect(mounted.host).to.be.accessible();
      expect(textsIn(root()).some(({ text }) => /measures\.|rewrite\./.test(text))).to.be.false;
    }
  });

  it('has all that comes later translated', async () => {
    await mount({ lang: pseudoLocale });
    await write('Heti ilmoitetaan. Tekeminen alkaa kulunvalvontajärjestelmässä.');
    mounted.actor.send({ type: 'answer.changed', response: { ...response(), compared: true } });
    await shown();
    const names = [...measures()!.renderRoot.querySelectorAll('button')].map((one) =>
      one.textContent.trim(),
    );
    expect(names).to.have.length(7);
    for (const name of names) {
      await choose(name);
      measures()!.renderRoot.querySelector('summary')?.click();
      await shown();
      const written = JSON.stringify(exercise) + response().text;
      const untranslated = textsIn(root())
        .map(({ text }) => text)
        .filter((text) => !/^⟦[^⟦⟧]*⟧$/.test(text) && !written.includes(text));
      expect(untranslated, name).to.deep.equal([]);
    }
  });
});

describe('a text that was rewritten', () => {
  async function mountAnswered(text: string, of: Exercise = exercise): Promise<void> {
    await mount({ exercise: of });
    const answer = { text, ticked: [0], compared: true };
    mounted.player.actor = undefined;
    mounted.player.answered = viewAnswered(of, type, answer, 7);
    await mounted.player.updateComplete;
    await until(() => mounted.player.querySelector<HTMLElement>('polku-rewrite')?.shadowRoot);
    await mounted.player.settledUpdate();
  }
  const answered = () => mounted.player.querySelector('polku-rewrite')!;
  const button = (part: string) =>
    answered().shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!;

  it('is shown as it is, and can be taken up again and changed', async () => {
    await mountAnswered('Kerro heti.');
    const inside = answered().shadowRoot!;
    expect(inside.querySelector('textarea')).to.be.null;
    expect(inside.querySelector('.of-own .given')?.textContent).to.contain('Kerro heti.');
    const revised: ResponseReviseEvent[] = [];
    mounted.host.shadowRoot!.addEventListener('polku-revise', (event) =>
      revised.push(event as ResponseReviseEvent),
    );
    button('revise').click();
    await answered().updateComplete;
    await until(() => inside.activeElement?.localName === 'textarea');
    const area = inside.querySelector('textarea')!;
    area.value = 'Soita heti.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered().updateComplete;
    inside.querySelectorAll<HTMLInputElement>('.checklist input')[1]!.click();
    await answered().updateComplete;
    expect(revised).to.deep.equal([]);
    button('save').click();
    expect(revised.map((one) => one.response)).to.deep.equal([
      { text: 'Soita heti.', ticked: [0, 1], compared: true },
    ]);
  });

  it('says so kindly where nothing was written', async () => {
    await mountAnswered('');
    expect(answered().shadowRoot!.textContent).to.contain('You have not written a version');
    await expect(mounted.host).to.be.accessible();
  });
});
