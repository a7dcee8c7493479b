import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { compileExercise } from '../../test/support/compile-exercise.js';
import { lastAnnounced } from '../../test/support/controls.js';
import { until } from '../../test/support/until.js';
import { choice } from '../../src/exercises/choice/choice.js';
import { choiceReader } from '../../src/exercises/choice/choice.read.js';
import { exerciseTypes } from '../../src/exercises/index.js';
import { translatorContext } from '../../src/element/contexts.js';
import { createTranslator } from '../../src/i18n/translator.js';
import type { ExerciseView } from '../../src/machines/exercise.view.js';
import './exercise.element.js';

const told = 'This cannot be loaded. Trying again …';
const entry = exerciseTypes.find(({ name }) => name === 'choice')!;
const { element: load } = entry;

let host: HTMLElement;
let tries: number;

beforeEach(async () => {
  tries = 0;
  host = document.createElement('main');
  const initialValue = await createTranslator('en');
  new ContextProvider(host, { context: translatorContext, initialValue });
  document.body.append(host);
});

afterEach(() => {
  Object.assign(entry, { element: load });
  host.remove();
});

function goOffline(): void {
  const element = () => {
    tries += 1;
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  Object.assign(entry, { element });
}

function show() {
  const { exercise } = compileExercise(':::choice\n- [x] A\n- [ ] B\n:::', [choiceReader]);
  const player = document.createElement('polku-exercise');
  const response = choice.blank(exercise!.spec as never);
  const view = { exercise: exercise!, response, seed: 1, phase: 'settled', locked: true };
  player.answered = { ...view, hinted: false, canCheck: false } as unknown as ExerciseView;
  host.append(player);
  return player;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('an exercise that cannot be loaded', () => {
  it('says so, and is there once it can be', async () => {
    goOffline();
    const player = show();
    await until(() => player.textContent?.trim() === told);
    expect(lastAnnounced()).to.equal(told);
    await pause(50);
    expect(tries).to.equal(1);
    Object.assign(entry, { element: load });
    await until(() => player.querySelector('polku-choice'));
    expect(player.textContent?.trim()).to.equal('');
  });

  it('is tried no more once it is taken away, and again when it is back', async () => {
    goOffline();
    const player = show();
    await until(() => tries === 1);
    player.remove();
    await pause(2_500);
    expect(tries).to.equal(1);
    host.append(player);
    await until(() => tries === 2);
    Object.assign(entry, { element: load });
    await until(() => player.querySelector('polku-choice'));
  });
});
