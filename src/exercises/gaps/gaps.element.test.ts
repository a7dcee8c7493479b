import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { gaps, type GapsResponse } from './gaps.js';
import { gapsReader } from './gaps.read.js';

let mounted: MountedExercise;

async function mount(source: string): Promise<void> {
  const type = gaps as ExerciseType;
  const { exercise } = compileExercise(source, [gapsReader]);
  mounted = await mountExercise({ exercise: exercise!, type });
  mounted.element.focus();
}

function given(): readonly string[] {
  return (mounted.actor.getSnapshot().context.response as GapsResponse).given;
}

function shown(selector: string): readonly string[] {
  const found = [...mounted.element.renderRoot.querySelectorAll(selector)];
  return found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

afterEach(() => mounted.remove());

describe('gaps that are typed', () => {
  beforeEach(() => mount(':::gaps\nMinä [[olen]] Ali. Tässä on [[työ]]. Hän [[on]] Eeva.\n:::'));

  it('lets Enter go on to what is empty, and leaves it to the lesson at the end', async () => {
    const left: boolean[] = [];
    mounted.host.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Enter') left.push(!defaultPrevented);
    });
    for (const text of ['olen', 'työ', 'on']) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
    expect(given()).to.deep.equal(['olen', 'työ', 'on']);
    expect(left).to.deep.equal([false, false, true]);
  });

  it('types a letter where the caret is, and keeps the focus in the gap', async () => {
    await keyboard.press('Enter');
    await keyboard.type('työ');
    await keyboard.press('ArrowLeft');
    const [, key] = mounted.element.renderRoot.querySelectorAll<HTMLElement>('.letter');
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    expect(key?.dispatchEvent(pressed), 'the focus would go').to.be.false;
    key?.focus();
    key?.click();
    await mounted.settle();
    expect(given()[1]).to.equal('työö');
    expect(focusedIn(mounted)?.id).to.equal('gap-1');
    expect((focusedIn(mounted) as HTMLInputElement).selectionStart).to.equal(3);
  });

  it('is as wide in all gaps, and has the browser leave the spelling alone', () => {
    const inputs = [...mounted.element.renderRoot.querySelectorAll('input')];
    expect(new Set(inputs.map(({ size }) => size)).size).to.equal(1);
    for (const input of inputs) {
      const { lang, spellcheck, autocapitalize, autocomplete } = input;
      const help = [lang, spellcheck, autocapitalize, autocomplete];
      expect(help).to.deep.equal(['fi', false, 'none', 'off']);
    }
  });

  it('shows what was right beside what was not', async () => {
    mounted.actor.send({ type: 'answer.changed', response: { given: ['olet', 'työ', ''] } });
    mounted.actor.send({ type: 'answer.checked' });
    await mounted.settle();
    expect(shown('.correction')).to.deep.equal([
      'olet Not right Right answer: olen',
      'työ Right',
      'Nothing was here. Right answer: on',
    ]);
    expect(shown('.letters, input')).to.deep.equal([]);
    expect((focusedIn(mounted) as HTMLElement).className).to.equal('correction wrong');
  });
});

describe('gaps that are typed, nearly right', () => {
  const source =
    ':::gaps\nHyvää [[päivää|iltapäivää]]! [[Minä olen]] Ali. Tässä on [[avain]].\n\n- avaimen\n  > Not here.\n:::';
  const check = async (...texts: readonly string[]) => {
    mounted.actor.send({ type: 'answer.changed', response: { given: texts } });
    mounted.actor.send({ type: 'answer.checked' });
    await mounted.settle();
    await customElements.whenDefined('polku-difference');
  };
  const named = () =>
    [...mounted.element.renderRoot.querySelectorAll('polku-difference')].map(({ renderRoot }) =>
      [...renderRoot.querySelectorAll('mark')].map((one) => one.textContent),
    );

  beforeEach(() => mount(source));

  it('shows the answer that was nearly given, and draws out its letters', async () => {
    await check('iltapaivaa', 'Mä oon', 'avvain');
    expect(shown('.correction')).to.deep.equal([
      'iltapaivaa Almost Right answer: iltapäivää',
      'Mä oon Right',
      'avvain Not right Right answer: avain',
    ]);
    await Promise.all(
      [...mounted.element.renderRoot.querySelectorAll('polku-difference')].map(
        (one) => one.updateComplete,
      ),
    );
    expect(named()).to.deep.equal([
      ['a', 'aa', 'ä', 'ää'],
      ['Mä', 'oon', 'Minä', 'olen'],
      ['vv', 'v'],
    ]);
  });

  it('leaves it to the author where they have said something', async () => {
    await check('päivää', 'minä olen', 'avaimen');
    expect(named()).to.deep.equal([]);
    expect(shown('.remark')).to.deep.equal(['avaimen Not here.']);
  });

  it('leaves what is nearly right to be mended', async () => {
    await check('paivaa', 'minä olen', 'x');
    mounted.actor.send({ type: 'attempt.retried' });
    expect(given()).to.deep.equal(['paivaa', 'minä olen', '']);
  });
});

describe('gaps with a bank', () => {
  beforeEach(() => mount(':::gaps {bank}\nHän [[on]] Ali. Se [[on]] hyvä. [[Joo]]!\n\n- ei\n:::'));

  it('fills gap after gap, and says so', async () => {
    await activate(mounted, 'on');
    expect(given()).to.deep.equal(['on', '', '']);
    expect(lastAnnounced()).to.equal('“on” is now in gap 1 of 3.');
    await activate(mounted, 'Joo');
    expect(given()).to.deep.equal(['on', 'Joo', '']);
  });

  it('fills the gap that was chosen', async () => {
    mounted.element.renderRoot.querySelector<HTMLElement>('#gap-2')?.click();
    await activate(mounted, 'ei');
    expect(given()).to.deep.equal(['', '', 'ei']);
  });

  it('takes a tile back, keeps the focus and fills that gap next', async () => {
    await activate(mounted, 'ei');
    await activate(mounted, 'Joo');
    mounted.element.renderRoot.querySelector<HTMLElement>('#gap-0')?.focus();
    await keyboard.press('Enter');
    expect(given()).to.deep.equal(['', 'Joo', '']);
    expect(lastAnnounced()).to.equal('“ei” is back with the other words.');
    expect(focusedIn(mounted)?.id).to.equal('gap-0');
    await activate(mounted, 'on');
    expect(given()).to.deep.equal(['on', 'Joo', '']);
  });

  it('uses the tile that was tapped, not the one that bears the same word', async () => {
    const tiles = () => [...mounted.element.renderRoot.querySelectorAll<HTMLElement>('.tile')];
    const twins = tiles().filter((tile) => tile.textContent?.trim() === 'on');
    twins[1]?.click();
    await mounted.settle();
    expect(twins.map((tile) => tile.getAttribute('aria-disabled'))).to.deep.equal([
      'false',
      'true',
    ]);
    twins[1]?.click();
    await mounted.settle();
    expect(given()).to.deep.equal(['on', '', '']);
  });

  it('takes tiles by number', async () => {
    const [first] = shown('.tile');
    expect(mounted.element.pick(1)).to.be.true;
    expect(mounted.element.pick(1)).to.be.false;
    expect(mounted.element.pick(9)).to.be.false;
    await mounted.settle();
    expect(given()).to.deep.equal([first, '', '']);
  });

  it('moves the focus on with the tiles, and leaves it when all gaps are full', async () => {
    for (let tile = 0; tile < 3; tile++) {
      expect(focusedIn(mounted)?.matches('.tile:not(.used)')).to.be.true;
      await keyboard.press('Enter');
    }
    expect(given().every((text) => text !== '')).to.be.true;
    expect(focusedIn(mounted)?.matches('.tile.used')).to.be.true;
    await keyboard.press('Enter');
    await activate(mounted, shown('.tile:not(.used)')[0] ?? '');
    expect(shown('.slot .put').length).to.equal(3);
  });
});
